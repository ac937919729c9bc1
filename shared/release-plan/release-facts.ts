/** What the rules of a release plan turn on, and the small rulings that every judge of it makes. */
import { z } from 'zod';
import { isoDate, type IsoDate } from '../model/ids.ts';
import type { Ruling } from '../proposal/ruling.ts';
import type { ReleasePlan } from './release-plan.ts';

export const releaseFacts = z.strictObject({
  dateOfBirth: isoDate,
  /** The day of the report: its law holds where no day of release is planned. */
  today: isoDate,
  /** `sentence.kind` of the case record: which sentences are offered first. */
  sentenceKind: z.string().optional(),
  /** The day of the hearing, from which milestones are counted. */
  panelOn: isoDate.optional(),
});
export type ReleaseFacts = z.infer<typeof releaseFacts>;

export interface ReleaseDates {
  release: IsoDate;
  recall?: IsoDate;
}

export function datesOf({ releaseOn, recalledOn }: ReleasePlan, { today }: ReleaseFacts): ReleaseDates {
  return { release: releaseOn ?? today, ...(recalledOn === undefined ? {} : { recall: recalledOn }) };
}

/** Something the author has still to give; it rests on the plan itself and on no provision. */
export function wanting(row: string, field: string, says: string, rule = 'given'): Ruling {
  return { key: [row, field, rule].join('/'), effect: 'missing', requirement: row, field, says, provision: '' };
}

/** One ruling for each field that is empty, in the words given for it. */
export function wantingFields(row: string, fields: readonly [id: string, value: string, says: string][]): Ruling[] {
  return fields.filter(([, value]) => value.trim() === '').map(([id, , says]) => wanting(row, id, says));
}
