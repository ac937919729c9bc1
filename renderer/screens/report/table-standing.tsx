/** How a table of the report stands to the case store: take today's or keep this one, and the way back from either. */
import type { TableSnapshot } from '../../../shared/document/document.ts';
import { countInWords } from '../../../shared/dates/wording.ts';
import { Button } from '../../ui/button.tsx';
import { hasTableChanged, tableKeptFor } from './fact-change.ts';
import { KeepBecause } from './keep-because.tsx';
import { KeptValue } from './kept-value.tsx';

interface TableStandingProps {
  held: TableSnapshot | undefined;
  /** Absent where the store does not hold the table. */
  today: TableSnapshot | undefined;
  isReadOnly: boolean;
  onUpdate: (table: TableSnapshot) => void;
}

export function TableStanding({ held, today, isReadOnly, onUpdate }: TableStandingProps) {
  if (!isReadOnly && hasTableChanged(held, today))
    return <ChangedTable held={held} today={today} onUpdate={onUpdate} />;
  const keep = tableKeptFor(held, today);
  if (held === undefined || keep === undefined) return null;
  return (
    <KeptValue
      what="the earlier table"
      because={keep.because}
      isReadOnly={isReadOnly}
      today={
        today && {
          act: 'Use today’s table',
          onUse: () => {
            onUpdate(today);
          },
        }
      }
      onReason={(because) => {
        onUpdate({ ...held, keep: { ...keep, because } });
      }}
    />
  );
}

function ChangedTable({ held, today, onUpdate }: Omit<TableStandingProps, 'isReadOnly'>) {
  const { columns, rows } = today ?? { columns: held?.columns ?? [], rows: [] };
  return (
    <div className="changed" role="group" aria-label="The case store has changed">
      <p className="changed__words">
        <strong>Changed since.</strong>{' '}
        {today === undefined
          ? 'The case store no longer holds this table.'
          : `The case store now has ${countInWords(rows.length, 'row')} for this table, or other words in them.`}
      </p>
      <div className="changed__acts">
        {today !== undefined && (
          <Button
            kind="primary"
            onClick={() => {
              onUpdate(today);
            }}
          >
            Update this table
          </Button>
        )}
        {held !== undefined && (
          <KeepBecause
            what="the earlier table"
            onKeep={(because) => {
              onUpdate({ ...held, keep: { columns, rows, because, at: new Date().toISOString() } });
            }}
          />
        )}
      </div>
    </div>
  );
}
