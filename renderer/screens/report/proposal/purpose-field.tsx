/** The purpose of sentencing that a requirement serves, where it answers no need: those of the proposal first. */
import type { ProposedRequirement } from '../../../../shared/proposal/proposal.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { fieldId } from '../plan-desk.ts';
import { RulingsAt } from '../ruling-note.tsx';
import type { ProposalDesk } from './use-proposal.ts';

interface PurposeFieldProps {
  desk: ProposalDesk;
  value: ProposedRequirement;
  onChange: (purpose: string | undefined) => void;
}

export function PurposeField({ desk, value: { requirement, purpose = '' }, onChange }: PurposeFieldProps) {
  const { proposal, rules } = desk;
  const { purposes } = rules.requirements;
  const isServed = ({ id }: { id: string }) => proposal.purposes.includes(id);
  const inOrder = [...purposes.filter(isServed), ...purposes.filter((one) => !isServed(one))];
  const place = fieldId(desk, requirement, 'purpose');
  return (
    <div className="plan-field">
      <SelectField
        id={place}
        label="Purpose it serves"
        width="full"
        value={purpose}
        options={[{ value: '', label: 'None chosen' }, ...inOrder.map(({ id, label }) => ({ value: id, label }))]}
        onChange={(id) => {
          onChange(id === '' ? undefined : id);
        }}
      />
      <RulingsAt desk={desk} place={place} />
    </div>
  );
}
