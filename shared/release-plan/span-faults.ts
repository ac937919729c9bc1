/** Days on which a licence catalogue says nothing, or two things, where one rule takes over from another. */
import { Temporal } from 'temporal-polyfill';
import type { Fault } from '../errors.ts';
import type { IsoDate } from '../model/ids.ts';
import type { LicenceCatalogue, LicenceCondition } from './licence-catalogue.ts';

type Spanned = Pick<LicenceCondition, 'id' | 'force' | 'sentences'>;

/** Of lengths of licence, of tests for one occasion, and of recalls with a fixed term, one holds on each day. */
export function spanFaults({ sentences, lengths, recalls, tests }: LicenceCatalogue): Fault[] {
  const rows = (of: readonly Spanned[], list: string) =>
    of.map((one, at) => ({ ...one, where: `${list}.${at}.force` }));
  const occasions = new Set(tests.map(({ purpose, occasion }) => `${purpose} ${occasion}`));
  const lists = [
    rows(lengths, 'lengths'),
    rows(recalls, 'recalls').filter((_, at) => recalls[at]?.reRelease === 'automatic'),
    ...[...occasions].map((one) =>
      rows(tests, 'tests').filter((_, at) => `${tests[at]?.purpose} ${tests[at]?.occasion}` === one),
    ),
  ];
  const found = lists.flatMap((list) =>
    sentences.flatMap(({ id }) => gaps(list.filter((one) => one.force.isCommenced && one.sentences.includes(id)))),
  );
  return [...lengthsTwice(rows(lengths, 'lengths')), ...once(found)];
}

/** The first of a later law must begin on the day after the last of the earlier one. */
function gaps(rows: readonly (Spanned & { where: string })[]): Fault[] {
  const ends = rows.flatMap(({ force }) => (force.to === undefined ? [] : [force.to]));
  const hasOpen = rows.some(({ force }) => force.isAlways);
  return rows.flatMap(({ id, where, force: { from } }) => {
    if (from === undefined || hasOpen) return [];
    const eve = dayBefore(from);
    const last = ends
      .filter((end) => end < from)
      .toSorted()
      .at(-1);
    if (last === undefined || last === eve) return [];
    const message = `"${id}" begins on ${from}, and the rule before it ended on ${last}: no rule holds between`;
    return [{ where: `${where}.from`, message }];
  });
}

function lengthsTwice(rows: readonly (Spanned & { where: string })[]): Fault[] {
  return rows.flatMap((one, at) =>
    rows
      .slice(0, at)
      .filter((other) => one.sentences.some((id) => other.sentences.includes(id)) && overlap(one, other))
      .map(({ id }) => ({
        where: one.where,
        message: `"${one.id}" and "${id}" hold for one sentence on the same day`,
      })),
  );
}

function overlap({ force: a }: Spanned, { force: b }: Spanned): boolean {
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');
}

function dayBefore(day: IsoDate): IsoDate {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

function once(faults: readonly Fault[]): Fault[] {
  return faults.filter(
    ({ where, message }, at) => faults.findIndex((one) => one.where === where && one.message === message) === at,
  );
}
