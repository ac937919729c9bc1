/** One requirement of a proposal: its figures, questions, ground, evidence and delivery; folded to one line when done. */
import type { ProposedRequirement } from '../../../../shared/proposal/proposal.ts';
import type { RequirementEntry } from '../../../../shared/proposal/requirement-catalogue.ts';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DateField } from '../date-field.tsx';
import { EntryFields } from './entry-fields.tsx';
import { NeedField } from './need-field.tsx';
import { PracticeField } from './practice-field.tsx';
import { RulingsAt } from '../ruling-note.tsx';
import { fieldId } from '../plan-desk.ts';
import { PlanRow } from '../plan-row.tsx';
import type { ProposalDesk } from './use-proposal.ts';
import { WillingnessFields } from './willingness-fields.tsx';

interface RequirementCardProps {
  desk: ProposalDesk;
  value: ProposedRequirement;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onRemove: () => void;
}

export function RequirementCard({ desk, value, isOpen, onOpen, onRemove }: RequirementCardProps) {
  const entry = desk.rules.requirements.requirements.find(({ id }) => id === value.requirement);
  return (
    <PlanRow
      desk={desk}
      piece={value.requirement}
      name={entry?.name ?? value.requirement}
      isOpen={isOpen}
      onOpen={onOpen}
      onRemove={onRemove}
    >
      {entry && <RequirementFields desk={desk} entry={entry} value={value} />}
    </PlanRow>
  );
}

interface RequirementFieldsProps {
  desk: ProposalDesk;
  entry: RequirementEntry;
  value: ProposedRequirement;
}

function RequirementFields({ desk, entry, value }: RequirementFieldsProps) {
  const { id } = entry;
  const change = (changes: Partial<ProposedRequirement>) => {
    desk.changeRequirement(id, changes);
  };
  return (
    <>
      <EntryFields desk={desk} requirement={id} entry={entry} given={value} onChange={change} />
      <WillingnessFields
        desk={desk}
        requirement={id}
        isNeeded={entry.needsWillingness}
        value={value.willingness}
        onChange={(willingness) => {
          change({ willingness });
        }}
      />
      <NeedField
        desk={desk}
        entry={entry}
        value={value.need}
        onChange={(need) => {
          change({ need });
        }}
      />
      <TextArea
        id={fieldId(desk, id, 'reason')}
        label="Why, for this person"
        width="full"
        rows={4}
        maxLength={4000}
        value={value.reason}
        onChange={(reason) => {
          change({ reason });
        }}
      />
      <PracticeField
        desk={desk}
        value={value}
        onChange={(practice) => {
          change({ practice });
        }}
      />
      <DeliveryFields desk={desk} value={value} onChange={change} />
    </>
  );
}

interface DeliveryFieldsProps {
  desk: ProposalDesk;
  value: ProposedRequirement;
  onChange: (changes: Partial<ProposedRequirement>) => void;
}

function DeliveryFields({ desk, value: { requirement, service, firstAppointment }, onChange }: DeliveryFieldsProps) {
  const appointment = fieldId(desk, requirement, 'first-appointment');
  return (
    <>
      <TextField
        id={fieldId(desk, requirement, 'service')}
        label="Local service"
        width="full"
        maxLength={300}
        value={service}
        onChange={(text) => {
          onChange({ service: text });
        }}
      />
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
