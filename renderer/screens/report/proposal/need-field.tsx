/** The need of the case that a requirement answers: those identified first. */
import { needNames } from '../../../../shared/model/need-scales.ts';
import { needIds, type NeedId } from '../../../../shared/model/need.ts';
import type { RequirementEntry } from '../../../../shared/proposal/requirement-catalogue.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { useDesk } from '../report-context.ts';
import { RulingsAt } from '../ruling-note.tsx';
import { fieldId } from '../plan-desk.ts';
import type { ProposalDesk } from './use-proposal.ts';

interface NeedFieldProps {
  desk: ProposalDesk;
  entry: RequirementEntry;
  value: NeedId | undefined;
  onChange: (need: NeedId | undefined) => void;
}

export function NeedField({ desk, entry, value, onChange }: NeedFieldProps) {
  const { view } = useDesk();
  const place = fieldId(desk, entry.id, 'need');
  const identified = (view.case.record.needsAssessment?.needs ?? [])
    .filter(({ status }) => status === 'identified')
    .map(({ id }) => id);
  const others = needIds.filter((id) => !identified.includes(id));
  const option = (id: NeedId) => ({
    value: id,
    label: identified.includes(id) ? `${needNames[id].title} (identified)` : needNames[id].title,
  });
  return (
    <div className="plan-field">
      <SelectField<NeedId | ''>
        id={place}
        label="Need it answers"
        hint={hintFor(entry)}
        width="full"
        value={value ?? ''}
        options={[{ value: '', label: 'None chosen' }, ...[...identified, ...others].map(option)]}
        onChange={(need) => {
          onChange(need === '' ? undefined : need);
        }}
      />
      <RulingsAt desk={desk} place={place} />
    </div>
  );
}

function hintFor({ needs }: RequirementEntry): string | undefined {
  if (needs.length === 0) return 'This requirement may stand without one.';
  return `Usually: ${needs.map((id) => needNames[id].title.toLowerCase()).join(', ')}.`;
}
