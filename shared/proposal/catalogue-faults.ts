/** What is wrong with a requirement catalogue beyond its shape: dates, standings, ids, and the names in its patterns. */
import type { Fault } from '../errors.ts';
import { entriesOf, ordersOf, rulesOf, type Entry, type Rule } from './catalogue-rules.ts';
import { custodyFaults } from './custody-faults.ts';
import { measureFaults } from './measure-faults.ts';
import { requirementCatalogue, type Clash, type RequirementCatalogue } from './requirement-catalogue.ts';

/** Every fault of a catalogue as read from JSON; empty when it may be used. */
export function catalogueFaults(json: unknown): Fault[] {
  const parsed = requirementCatalogue.safeParse(json);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => ({ where: path.map(String).join('.'), message }));
  const entries = entriesOf(parsed.data);
  const known = parsed.data.requirements.map(({ id }) => id);
  return [
    ...rulesOf(parsed.data).flatMap(ruleFaults),
    ...entries.flatMap(({ where, entry }) => [...measureFaults(where, entry), ...ageFaults(where, entry)]),
    ...[...entries, ...ordersOf(parsed.data)].flatMap(({ where, entry }) => [
      ...idFaults(where, entry),
      ...patternFaults(where, entry),
      ...bracketFaults(where, entry),
      ...besideFaults(where, entry, known),
    ]),
    ...repeated('disposals', parsed.data.disposals),
    ...repeated('requirements', parsed.data.requirements),
    ...repeated('orders', parsed.data.orders),
    ...sharedFaults(parsed.data.orders, known),
    ...repeated('purposes', parsed.data.purposes),
    ...withinFaults(parsed.data),
    ...repeated('custody.questions', parsed.data.custody.questions),
    ...custodyFaults(parsed.data),
    ...clashFaults(parsed.data.clashes, known, 'requirement'),
  ];
}

/** Dates that cannot be, and a standing that does not say what is uncertain. */
export function ruleFaults(rule: Rule): Fault[] {
  return [...dateFaults(rule), ...standingFaults(rule)];
}

function dateFaults({ where, span }: Rule): Fault[] {
  if (span === undefined) return [];
  const { from, to, isAlways } = span;
  const isDated = from !== undefined || to !== undefined;
  if (!isDated && !isAlways)
    return [{ where, message: 'a rule needs the day from which or to which it holds, or "isAlways": true' }];
  if (isDated && isAlways) return [{ where, message: 'a rule with a date does not hold always' }];
  if (from !== undefined && to !== undefined && to < from)
    return [{ where: `${where}.to`, message: 'a rule cannot end before it begins' }];
  return [];
}

function standingFaults({ where, confidence, uncertain }: Rule): Fault[] {
  if (confidence !== 'high' && uncertain === undefined)
    return [{ where, message: `a rule of ${confidence} confidence says in "uncertain" what is not known` }];
  if (confidence === 'high' && uncertain !== undefined)
    return [{ where: `${where}.uncertain`, message: 'a rule of high confidence has nothing uncertain' }];
  return [];
}

type Worded = Pick<Entry, 'inWords' | 'measures' | 'conditions'>;

function idFaults(where: string, { measures, conditions }: Worded): Fault[] {
  return [...repeated(`${where}.measures`, measures), ...repeated(`${where}.conditions`, conditions)];
}

/** Ids that stand twice in one list. */
export function repeated(where: string, items: readonly { id: string }[]): Fault[] {
  const ids = items.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [{ where: `${where}.${at}.id`, message: `"${id}" is already used in ${where}` }] : [],
  );
}

/** What is said of an order is kept under its id, as of a requirement: no two may share one. */
function sharedFaults(orders: readonly { id: string }[], known: readonly string[]): Fault[] {
  return orders.flatMap(({ id }, at) =>
    known.includes(id) ? [{ where: `orders.${at}.id`, message: `"${id}" is already used in requirements` }] : [],
  );
}

const brace = /\{([^}]*)\}?/g;
const named = /^(?:#|a:)?([a-z][a-z0-9-]*)$/;

function patternFaults(where: string, { inWords, measures }: Worded): Fault[] {
  const ids = measures.map(({ id }) => id);
  return Object.entries(inWords).flatMap(([form, words = '']) =>
    [...words.matchAll(brace)]
      .filter(([whole, inside = '']) => !whole.endsWith('}') || !ids.includes(named.exec(inside)?.[1] ?? ''))
      .map(([whole]) => ({ where: `${where}.inWords.${form}`, message: `${whole} names no measure of this entry` })),
  );
}

/** `{months}` inside brackets is looked at above; here, that brackets close and hold a measure that may be left out. */
function bracketFaults(where: string, { inWords, measures }: Worded): Fault[] {
  const open = measures.filter(({ required }) => !required).map(({ id }) => id);
  return Object.entries(inWords).flatMap(([form, words = '']) =>
    [...words.matchAll(/\[([^\]]*)(\]?)/g)]
      .filter(([, inside = '', end]) => {
        const ids = [...inside.matchAll(brace)].map(([, name = '']) => named.exec(name)?.[1] ?? '');
        return end === '' || !ids.some((id) => open.includes(id));
      })
      .map(([whole]) => ({
        where: `${where}.inWords.${form}`,
        message: `${whole} must close and name a measure that need not be given`,
      })),
  );
}

function withinFaults({ disposals }: RequirementCatalogue): Fault[] {
  return disposals.flatMap(({ measures, requirementsWithin }, at) =>
    (['measure', 'orElse'] as const).flatMap((part) => {
      const id = requirementsWithin?.[part];
      if (id === undefined || measures.some((one) => one.id === id)) return [];
      return [{ where: `disposals.${at}.requirementsWithin.${part}`, message: `there is no measure called "${id}"` }];
    }),
  );
}

/** An age that nobody can have. */
function ageFaults(where: string, { age }: Entry): Fault[] {
  if (age.below === undefined || age.below > age.from) return [];
  return [{ where: `${where}.age.below`, message: 'nobody is that old and yet under this age' }];
}

function besideFaults(where: string, { conditions }: Worded, known: readonly string[]): Fault[] {
  return conditions.flatMap(({ beside }, at) =>
    beside === undefined || known.includes(beside)
      ? []
      : [{ where: `${where}.conditions.${at}.beside`, message: `there is no requirement called "${beside}"` }],
  );
}

/** The order of the two does not matter, so `a` with `b` and `b` with `a` are one clash. */
export function clashFaults(clashes: readonly Clash[], ids: readonly string[], kind: string): Fault[] {
  const pairs = clashes.map(({ between }) => between.toSorted().join(' '));
  return clashes.flatMap(({ between: [a, b] }, at) => {
    const where = `clashes.${at}`;
    const unknown = [a, b].filter((id) => !ids.includes(id));
    return [
      ...unknown.map((id) => ({ where: `${where}.between`, message: `there is no ${kind} called "${id}"` })),
      ...(a === b ? [{ where: `${where}.between`, message: `a ${kind} cannot clash with itself` }] : []),
      ...(pairs.indexOf(pairs[at] ?? '') < at ? [{ where, message: 'this pair is already in the clashes' }] : []),
    ];
  });
}
