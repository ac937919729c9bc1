/** A short word for a state. The word carries the meaning; the tint only helps the eye. */
import type { ReactNode } from 'react';

export type TagTint = 'grey' | 'blue' | 'green' | 'yellow' | 'red' | 'plain';

export function Tag({ tint, children }: { tint: TagTint; children: ReactNode }) {
  return <strong className={`tag tag--${tint}`}>{children}</strong>;
}
