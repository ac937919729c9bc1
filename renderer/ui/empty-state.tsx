/** What stands where nothing is yet: one sentence and one action. */
import type { ReactNode } from 'react';

export function EmptyState({ sentence, children }: { sentence: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty__sentence">{sentence}</p>
      {children !== undefined && <div className="empty__action">{children}</div>}
    </div>
  );
}
