/** What the rules of a release plan turn on, and the small rulings that every judge of it makes. */
import { z } from 'zod';
import { isoDate, type IsoDate } from '../model/ids.ts';
import { judgeCommencement } from '../proposal/judge-force.ts';
import type { Ruling } from '../proposal/ruling.ts';
import type { LicenceCondition } from './licence-catalogue.ts';
import type { ReleasePlan } from './release-plan.ts';

const recallFacts = z.strictObject({
  kind: z.string(),
  decidedOn: isoDate,
  returnedOn: isoDate.optional(),
  /** The day of release of a fixed-term recall. */
  releaseOn: isoDate.optional(),
});

/** Days that the record does not hold are absent. */
export const releaseFacts = z.strictObject({
  dateOfBirth: isoDate,
  /** The day of the report: its law holds where no day of release is planned. */
  today: isoDate,
  /** `sentence.kind` of the case record. */
  sentenceKind: z.string().optional(),
  sentencedOn: isoDate.optional(),
  tariffExpiry: isoDate.optional(),
  paroleEligibility: isoDate.optional(),
  /** The day from which release is automatic. */
  conditionalRelease: isoDate.optional(),
  sentenceExpiry: isoDate.optional(),
  /** The day on which the last licence began. */
  licenceFrom: isoDate.optional(),
  recall: recallFacts.optional(),
  /** The day of the hearing, from which milestones are counted. */
  panelOn: isoDate.optional(),
});
export type ReleaseFacts = z.infer<typeof releaseFacts>;

type Timed = Pick<LicenceCondition, 'name' | 'force'>;

export interface ReleaseDates {
  release: IsoDate;
  recall?: IsoDate;
}

export function datesOf(plan: ReleasePlan, { today }: ReleaseFacts): ReleaseDates {
  const recall = recalledOn(plan);
  return { release: plan.releaseOn ?? today, ...(recall === undefined ? {} : { recall }) };
}

/** A day of recall is kept where the plan turns to a first release, and decides nothing there. */
export function recalledOn(plan: Pick<ReleasePlan, 'recall' | 'recalledOn'>): IsoDate | undefined {
  return plan.recall === undefined ? undefined : plan.recalledOn;
}

/** A ruling that speaks of days, as figures such as 20270201: a reason given for it holds for no others. */
export function onDays(one: Ruling, ...days: readonly IsoDate[]): Ruling {
  return { ...one, figures: days.map((day) => Number(day.replaceAll('-', ''))) };
}

/** In force on the day of release or of recall. What was never commenced turns on no day. */
export function judgeInForce(entry: Timed, row: string, dates: ReleaseDates): Ruling[] {
  const { isCommenced, turnsOn } = entry.force;
  const day = dates[turnsOn];
  const found = judgeCommencement(entry, row, { dates });
  return isCommenced && day !== undefined ? found.map((one) => onDays(one, day)) : found;
}

/** Something the author has still to give; it rests on the plan itself and on no provision. */
export function wanting(row: string, field: string, says: string, rule = 'given'): Ruling {
  return { key: [row, field, rule].join('/'), effect: 'missing', requirement: row, field, says, provision: '' };
}

/** One ruling for each field that is empty, in the words given for it. */
export function wantingFields(row: string, fields: readonly [id: string, value: string, says: string][]): Ruling[] {
  return fields.filter(([, value]) => value.trim() === '').map(([id, , says]) => wanting(row, id, says));
}
