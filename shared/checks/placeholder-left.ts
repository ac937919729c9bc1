/** Marks left for later: XX, [insert …], TBC, lorem ipsum. */
import type { Check } from './check-input.ts';
import { makeFinding, mark } from './make-finding.ts';
import { sentenceAt } from './sentences.ts';
import { authorTexts } from './author-texts.ts';

const word = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;

/** Case matters for the first: `XX` is a mark, `xx` at the end of a quoted message is not, `xxx` is. */
const marks = [
  new RegExp(word('X{2,}|TBC|TBA|TODO|DD/MM/(?:YY){1,2}'), 'gu'),
  new RegExp(word('x{3,}|tbc|to be confirmed|lorem ipsum|lorem|dolor sit amet|delete as appropriate'), 'giu'),
  /\[\s*(?:insert|enter|add|complete|select|choose|delete|fill|type|describe|tbc)\b[^\]\n]{0,200}\]?/giu,
  /\[\s*(?:(?:his|her|their|first|last|full)?\s*name|date|time|address|court|prison|number|details?|text|offence|\.{2,}|…|_+|\?+|x+)?\s*\]/giu,
  /<\s*(?:insert|enter|add|name|date)\b[^>\n]{0,200}>/giu,
  /_{4,}|\?{3,}|(?<!\.)\.{5,}/gu,
];

export const placeholderLeftCheck: Check = {
  id: 'placeholder-left',
  run: (input) =>
    authorTexts(input).flatMap(({ id, name, place, plain }) =>
      placeholdersIn(plain.text).map(({ words, at }, index) =>
        makeFinding(
          'placeholder-left',
          'blocking',
          `${id}:${mark(words.toLowerCase())}:${index}`,
          {
            message: `${name} still has “${words.trim().slice(0, 60)}” in it.`,
            why: 'This looks like a mark left to be filled in later.',
            excerpt: sentenceAt(plain.text, at),
          },
          place,
        ),
      ),
    ),
};

/** At most ten for each text, in order; overlapping marks count once. */
export function placeholdersIn(text: string): { words: string; at: number }[] {
  const found = marks
    .flatMap((mark) => [...text.matchAll(mark)].map((match) => ({ words: match[0], at: match.index })))
    .toSorted((a, b) => a.at - b.at);
  return found
    .filter(({ at }, index) => {
      const before = found[index - 1];
      return before === undefined || at >= before.at + before.words.length;
    })
    .slice(0, 10);
}
