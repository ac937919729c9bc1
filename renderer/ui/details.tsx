/** A line that unfolds to show more. */
import type { ReactNode } from 'react';

interface DetailsProps {
  summary: ReactNode;
  children: ReactNode;
  isOpenAtFirst?: boolean | undefined;
}

export function Details({ summary, children, isOpenAtFirst }: DetailsProps) {
  return (
    <details className="details" open={isOpenAtFirst}>
      <summary className="details__summary">
        <span>{summary}</span>
      </summary>
      <div className="details__body">{children}</div>
    </details>
  );
}
