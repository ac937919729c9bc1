/** Paints a chip: its words, a thin underline, and in words whether the record has changed since. */
import type { Chip } from '../../../shared/document/document.ts';
import { factState } from '../../../shared/document/fact-state.ts';
import { type FactsToday, sourceWords, stateWords } from './fact-state.ts';
import { element } from './element.ts';

const shortMark = { current: undefined, changed: 'changed', kept: 'kept', gone: 'not in record' } as const;
const states = ['current', 'changed', 'kept', 'gone'] as const;

export function paintChip(dom: HTMLElement, chip: Chip | null, factsToday: FactsToday): void {
  if (chip === null) return dom.replaceChildren();
  const state = factState(chip.fact, factsToday[chip.fact.slot]);
  const mark = shortMark[state];
  // Never the whole class name: the editor's own mark of a selected chip stands there too.
  dom.classList.add('chip');
  for (const name of states) dom.classList.toggle(`chip-${name}`, name === state);
  dom.dataset['chip'] = chip.id;
  dom.setAttribute('role', 'img');
  dom.setAttribute('aria-label', chipLabel(chip, factsToday));
  dom.title = `${sourceWords(chip.fact.source)}${mark === undefined ? '' : ` (${mark})`}`;
  showContent(dom, [
    element('span', { class: 'chip-text' }, chip.fact.text),
    ...(mark === undefined ? [] : [element('span', { class: 'chip-mark', 'aria-hidden': 'true' }, mark)]),
  ]);
}

/** A chip is painted anew whenever the record is read; one replaced between press and release would lose the click. */
function showContent(dom: HTMLElement, content: HTMLElement[]): void {
  const isShown =
    dom.childNodes.length === content.length &&
    content.every((node, at) => node.isEqualNode(dom.childNodes[at] ?? null));
  if (!isShown) dom.replaceChildren(...content);
}

/** Read as its words first, then that it is a field, then its source and state. */
function chipLabel(chip: Chip, factsToday: FactsToday): string {
  const words = stateWords(chip.fact, factsToday);
  const label = `${chip.fact.text}, field, from ${sourceWords(chip.fact.source)}`;
  return words === undefined ? label : `${label}, ${words}`;
}
