/** Whether the person is willing to comply, with the day and who heard it. */
import type { ProposedRequirement } from '../../../../shared/proposal/proposal.ts';
import { Radios } from '../../../ui/radios.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DateField } from '../date-field.tsx';
import { RulingsAt } from '../ruling-note.tsx';
import { fieldId } from '../plan-desk.ts';
import type { ProposalDesk } from './use-proposal.ts';

type Willingness = NonNullable<ProposedRequirement['willingness']>;

interface WillingnessFieldsProps {
  desk: ProposalDesk;
  requirement: string;
  isNeeded: boolean;
  value: Willingness | undefined;
  onChange: (willingness: Willingness) => void;
}

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not asked', label: 'Not asked' },
] as const;

export function WillingnessFields({ desk, requirement, isNeeded, value, onChange }: WillingnessFieldsProps) {
  const place = fieldId(desk, requirement, 'willingness');
  const held: Willingness = value ?? { isWilling: 'not asked', saidTo: '' };
  return (
    <div className="plan-field" id={place} tabIndex={-1}>
      <Radios
        legend={`Is the person willing to comply? ${isNeeded ? '(the law needs it)' : '(not needed by law)'}`}
        isInline
        value={value?.isWilling}
        options={options}
        onChange={(isWilling) => {
          onChange({ ...held, isWilling });
        }}
      />
      {held.isWilling !== 'not asked' && (
        <>
          <DateField
            label="Said on"
            width="short"
            value={held.saidOn}
            onChange={(saidOn) => {
              onChange({ isWilling: held.isWilling, saidTo: held.saidTo, ...(saidOn && { saidOn }) });
            }}
          />
          <TextField
            label="Said to"
            width="full"
            maxLength={160}
            value={held.saidTo}
            onChange={(saidTo) => {
              onChange({ ...held, saidTo });
            }}
          />
        </>
      )}
      <RulingsAt desk={desk} place={place} />
    </div>
  );
}
