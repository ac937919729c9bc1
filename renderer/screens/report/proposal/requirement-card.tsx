/** One requirement of a proposal: its figures, questions, ground, evidence and delivery; folded to one line when done. */
import type { ProposedRequirement } from '../../../../shared/proposal/proposal.ts';
import type { RequirementEntry } from '../../../../shared/proposal/requirement-catalogue.ts';
import { TextArea } from '../../../ui/text-area.tsx';
import { DeliveryFields } from './delivery-fields.tsx';
import { EntryFields } from './entry-fields.tsx';
import { NeedField } from './need-field.tsx';
import { PracticeField } from './practice-field.tsx';
import { PurposeField } from './purpose-field.tsx';
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
      {entry.needs.length === 0 && (
        <PurposeField
          desk={desk}
          value={value}
          onChange={(purpose) => {
            change({ purpose });
          }}
        />
      )}
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
