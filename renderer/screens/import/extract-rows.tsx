/** One row for each case of an extract: what would change, what to look at, and whether it is the same person at all. */
import type { CallOutput } from '../../../shared/contract.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { Column } from '../../ui/data-table.tsx';
import { compactDate } from '../../ui/dates.ts';
import { Tag, type TagTint } from '../../ui/tag.tsx';

export type Row = CallOutput<'extract.preview'>['rows'][number];

const changeWords: Record<Row['change'], string> = { new: 'New', update: 'Update', same: 'No change' };
const tints: Record<Row['change'], TagTint> = { new: 'green', update: 'blue', same: 'grey' };

/** `onConfirm` hears whether a doubtful case is to go in. */
export function columnsWith(
  confirmed: readonly string[],
  onConfirm: (crn: string, isIn: boolean) => void,
): Column<Row>[] {
  return [
    { heading: 'Person', isRowHeading: true, cell: (row) => row.name },
    { heading: 'CRN', cell: (row) => row.crn },
    { heading: 'Date of birth', cell: (row) => compactDate(row.dateOfBirth) },
    { heading: 'Change', cell: (row) => <Tag tint={tints[row.change]}>{changeWords[row.change]}</Tag> },
    { heading: 'Offences', isNumeric: true, cell: (row) => row.offences },
    { heading: 'Needs', isNumeric: true, cell: (row) => row.needs },
    {
      heading: 'To look at',
      cell: (row) => (
        <>
          <Doubts
            row={row}
            isConfirmed={confirmed.includes(row.crn)}
            onConfirm={(isIn) => {
              onConfirm(row.crn, isIn);
            }}
          />
          <Warnings row={row} />
        </>
      ),
    },
  ];
}

interface DoubtsProps {
  row: Row;
  isConfirmed: boolean;
  onConfirm: (isIn: boolean) => void;
}

/** Importing would put this person's facts in the place of another's, so it takes a tick. */
function Doubts({ row, isConfirmed, onConfirm }: DoubtsProps) {
  if (row.doubts.length === 0) return null;
  return (
    <div className="doubt">
      <p>
        <strong>This may be another person.</strong> The store already has a case with this CRN.
      </p>
      <ul className="plain-list">
        {row.doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
      <Checkbox label={`It is the same person: import ${row.crn}`} isChecked={isConfirmed} onChange={onConfirm} />
    </div>
  );
}

function Warnings({ row }: { row: Row }) {
  if (row.warnings.length === 0) return row.doubts.length === 0 ? 'Nothing' : null;
  return (
    <ul className="plain-list">
      {row.warnings.map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  );
}
