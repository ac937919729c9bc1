/** What can still be added to a proposal: requirements open in this case, and the others with what stands against them. */
import { addable, type Addable } from '../../../../shared/proposal/availability.ts';
import { Details } from '../../../ui/details.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { fieldId } from '../plan-desk.ts';
import type { ProposalDesk } from './use-proposal.ts';

interface RequirementPickerProps {
  desk: ProposalDesk;
  onAdd: (requirement: string) => void;
}

export function RequirementPicker({ desk, onAdd }: RequirementPickerProps) {
  const { proposal, rules } = desk;
  const all = addable(proposal, rules.requirements, rules.facts);
  const open = all.filter(({ against }) => against.length === 0);
  const shut = all.filter(({ against }) => against.length > 0);
  // The form says at this place what must be recorded first.
  if (all.some(isBarred)) return <div id={fieldId(desk, undefined, 'add')} tabIndex={-1} />;
  return (
    <div className="picker" id={fieldId(desk, undefined, 'add')} tabIndex={-1}>
      {open.length > 0 && (
        <Details summary={`Add a requirement (${String(open.length)} in force)`}>
          <Rows rows={open} label="Requirements in force" onAdd={onAdd} />
        </Details>
      )}
      {shut.length > 0 && (
        <Details summary={`Not available (${String(shut.length)}), and why`}>
          <Rows rows={shut} label="Requirements that are not available" onAdd={onAdd} />
        </Details>
      )}
    </div>
  );
}

function isBarred({ against }: Addable): boolean {
  return against.some(({ effect }) => effect === 'missing');
}

interface RowsProps {
  rows: readonly Addable[];
  label: string;
  onAdd: (requirement: string) => void;
}

function Rows({ rows, label, onAdd }: RowsProps) {
  return (
    <ul className="picker__rows" aria-label={label}>
      {rows.map((row) => (
        <Row key={row.entry.id} row={row} onAdd={onAdd} />
      ))}
    </ul>
  );
}

/** What stands against one may be uncertain, so the officer may add it all the same, with a reason that prints. */
function Row({ row: { entry, against }, onAdd }: { row: Addable; onAdd: (requirement: string) => void }) {
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
                <Tag tint="yellow">Uncertain</Tag> {uncertain}
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
