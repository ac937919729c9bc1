/** What was not established of a rule, and what to do about it: the first is printed where the rule is, the second never. */
import { Tag } from '../../ui/tag.tsx';

export function Uncertain({ says }: { says: string }) {
  return (
    <>
      <Tag tint="yellow">Uncertain</Tag> {says} Check it before you rely on it.
    </>
  );
}
