/** F6 and Shift+F6: from pane to pane, in reading order, back to where each was left. */

const lastIn = new WeakMap<Element, HTMLElement>();
const focusable =
  'a[href], button:not([tabindex="-1"]), input, select, textarea, summary, [contenteditable="true"], [tabindex="0"]';

function panes(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null);
}

function paneOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-pane]') ?? null;
}

/** In the page that is the text, and not the toolbar over it. */
function firstIn(pane: HTMLElement): HTMLElement {
  const text = pane.dataset['pane'] === 'page' ? pane.querySelector<HTMLElement>('[contenteditable="true"]') : null;
  return text ?? pane.querySelector<HTMLElement>(focusable) ?? pane;
}

/** Any element with `data-pane` takes part; `step` is 1 for F6 and -1 for Shift+F6. */
export function moveToPane(step: 1 | -1): void {
  const all = panes();
  const active = document.activeElement;
  const here = paneOf(active);
  if (here !== null && active instanceof HTMLElement) lastIn.set(here, active);
  const index = here === null ? -1 : all.indexOf(here);
  const next = all[(index + step + all.length) % all.length];
  if (next === undefined) return;
  const before = lastIn.get(next);
  const target = before?.isConnected === true ? before : firstIn(next);
  target.focus();
}
