/** Names, addresses and telephone numbers of victims and others, and full names of people in other cases. */
import type { CaseRecord } from '../model/case.ts';
import { nameForms } from '../model/naming.ts';
import type { Check, CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { guardedSearch, type GuardedHit } from './guarded-search.ts';
import { makeFinding, mark } from './make-finding.ts';
import { nameIndex, type NameHit } from './name-index.ts';
import { sentenceAt } from './sentences.ts';
import { authorTexts, keptFacts, shownFields, type AuthorText, type KeptFact } from './shown-text.ts';

export const otherPersonNamedCheck: Check = {
  id: 'other-person-named',
  run: (input) => {
    const typed = authorTexts(input);
    return [...guardedFindings(input, [...typed, ...recordedTexts(input)]), ...otherCaseFindings(input, typed)];
  },
};

const why = 'The report is disclosed to the person and others. A name or address in it can put somebody in danger.';

function guardedFindings({ guardedPeople, record }: CheckInput, texts: readonly AuthorText[]): Finding[] {
  return guardedPeople.flatMap((person, position) => {
    const search = guardedSearch(person, record);
    return texts.flatMap((text) =>
      once(search(text.plain.text)).map((hit) => {
        const message = `${text.name} gives the ${hitWords[hit.what]} of ${person.label} (${person.role}). Write “${person.label}” instead, or leave it out.`;
        return makeFinding(
          'other-person-named',
          'blocking',
          `${text.id}:${position}:${hit.what}`,
          { message, why, excerpt: sentenceAt(text.plain.text, hit.at) },
          text.place,
        );
      }),
    );
  });
}

const hitWords: Record<GuardedHit['what'], string> = {
  name: 'name',
  address: 'address',
  postcode: 'postcode',
  number: 'telephone number',
};

/** One finding for each kind in each text: the officer reads the text anyway. */
function once(hits: readonly GuardedHit[]): GuardedHit[] {
  return hits.filter((hit, index) => hits.findIndex(({ what }) => what === hit.what) === index);
}

function otherCaseFindings({ otherPeople, record }: CheckInput, texts: readonly AuthorText[]): Finding[] {
  const index = nameIndex(otherPeople, namesThatBelong(record));
  return texts.flatMap((text) =>
    eachOnce(index.find(text.plain.text)).map(({ crn, name, at }) => ({
      ...makeFinding(
        'other-person-named',
        'blocking',
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

/** The person themself, in every form and by each word of the name, and professionals who may be named. */
function namesThatBelong({ person: { name }, team }: CaseRecord): string[] {
  const words = [name.forename, name.middleNames, name.surname, name.preferred].join(' ').split(/\s+/);
  return [...nameForms(name), ...words, ...Object.values(team).flatMap((one) => (one === undefined ? [] : [one.name]))];
}

/** Facts and tables print as well, so a guarded name in them is as dangerous. */
function recordedTexts(input: CheckInput): AuthorText[] {
  return [...recordedFields(input), ...keptFacts(input).map(storedText)];
}

/** The end notes print what the record said when the author kept the earlier value. */
function storedText({ id, name, place, keep }: KeptFact): AuthorText {
  const plain = { text: keep.storeText ?? keep.storeValue, chips: [], lines: [] };
  return { id: `${id}:stored`, name: `What the record says beside ${name}`, place, plain };
}

function recordedFields(input: CheckInput): AuthorText[] {
  return shownFields(input).flatMap(({ section, block }) => {
    const fact = block.type === 'fact' ? input.document.facts[block.id]?.text : undefined;
    const table = block.type === 'table' ? input.document.tables[block.id]?.rows : undefined;
    const text = fact ?? table?.map((row) => row.join('\t')).join('\n');
    if (text === undefined) return [];
    const name =
      block.type === 'table' ? `The table “${block.caption}”` : `“${block.type === 'fact' ? block.label : ''}”`;
    const plain = { text, chips: [], lines: [] };
    return [{ id: block.id, name, place: { section: section.id, field: block.id }, plain }];
  });
}
