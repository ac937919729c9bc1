/** Puts focus on the new screen when the place changes, so that keys and screen readers follow. */
import { useEffect, useRef, type RefObject } from 'react';
import { useRoute, type Route } from '../state/route.ts';

function placeKey(route: Route): string {
  if (route.screen === 'case') return `case ${route.caseId}`;
  return route.screen === 'report' ? `report ${route.reportId}` : route.screen;
}

/** Returns the ref for the main element. */
export function useScreenFocus(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const shown = useRef<string>(undefined);
  const place = useRoute((state) => placeKey(state.route));
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    const element = main.current;
    if (element === null) return;
    element.scrollTo({ top: 0 });
    if (!element.contains(document.activeElement)) element.focus();
  }, [place]);
  return main;
}
