/** A note of effective practice as the author reads it: what was found, how strong that is, its limits and its source. */
import { needNames } from '../../../../shared/model/need-scales.ts';
import type { PracticeNote as Note } from '../../../../shared/proposal/practice-offered.ts';
import { Tag } from '../../../ui/tag.tsx';

export function PracticeNote({ note }: { note: Note }) {
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
