/** Draws the locked header of a part as plain DOM beside the body that the editor fills. */
import { setDOMUnmanaged } from 'lexical';
import type { PartView } from './describe-part.ts';
import { drawFields } from './draw-fields.ts';
import { element } from './element.ts';

export interface DrawState {
  /** Ids of the guidance lists that are unfolded, see `guidanceId`. */
  openGuidance: ReadonlySet<string>;
  isReadOnly: boolean;
}

export function drawPart(view: PartView, state: DrawState): HTMLElement {
  const part = element('section', { class: 'part', role: 'group', 'data-part': view.id });
  part.append(drawHeader(view, state), element('div', { class: 'part-body' }));
  markPart(part, view);
  return part;
}

/** What of the view stands on the section itself and not in its header. */
export function markPart(part: HTMLElement, view: PartView): void {
  part.setAttribute('aria-labelledby', `part-${view.id}-heading`);
  part.classList.toggle('part-opens', view.section !== undefined);
  part.classList.toggle('part-not-needed', view.notNeeded !== undefined);
  part.classList.toggle('part-withheld', view.withheld !== undefined);
  part.classList.toggle('part-silent', view.isSilent);
}

/** Not managed by the editor, which would otherwise evict nodes it does not know. */
export function drawHeader(view: PartView, state: DrawState): HTMLElement {
  const header = element('div', { class: 'part-header', contenteditable: 'false' });
  header.append(...headerLines(view, state));
  setDOMUnmanaged(header);
  return header;
}

function headerLines(view: PartView, state: DrawState): HTMLElement[] {
  const lines: HTMLElement[] = [];
  const { section, heading } = view;
  if (section !== undefined) {
    lines.push(drawHeading('h2', { number: section.number, text: section.heading }, headingId(view, 'section'), view));
    lines.push(...drawWithheld(view));
  }
  if (view.notNeeded !== undefined) {
    if (heading !== undefined && section === undefined) lines.push(partHeading(view));
    return [...lines, element('p', { class: 'part-reason' }, `${view.notNeeded}. Anything written here is kept.`)];
  }
  if (section !== undefined) {
    lines.push(...drawGuidance(view.id, section.guidance, state, heading === undefined));
    if (section.fields.length > 0) lines.push(drawFields(section.fields, state.isReadOnly));
  }
  if (heading !== undefined) lines.push(partHeading(view), ...drawGuidance(view.id, heading.guidance, state, true));
  if (!state.isReadOnly) lines.push(element('p', { class: 'part-rule' }, view.rule));
  return lines;
}

/** The group is named by the part's own heading; a part without one by its section's. */
function headingId(view: PartView, of: 'section' | 'part'): string {
  const isName = of === 'part' || view.heading === undefined || view.notNeeded !== undefined;
  return isName ? `part-${view.id}-heading` : `part-${view.id}-section`;
}

function partHeading(view: PartView): HTMLElement {
  return drawHeading('h3', view.heading ?? { number: '', text: '' }, headingId(view, 'part'), view);
}

/** A heading of a withheld section says so itself, so that it is heard wherever the caret comes in. */
function drawHeading(
  tag: 'h2' | 'h3',
  { number, text }: { number: string; text: string },
  id: string,
  { withheld }: PartView,
): HTMLElement {
  const heading = element(
    tag,
    { class: 'part-heading', id },
    element('span', { class: 'part-number' }, number),
    ' ',
    text,
  );
  if (withheld !== undefined) heading.append(' ', element('span', { class: 'part-withheld-tag' }, 'Withheld'));
  return heading;
}

function drawWithheld({ withheld }: PartView): HTMLElement[] {
  if (withheld === undefined) return [];
  const words = 'Left out of the report that is disclosed, and printed in the withheld annex only. ';
  return [element('p', { class: 'part-withheld-note' }, words, withheld)];
}

/** The list of a section and that of its first part, when that has a heading of its own, fold by themselves. */
function guidanceId(id: string, isOwn: boolean): string {
  return `part-${id}-guidance${isOwn ? '' : '-section'}`;
}

/** Its button takes no tab stop: Tab must leave the text. Ctrl+Shift+G folds it by key. */
function drawGuidance(id: string, lines: string[], state: DrawState, isOwn: boolean): HTMLElement[] {
  if (lines.length === 0 || state.isReadOnly) return [];
  const listId = guidanceId(id, isOwn);
  const isOpen = state.openGuidance.has(listId);
  const button = element(
    'button',
    {
      type: 'button',
      tabindex: '-1',
      class: 'guidance-button',
      'aria-expanded': String(isOpen),
      'aria-controls': listId,
    },
    'What to include',
  );
  const list = element('ul', { class: 'guidance-lines', id: listId }, ...lines.map((line) => element('li', {}, line)));
  list.hidden = !isOpen;
  return [element('div', { class: 'guidance' }, button, list)];
}
