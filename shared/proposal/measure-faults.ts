/** What is wrong with the figures of an entry: bounds of nothing, days without a limit, and relations of no measure. */
import { Temporal } from 'temporal-polyfill';
import { dateInWords } from '../dates/wording.ts';
import type { Fault } from '../errors.ts';
import type { Entry } from './catalogue-rules.ts';
import type { Bound } from './requirement-catalogue.ts';

export function measureFaults(where: string, entry: Entry): Fault[] {
  return [
    ...entry.measures.flatMap(({ bounds }, at) => {
      const place = `${where}.measures.${at}.bounds`;
      return [
        ...bounds.flatMap((bound, position) => boundFaults(`${place}.${position}`, bound)),
        ...gaps(place, bounds),
      ];
    }),
    ...relationFaults(where, entry),
  ];
}

function boundFaults(where: string, { least, most }: Bound): Fault[] {
  if (least === undefined && most === undefined) return [{ where, message: 'a bound needs a least or a most' }];
  if (least !== undefined && most !== undefined && least > most)
    return [{ where, message: 'the least is more than the most' }];
  return [];
}

/** A limit that changed is two bounds, one to the eve and one from the day: between them no day is left without. */
function gaps(where: string, bounds: readonly Bound[]): Fault[] {
  return bounds.flatMap((earlier) => {
    const { to } = earlier;
    if (to === undefined) return [];
    const eve = nextDay(to);
    const same = bounds.filter((one) => one.turnsOn === earlier.turnsOn && one.occasion === earlier.occasion);
    if (same.some((one) => (one.from ?? '') <= eve && eve <= (one.to ?? eve))) return [];
    const after = bounds.filter((one) => same.includes(one) && one.from !== undefined && one.from > eve);
    const next = after.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))[0];
    if (next?.from === undefined) return [];
    const message = `no limit holds from ${dateInWords(eve)} until ${dateInWords(next.from)}`;
    return [{ where: `${where}.${bounds.indexOf(next)}.from`, message }];
  });
}

function nextDay(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

function relationFaults(where: string, { measures, relations = [] }: Entry): Fault[] {
  const ids = measures.map(({ id }) => id);
  return relations.flatMap(({ measure, notMoreThan }, at) => {
    const place = `${where}.relations.${at}`;
    const unknown = [measure, notMoreThan.measure].filter((id) => !ids.includes(id));
    return [
      ...unknown.map((id) => ({ where: place, message: `there is no measure called "${id}"` })),
      ...(measure === notMoreThan.measure ? [{ where: place, message: 'a measure is not compared with itself' }] : []),
    ];
  });
}
