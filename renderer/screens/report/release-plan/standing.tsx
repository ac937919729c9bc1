/** Where a rule stands, and what is uncertain about it. */
import { Tag } from '../../../ui/tag.tsx';

export function Standing({ provision, uncertain }: { provision: string; uncertain?: string | undefined }) {
  return (
    <>
      <p className="ruling__rests">{provision}</p>
      {uncertain !== undefined && (
        <p className="ruling__rests">
          <Tag tint="yellow">Uncertain</Tag> {uncertain}
        </p>
      )}
    </>
  );
}
