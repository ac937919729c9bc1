/** Brings what undo or redo has put back into sight, once the answers of its section are drawn. */
import { useEffect } from 'react';
import { firstField } from './first-field.ts';
import { useDesk, useSession } from './report-context.ts';

/** What is not drawn yet is waited for: the panel may still be turning to its section. */
export function useComeTo(): void {
  const { session } = useDesk();
  const comeTo = useSession((state) => state.comeTo);
  useEffect(() => {
    const place = comeTo?.ids.map((id) => document.getElementById(id)).find((found) => found !== null);
    if (comeTo === undefined || !place) return;
    place.scrollIntoView({ block: 'nearest' });
    if (place.closest('.plan') !== null) goAlong(place);
    session.comeTo(undefined);
  });
}

/** Whoever writes in the text stays there; who is at the answers goes along in a plan, unless the place has the focus already. */
function goAlong(place: HTMLElement): void {
  const focused = document.activeElement;
  const isBeside = focused === document.body || focused?.closest('.answers');
  if (isBeside && !place.contains(focused)) (firstField(place) ?? place).focus();
}
