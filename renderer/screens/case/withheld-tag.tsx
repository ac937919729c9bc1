/** Marks facts that may be printed in a withheld annex and nowhere else. */
import { Tag } from '../../ui/tag.tsx';

export const withheldNote = 'For a withheld annex only. Do not repeat it in any other part of a report.';

export function WithheldTag() {
  return <Tag tint="red">Withheld</Tag>;
}
