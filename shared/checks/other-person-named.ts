/** Names, addresses and telephone numbers of victims and others, and full names of people in other cases. */
import type { GuardedPerson } from '../model/victim.ts';
import type { Check, CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { guardedSearch, type GuardedHit } from './guarded-search.ts';
import { makeFinding, mark } from './make-finding.ts';
import { nameIndex, type NameHit } from './name-index.ts';
import { namesThatBelong, staffSurnames } from './names-that-belong.ts';
import { recordedTexts } from './recorded-texts.ts';
import { sentenceAt } from './sentences.ts';
import { authorTexts, type AuthorText } from './author-texts.ts';

export const otherPersonNamedCheck: Check = {
  id: 'other-person-named',
  run: (input) => {
    const typed = authorTexts(input);
    return [...guardedFindings(input, [...typed, ...recordedTexts(input)]), ...otherCaseFindings(input, typed)];
  },
};

function guardedFindings(input: CheckInput, texts: readonly AuthorText[]): Finding[] {
  const staff = staffSurnames(input);
  return input.guardedPeople.flatMap((person, position) => {
    const search = guardedSearch(person, input.record, staff);
    return texts.flatMap((text) => {
      const hits = search(text.plain.text);
      return [
        ...once(hits).map((hit) => sureFinding(text, person, position, hit)),
        ...partFindings(text, person, position, hits),
      ];
    });
  });
}

/** One finding for each kind in each text: the officer reads the text anyway. */
function once(hits: readonly GuardedHit[]): GuardedHit[] {
  const sure = hits.filter(({ isSure }) => isSure);
  return sure.filter((hit, index) => sure.findIndex(({ what }) => what === hit.what) === index);
}

const hitWords: Record<GuardedHit['what'], string> = {
  name: 'name',
  address: 'address',
  postcode: 'postcode',
  number: 'telephone number',
};
const why = 'The report is disclosed to the person and others. A name or address in it can put somebody in danger.';

function sureFinding(text: AuthorText, { label, role }: GuardedPerson, position: number, hit: GuardedHit): Finding {
  const message = `${text.name} gives the ${hitWords[hit.what]} of ${label} (${role}). Write “${label}” instead, or leave it out.`;
  const words = { message, why, excerpt: sentenceAt(text.plain.text, hit.at) };
  return makeFinding('other-person-named', 'blocking', `${text.id}:${position}:${hit.what}`, words, text.place);
}

/** A part of the name may be somebody else's. The key follows the words, so that a reason holds for these alone. */
function partFindings(
  text: AuthorText,
  { label, role }: GuardedPerson,
  position: number,
  hits: readonly GuardedHit[],
): Finding[] {
  const parts = hits.filter(({ isSure }) => !isSure);
  const first = parts[0];
  if (first === undefined || hits.some(({ what, isSure }) => what === 'name' && isSure)) return [];
  const about = mark([...new Set(parts.map(({ words }) => words.toLowerCase()))].toSorted().join('|'));
  const message = `${text.name} has a part of the name of ${label} (${role}). Write “${label}” instead, or leave it out. If it is somebody or something else, set it aside and say what.`;
  const words = { message, why, excerpt: sentenceAt(text.plain.text, first.at) };
  const key = `${text.id}:${position}:part:${about}`;
  return [{ ...makeFinding('other-person-named', 'blocking', key, words, text.place), mayBeSetAside: true }];
}

function otherCaseFindings(input: CheckInput, texts: readonly AuthorText[]): Finding[] {
  const index = nameIndex(input.otherPeople, namesThatBelong(input));
  return texts.flatMap((text) =>
    eachOnce(index.find(text.plain.text)).map(({ crn, name, at, isTitleOnly }) => ({
      ...makeFinding(
        'other-person-named',
        isTitleOnly ? 'warning' : 'blocking',
        `${text.id}:case:${mark(`${crn} ${name}`)}`,
        {
          message: `${text.name} has the name of a person in another case.`,
          why: 'It may be text from another report. If the person must be mentioned, do so by their role. Two people can have the same name: if this is somebody else, set it aside and say who.',
          excerpt: sentenceAt(text.plain.text, at),
        },
        text.place,
      ),
      mayBeSetAside: true,
    })),
  );
}

/** One finding for each name in each text, whatever stands before it: a reason given for it stays with that name. */
function eachOnce(hits: readonly NameHit[]): NameHit[] {
  return hits.filter((hit, index) => hits.findIndex(({ crn, name }) => crn === hit.crn && name === hit.name) === index);
}
