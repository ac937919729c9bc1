/** Who delivers a requirement, and when it begins. */
import type { ProposedRequirement } from '../../../../shared/proposal/proposal.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { DateField } from '../date-field.tsx';
import { fieldId } from '../plan-desk.ts';
import { RulingsAt } from '../ruling-note.tsx';
import type { ProposalDesk } from './use-proposal.ts';

interface DeliveryFieldsProps {
  desk: ProposalDesk;
  value: ProposedRequirement;
  onChange: (changes: Partial<ProposedRequirement>) => void;
}

export function DeliveryFields({
  desk,
  value: { requirement, service, firstAppointment },
  onChange,
}: DeliveryFieldsProps) {
  const appointment = fieldId(desk, requirement, 'first-appointment');
  const local = fieldId(desk, requirement, 'service');
  return (
    <>
      <TextField
        id={local}
        label="Local service"
        width="full"
        maxLength={300}
        value={service}
        onChange={(text) => {
          onChange({ service: text });
        }}
      />
      <RulingsAt desk={desk} place={local} />
      <DateField
        id={appointment}
        label="First appointment"
        width="short"
        value={firstAppointment}
        onChange={(day) => {
          onChange({ firstAppointment: day });
        }}
      />
      <RulingsAt desk={desk} place={appointment} />
    </>
  );
}
