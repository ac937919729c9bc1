/** What is wrong with a licence catalogue beyond its shape: dates, standings, ids, and names that lead nowhere. */
import type { Fault } from '../errors.ts';
import { clashFaults, repeated, ruleFaults } from '../proposal/catalogue-faults.ts';
import { licenceCatalogue, type Blank, type LicenceCatalogue, type LicenceCondition } from './licence-catalogue.ts';
import { licenceRules } from './licence-rules.ts';
import { spanFaults } from './span-faults.ts';

/** Every fault of a catalogue as read from JSON; empty when it may be used. */
export function licenceFaults(json: unknown): Fault[] {
  const parsed = licenceCatalogue.safeParse(json);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => ({ where: path.map(String).join('.'), message }));
  const { conditions, clashes } = parsed.data;
  return [
    ...licenceRules(parsed.data).flatMap(ruleFaults),
    ...listFaults(parsed.data),
    ...sentenceFaults(parsed.data),
    ...recordFaults(parsed.data),
    ...spanFaults(parsed.data),
    ...conditions.flatMap((one, at) => conditionFaults(`conditions.${at}`, one, parsed.data)),
    ...clashFaults(
      clashes,
      conditions.map(({ id }) => id),
      'condition',
    ),
  ];
}

function listFaults(catalogue: LicenceCatalogue): Fault[] {
  const lists = [
    'sentences',
    'recalls',
    'tests',
    'lengths',
    'categories',
    'conditions',
    'areas',
    'milestones',
  ] as const;
  return lists.flatMap((list) => repeated(list, catalogue[list]));
}

/** Everything that says for which sentences it is must name sentences that are there. */
function sentenceFaults(catalogue: LicenceCatalogue): Fault[] {
  const known = catalogue.sentences.map(({ id }) => id);
  return (['recalls', 'tests', 'lengths', 'conditions'] as const).flatMap((list) =>
    catalogue[list].flatMap(({ sentences }, at) =>
      sentences
        .filter((id) => !known.includes(id))
        .map((id) => ({ where: `${list}.${at}.sentences`, message: `there is no sentence called "${id}"` })),
    ),
  );
}

/** A kind of the case record means one sentence, and one that it may be. */
function recordFaults({ sentences }: LicenceCatalogue): Fault[] {
  return sentences.flatMap(({ meantBy, caseKinds }, at) => {
    const where = `sentences.${at}.meantBy`;
    if (meantBy === undefined) return [];
    if (!caseKinds.includes(meantBy))
      return [{ where, message: `"${meantBy}" is not among the kinds of this sentence` }];
    const isTaken = sentences.findIndex((one) => one.meantBy === meantBy) < at;
    return isTaken ? [{ where, message: `"${meantBy}" already means another sentence` }] : [];
  });
}

function conditionFaults(where: string, condition: LicenceCondition, { categories }: LicenceCatalogue): Fault[] {
  const { category, blanks, questions, age } = condition;
  return [
    ...(categories.some(({ id }) => id === category)
      ? []
      : [{ where: `${where}.category`, message: `there is no category called "${category}"` }]),
    ...(age?.below === undefined || age.below > age.from
      ? []
      : [{ where: `${where}.age.below`, message: 'nobody is as old as "from" and younger than "below"' }]),
    ...repeated(`${where}.blanks`, blanks),
    ...repeated(`${where}.questions`, questions),
    ...blanks.flatMap((one, at) => blankFaults(`${where}.blanks.${at}`, one)),
    ...patternFaults(where, condition),
  ];
}

function blankFaults(where: string, { kind, options, afterRelease }: Blank): Fault[] {
  const isChosen = kind === 'one of' || kind === 'some of';
  return [
    ...(isChosen === (options !== undefined)
      ? []
      : [
          {
            where: `${where}.options`,
            message: 'a blank has options where one or some of them are chosen, and only there',
          },
        ]),
    ...(afterRelease === undefined || kind === 'date'
      ? []
      : [{ where: `${where}.afterRelease`, message: 'only a date can be bounded by the day of release' }]),
    ...(afterRelease === undefined || afterRelease.leastDays <= afterRelease.mostMonths * 28
      ? []
      : [{ where: `${where}.afterRelease`, message: 'the least is more than the most' }]),
  ];
}

/** Each brace names a blank, and each blank stands in the words: else what the author fills would never be read. */
function patternFaults(where: string, { inWords, blanks }: LicenceCondition): Fault[] {
  const braces = [...inWords.matchAll(/\{([^}]*)\}?/g)];
  const named = braces.map(([, inside = '']) => inside);
  const ids = blanks.map(({ id }) => id);
  return [
    ...braces
      .filter(([whole, inside = '']) => !whole.endsWith('}') || !ids.includes(inside))
      .map(([whole]) => ({ where: `${where}.inWords`, message: `${whole} names no blank of this condition` })),
    ...blanks.flatMap(({ id }, at) =>
      named.includes(id)
        ? []
        : [{ where: `${where}.blanks.${at}.id`, message: `"${id}" does not stand in the words of the condition` }],
    ),
  ];
}
