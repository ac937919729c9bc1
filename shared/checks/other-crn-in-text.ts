/** Case and prison numbers of somebody else. */
import type { Check } from './check-input.ts';
import type { Finding } from './finding.ts';
import { makeFinding, mark } from './make-finding.ts';
import { sentenceAt } from './sentences.ts';
import { authorTexts, type AuthorText } from './shown-text.ts';

/** Formats: CRN one letter and six digits; prison number a letter, four digits, two letters. Source: HMPPS person record. */
const numbers = /(?<![\p{L}\p{N}])(?:\p{L}\d{6}|\p{L}\d{4}\p{L}{2})(?![\p{L}\p{N}])/giu;

export const otherCrnInTextCheck: Check = {
  id: 'other-crn-in-text',
  run: (input) => {
    const own = new Set(numbersOf(input.record.person));
    const others = new Set(input.otherPeople.flatMap(numbersOf));
    return authorTexts(input).flatMap((text) =>
      numbersIn(text.plain.text)
        .filter(({ number }) => !own.has(number))
        .map((hit) => (others.has(hit.number) ? ofAnotherCase(text, hit) : unknown(text, hit))),
    );
  },
};

interface NumberHit {
  number: string;
  at: number;
}

/** Each number once in each text: a reason given for it stays with that number, whatever is written before it. */
function numbersIn(text: string): NumberHit[] {
  const hits = [...text.matchAll(numbers)].map((match) => ({ number: match[0].toUpperCase(), at: match.index }));
  return hits.filter(({ number }, index) => hits.findIndex((hit) => hit.number === number) === index);
}

function ofAnotherCase(text: AuthorText, hit: NumberHit): Finding {
  const why = 'The number of another person in a report is a data breach, and a sign of text from another case.';
  return findingOf(text, hit, 'which belongs to another case', why);
}

/** No case in the store has it, so it may as well be the reference of a letter or an exhibit. */
function unknown(text: AuthorText, hit: NumberHit): Finding {
  const why =
    'It is written like a CRN or a prison number, and those of another person must not stand in a report. If it is something else, set it aside and say what.';
  return { ...findingOf(text, hit, 'which is not this person’s', why), mayBeSetAside: true };
}

function findingOf({ id, name, place, plain: { text } }: AuthorText, hit: NumberHit, whose: string, why: string) {
  const message = `${name} has the number ${hit.number}, ${whose}.`;
  const words = { message, why, excerpt: sentenceAt(text, hit.at) };
  return makeFinding('other-crn-in-text', 'blocking', `${id}:${mark(hit.number)}`, words, place);
}

function numbersOf({ crn, nomsNumber }: { crn: string; nomsNumber?: string | undefined }): string[] {
  return nomsNumber === undefined ? [crn] : [crn, nomsNumber];
}
