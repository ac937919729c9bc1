/** A group of answers has no focus of its own to be operated with: its first field has. */
export function firstField(place: HTMLElement): HTMLElement | null {
  return place.tabIndex === -1 ? place.querySelector<HTMLElement>('input, select, textarea, summary, button') : null;
}
