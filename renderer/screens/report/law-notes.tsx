/** The rules of law and policy a template rests on, folded: each with its source, its dates and how sure it is. */
import { dateInWords } from '../../../shared/dates/wording.ts';
import type { Template } from '../../../shared/template/template.ts';
import { Details } from '../../ui/details.tsx';

type LawNote = Template['law'][number];

const sureness: Record<LawNote['confidence'], string> = {
  high: 'Certainty: high.',
  medium: 'Certainty: medium. Confirm it where your report turns on it.',
  low: 'Certainty: low. Confirm it before you rely on it.',
};

export function LawNotes({ notes }: { notes: readonly LawNote[] }) {
  if (notes.length === 0) return null;
  return (
    <div className="law">
      <Details summary={`The law this report rests on (${String(notes.length)})`}>
        <p className="law__lead">Not printed. This is what the template was written by; it is no legal advice.</p>
        <ul className="law__list">
          {notes.map((note) => (
            <li key={note.id} className="law__note">
              {note.text}
              <span className="law__source">
                {note.source}, {datesOf(note)}.
              </span>
              <span className={`law__sure law__sure--${note.confidence}`}>{sureness[note.confidence]}</span>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}

function datesOf({ from, to }: LawNote): string {
  const since = `from ${dateInWords(from)}`;
  return to === undefined ? since : `${since} to ${dateInWords(to)}`;
}
