/** A note of effective practice to rest a requirement on. */
import { notesOn, type PracticeNote as Note } from '../../../../shared/proposal/practice-offered.ts';
import type { ProposedRequirement } from '../../../../shared/proposal/proposal.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { fieldId } from '../plan-desk.ts';
import { RulingsAt } from '../ruling-note.tsx';
import { PracticeNote } from './practice-note.tsx';
import type { ProposalDesk } from './use-proposal.ts';

interface PracticeFieldProps {
  desk: ProposalDesk;
  value: ProposedRequirement;
  onChange: (practice: string | undefined) => void;
}

export function PracticeField({ desk, value, onChange }: PracticeFieldProps) {
  const { practice } = desk.rules;
  if (practice === undefined) return null;
  const notes = notesOn(practice, value);
  const chosen = practice.notes.find(({ id }) => id === value.practice);
  if (notes.length === 0 && value.practice === undefined) return null;
  const offered = chosen === undefined || notes.includes(chosen) ? notes : [chosen, ...notes];
  const place = fieldId(desk, value.requirement, 'practice');
  return (
    <div className="plan-field">
      <SelectField
        id={place}
        label="What research says (if used)"
        width="full"
        value={value.practice ?? ''}
        options={[{ value: '', label: 'None' }, ...optionsOf(offered, chosen ? undefined : value.practice)]}
        onChange={(id) => {
          onChange(id === '' ? undefined : id);
        }}
      />
      {chosen && <PracticeNote note={chosen} />}
      <RulingsAt desk={desk} place={place} />
    </div>
  );
}

/** @param unknown the id of a note that is chosen and not known: it stays on the screen until it is changed */
function optionsOf(notes: readonly Note[], unknown: string | undefined): { value: string; label: string }[] {
  const known = notes.map(({ id, title, strength }) => ({ value: id, label: `${title} (${strength})` }));
  return unknown === undefined ? known : [{ value: unknown, label: `${unknown} (not known)` }, ...known];
}
