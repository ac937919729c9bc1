/** Tells the author's own statements from what the author reports others as saying or thinking. */

const kin =
  'mother|father|parents?|sister|brother|son|daughter|wife|husband|partner|ex-partner|family|friend|neighbour|employer|victim|solicitor|barrister|counsel|advocate|representative';
const person = `(?:he|she|they|(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.?\\s+[\\p{L}'’-]+|(?:his|her|their|the)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${kin}))`;
const verb =
  'says?|said|saying|told|tells?|states?|stated|claims?|claimed|thinks?|thought|feels?|felt|believes?|believed|maintains?|maintained|insists?|insisted|argues?|argued|suggests?|suggested|submits?|submitted|sees?|saw|describes?|described|regards?|regarded|considers?|views?|viewed|denies|denied|accepts?|accepted';
const speaker = `(?<![\\p{L}])${person}\\s+(?:(?:also|still|now|himself|herself|has|had|\\p{L}+ly)\\s+){0,2}(?:${verb})(?![\\p{L}])`;
const view = `\\bin\\s+(?:his|her|their)\\s+(?:own\\s+)?(?:view|opinion|words|eyes)\\b|\\baccording\\s+to\\s+(?:him|her|them|${person})`;
const before = new RegExp(`${speaker}|${view}`, 'iu');
const after = new RegExp(`^[^;.]{0,80}?,\\s*(?:${speaker}|${view})`, 'iu');
/** What stands behind these is the author's statement again. */
const turn = /;|,\s*(?:and|but|so|yet|which|although|though|while|whereas)\b|\bbut\b|\bhowever\b|\bwhereas\b/giu;

/** "Mr Lee says he is a low risk": what the officer reports is no statement of the officer. */
export function isReported(text: string, { from, to }: { from: number; to: number }): boolean {
  const start = [...text.slice(0, from).matchAll(turn)].at(-1)?.index ?? 0;
  return before.test(text.slice(start, from)) || after.test(text.slice(to));
}

const quotation = /“[^”\n]{1,800}”|"[^"\n]{1,800}"/gu;

/** Blanks quotations of a few words or more. "The risk is “high”" is still the author's own. */
export function withoutQuotations(text: string): string {
  return text.replace(quotation, (words) => (words.trim().split(/\s+/).length < 4 ? words : ' '.repeat(words.length)));
}
