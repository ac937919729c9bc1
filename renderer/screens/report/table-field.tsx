/** A table of facts as it stands in the report; when the store has moved on, take today's or keep this one. */
import { useRef } from 'react';
import type { TableSnapshot } from '../../../shared/document/document.ts';
import { countInWords } from '../../../shared/dates/wording.ts';
import { tableState } from '../../../shared/document/fact-state.ts';
import type { TableBlock } from '../../../shared/template/template.ts';
import { Button } from '../../ui/button.tsx';
import { KeepBecause } from './keep-because.tsx';
import { useDesk, useSession } from './report-context.ts';

export function TableField({ block }: { block: TableBlock }) {
  const { view, session } = useDesk();
  const field = useRef<HTMLDivElement>(null);
  const held = useSession((state) => state.document.tables[block.id]);
  const today = view.tablesToday[block.id];
  const rows = held?.rows.length ?? 0;
  return (
    <div className="answer answer--fact" id={`field-${block.id}`} tabIndex={-1} ref={field}>
      <p className="field__label">{block.caption}</p>
      <p className="answer__value">
        {rows === 0
          ? 'Nothing recorded in the case store'
          : `${String(rows)} ${rows === 1 ? 'row' : 'rows'} from the case store`}
      </p>
      {held?.keep && <p>Kept, because {held.keep.because}.</p>}
      {!view.isReadOnly && hasMovedOn(held, today) && (
        <ChangedTable
          held={held}
          today={today}
          onUpdate={(table) => {
            field.current?.focus();
            session.setTable(block.id, table);
          }}
        />
      )}
    </div>
  );
}

function hasMovedOn(held: TableSnapshot | undefined, today: TableSnapshot | undefined): boolean {
  if (held === undefined) return today !== undefined;
  const state = tableState(held, today);
  return state === 'changed' || state === 'gone';
}

interface ChangedTableProps {
  held: TableSnapshot | undefined;
  today: TableSnapshot | undefined;
  onUpdate: (table: TableSnapshot) => void;
}

function ChangedTable({ held, today, onUpdate }: ChangedTableProps) {
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
