/** The orders that can still be added beside the sentence, and those that are not in force, with why. */
import { addableOrders } from '../../../../shared/proposal/availability.ts';
import { Details } from '../../../ui/details.tsx';
import { fieldId } from '../plan-desk.ts';
import { PickerRows } from './picker-rows.tsx';
import type { ProposalDesk } from './use-proposal.ts';

interface OrderPickerProps {
  desk: ProposalDesk;
  onAdd: (order: string) => void;
}

export function OrderPicker({ desk, onAdd }: OrderPickerProps) {
  const { proposal, rules } = desk;
  const rows = addableOrders(proposal, rules.requirements, rules.facts);
  return (
    <div className="picker" id={fieldId(desk, undefined, 'add-order')} tabIndex={-1}>
      {rows.length > 0 && (
        <Details summary={`Add an order (${String(rows.length)})`}>
          <PickerRows rows={rows} label="Orders beside the sentence" onAdd={onAdd} />
        </Details>
      )}
    </div>
  );
}
