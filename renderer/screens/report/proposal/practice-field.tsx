/** A note of effective practice to rest a requirement on, with its strength, its limits and its source. */
import { needNames } from '../../../../shared/model/need-scales.ts';
import type { PracticeCatalogue } from '../../../../shared/proposal/practice-catalogue.ts';
import type { ProposedRequirement } from '../../../../shared/proposal/proposal.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { fieldId } from '../plan-desk.ts';
import type { ProposalDesk } from './use-proposal.ts';

type PracticeNote = PracticeCatalogue['notes'][number];

interface PracticeFieldProps {
  desk: ProposalDesk;
  value: ProposedRequirement;
  onChange: (practice: string | undefined) => void;
}

export function PracticeField({ desk, value, onChange }: PracticeFieldProps) {
  const all = desk.rules.practice?.notes ?? [];
  const notes = all.filter((note) => bearsOn(note, value));
  const chosen = all.find(({ id }) => id === value.practice);
  if (notes.length === 0 && chosen === undefined) return null;
  const offered = chosen === undefined || notes.includes(chosen) ? notes : [chosen, ...notes];
  return (
    <div className="plan-field">
      <SelectField
        id={fieldId(desk, value.requirement, 'practice')}
        label="What research says (if used)"
        width="full"
        value={value.practice ?? ''}
        options={[
          { value: '', label: 'None' },
          ...offered.map((note) => ({ value: note.id, label: `${note.title} (${note.strength})` })),
        ]}
        onChange={(id) => {
          onChange(id === '' ? undefined : id);
        }}
      />
      {chosen && <Note note={chosen} />}
    </div>
  );
}

/** A note on the requirement itself, or on the need it answers whatever the requirement. */
function bearsOn({ requirements, needs }: PracticeNote, { requirement, need }: ProposedRequirement): boolean {
  if (requirements.length > 0) return requirements.includes(requirement);
  return need !== undefined && needs.includes(need);
}

function Note({ note }: { note: PracticeNote }) {
  const { found, strength, caution, use, confidence, needs, sources } = note;
  return (
    <div className="practice">
      <p>
        {found} <Tag tint="blue">{`Evidence: ${strength}`}</Tag>{' '}
        {confidence === 'low' && <Tag tint="yellow">Low confidence</Tag>}
      </p>
      {caution !== undefined && <p>{caution}</p>}
      {use !== undefined && <p>{use}</p>}
      {needs.length > 0 && <p>Bears on: {needs.map((id) => needNames[id].title.toLowerCase()).join(', ')}.</p>}
      <p className="ruling__rests">
        {sources.map(({ title, year }) => `${title} (${String(year ?? 'year not known')})`).join('; ')}
      </p>
    </div>
  );
}
