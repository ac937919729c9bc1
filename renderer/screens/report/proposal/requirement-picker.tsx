/** What can still be added to a proposal: requirements open in this case, and the others with what stands against them. */
import { addable, type Addable } from '../../../../shared/proposal/availability.ts';
import { Details } from '../../../ui/details.tsx';
import { fieldId } from '../plan-desk.ts';
import { PickerRows } from './picker-rows.tsx';
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
          <PickerRows rows={open} label="Requirements in force" onAdd={onAdd} />
        </Details>
      )}
      {shut.length > 0 && (
        <Details summary={`Not available (${String(shut.length)}), and why`}>
          <PickerRows rows={shut} label="Requirements that are not available" onAdd={onAdd} />
        </Details>
      )}
    </div>
  );
}

function isBarred({ against }: Addable): boolean {
  return against.some(({ effect }) => effect === 'missing');
}
