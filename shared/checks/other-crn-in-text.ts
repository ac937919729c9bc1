/** Case, prison and PNC numbers of somebody else. */
import type { Check } from './check-input.ts';
import type { Finding } from './finding.ts';
import { makeFinding, mark } from './make-finding.ts';
import { numbersIn, pncOf, type NumberHit } from './numbers-in-text.ts';
import { sentenceAt } from './sentences.ts';
import { authorTexts, type AuthorText } from './author-texts.ts';

export const otherCrnInTextCheck: Check = {
  id: 'other-crn-in-text',
  run: (input) => {
    const own = new Set(numbersOf(input.record.person));
    const others = new Set(input.otherPeople.flatMap((person) => numbersOf(person)));
    return authorTexts(input).flatMap((text) =>
      numbersIn(text.plain.text)
        .filter(({ number, isDoubtful }) => !own.has(number) && (others.has(number) || !isDoubtful))
        .map((hit) => (others.has(hit.number) ? ofAnotherCase(text, hit) : unknown(text, hit))),
    );
  },
};

function ofAnotherCase(text: AuthorText, hit: NumberHit): Finding {
  const why = 'The number of another person in a report is a data breach, and a sign of text from another case.';
  return findingOf(text, hit, 'which belongs to another case', why);
}

/** No case in the store has it, so it may as well be the reference of a letter or an exhibit. */
function unknown(text: AuthorText, hit: NumberHit): Finding {
  const why =
    'It is written like a CRN, a prison number or a PNC number, and those of another person must not stand in a report. If it is something else, set it aside and say what.';
  return { ...findingOf(text, hit, 'which is not this person’s', why), mayBeSetAside: true };
}

function findingOf({ id, name, place, plain: { text } }: AuthorText, hit: NumberHit, whose: string, why: string) {
  const message = `${name} has the number ${hit.number}, ${whose}.`;
  const words = { message, why, excerpt: sentenceAt(text, hit.at) };
  return makeFinding('other-crn-in-text', 'blocking', `${id}:${mark(hit.number)}`, words, place);
}

interface Numbered {
  crn: string;
  nomsNumber?: string | undefined;
  pncNumber?: string | undefined;
}

function numbersOf({ crn, nomsNumber, pncNumber }: Numbered): string[] {
  const pnc = pncNumber === undefined ? undefined : pncOf(pncNumber);
  return [crn, nomsNumber, pnc].filter((number) => number !== undefined);
}
