/** Small truths about runs of text that every way into the document must agree on. */
import { documentLimits, type Inline } from '../../shared/document/document.ts';

/** Neighbouring runs of one look become one run, as long as the store takes it, so that the same words are always stored the same way. */
export function joinRuns(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const next of inlines) {
    const last = joined.at(-1);
    const isSame =
      last?.type === 'text' && next.type === 'text' && last.bold === next.bold && last.italic === next.italic;
    if (isSame && last.text.length + next.text.length <= documentLimits.text)
      joined[joined.length - 1] = { ...last, text: last.text + next.text };
    else joined.push(next);
  }
  return joined;
}

/** The words as a reader sees them: a fact reads as its inserted text. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'chip' ? inline.fact.text : '\n'))
    .join('');
}
