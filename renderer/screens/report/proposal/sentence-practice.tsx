/** Notes of effective practice that bear on the sentence as a whole, to be chosen with it. */
import type { PracticeCatalogue } from '../../../../shared/proposal/practice-catalogue.ts';
import { notesOnSentence, type PracticeNote as Note } from '../../../../shared/proposal/practice-offered.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { fieldId } from '../plan-desk.ts';
import { RulingsAt } from '../ruling-note.tsx';
import { PracticeNote } from './practice-note.tsx';
import type { ProposalDesk } from './use-proposal.ts';

export function SentencePractice({ desk }: { desk: ProposalDesk }) {
  const { proposal, rules, change } = desk;
  const chosen = proposal.practice ?? [];
  const offered = offeredIn(rules.practice, chosen);
  if (offered.length === 0) return null;
  const place = fieldId(desk, undefined, 'practice');
  const toggle = (id: string, isChecked: boolean) => {
    const others = chosen.filter((one) => one !== id);
    change({ practice: isChecked ? [...others, id] : others });
  };
  return (
    <fieldset className="plan-field plan-fieldset" id={place} tabIndex={-1}>
      <legend className="field__label">What research says of the sentence as a whole (if used)</legend>
      {offered.map(({ id, label, note }) => (
        <div key={id}>
          <Checkbox
            label={label}
            isChecked={chosen.includes(id)}
            onChange={(isChecked) => {
              toggle(id, isChecked);
            }}
          />
          {note && chosen.includes(id) && <PracticeNote note={note} />}
        </div>
      ))}
      <RulingsAt desk={desk} place={place} />
    </fieldset>
  );
}

interface Offered {
  id: string;
  label: string;
  note?: Note | undefined;
}

/** Notes on the sentence, and whatever else is chosen: a note that nobody knows can be taken away. */
function offeredIn(practice: PracticeCatalogue | undefined, chosen: readonly string[]): Offered[] {
  if (practice === undefined) return [];
  const general = notesOnSentence(practice);
  const others = chosen.filter((id) => general.every((note) => note.id !== id));
  return [...general.map(({ id }) => id), ...others].map((id) => {
    const note = practice.notes.find((one) => one.id === id);
    return { id, label: note ? `${note.title} (${note.strength})` : `${id} (not known)`, note };
  });
}
