/** Around rows that come anew while somebody types or moves among them: the focus never goes away with its row. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';

/** The first of the new rows takes the focus of one that has gone; where there is none, the place of the rows. */
export function KeptFocus({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const held = useRef<Element>(null);
  useLayoutEffect(() => {
    if (held.current === null || held.current.isConnected) return;
    held.current = null;
    if (document.activeElement !== document.body) return;
    const first = place.current?.querySelector<HTMLElement>('button, [tabindex="0"]');
    (first ?? place.current)?.focus();
  });
  return (
    <div
      ref={place}
      tabIndex={-1}
      onFocus={(event) => {
        held.current = event.target;
      }}
      onBlur={() => {
        held.current = null;
      }}
    >
      {children}
    </div>
  );
}
