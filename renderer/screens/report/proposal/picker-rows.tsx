/** What can be added to a proposal, each with its button and with what stands against it. */
import type { Addable } from '../../../../shared/proposal/availability.ts';
import { Uncertain } from '../uncertain.tsx';

interface PickerRowsProps {
  rows: readonly Addable[];
  label: string;
  onAdd: (id: string) => void;
}

export function PickerRows({ rows, label, onAdd }: PickerRowsProps) {
  return (
    <ul className="picker__rows" aria-label={label}>
      {rows.map((row) => (
        <Row key={row.entry.id} row={row} onAdd={onAdd} />
      ))}
    </ul>
  );
}

/** What stands against one may be uncertain, so the officer may add it all the same, with a reason that prints. */
function Row({ row: { entry, against }, onAdd }: { row: Addable; onAdd: (id: string) => void }) {
  return (
    <li className="picker__row">
      <div>
        <p className="picker__name">{entry.name}</p>
        {against.map(({ key, says, provision, uncertain }) => (
          <div key={key}>
            <p className="ruling__says">{says}</p>
            <p className="ruling__rests">{provision}</p>
            {uncertain !== undefined && (
              <p className="ruling__rests">
                <Uncertain says={uncertain} />
              </p>
            )}
          </div>
        ))}
      </div>
      <button
        type="button"
        className="button--small"
        aria-label={`${against.length === 0 ? 'Add' : 'Add all the same'}: ${entry.name}`}
        onClick={({ currentTarget }) => {
          currentTarget.closest('details')?.removeAttribute('open');
          onAdd(entry.id);
        }}
      >
        {against.length === 0 ? 'Add' : 'Add all the same'}
      </button>
    </li>
  );
}
