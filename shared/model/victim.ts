/** Victims and other people: what may be printed, and apart from it what must never be. Source: Victims' Code; PAROM1 guidance. */
import { z } from 'zod';
import { isoDate, text, words } from './ids.ts';
import { source } from './source.ts';

/** What a victim asks for belongs to the victim: it may stand in a withheld annex and nowhere else. */
const requestedCondition = z.strictObject({
  text: words(500),
  status: z.enum(['asked for', 'put to the Parole Board', 'agreed', 'not agreed']),
  source,
});

/** What a report may say: a label such as "Victim A" and the relationship, never a name. */
export const victim = z.strictObject({
  label: words(60),
  relationship: words(160),
  impact: text(2000).optional(),
  contactScheme: z.enum(['in scheme', 'opted out', 'not eligible', 'not known']),
  vloContactedOn: isoDate.optional(),
  /** The role and unit of the liaison officer, never the name. */
  liaison: text(160).optional(),
  requestedConditions: z.array(requestedCondition).max(20).optional(),
  hasPersonalStatement: z.enum(['yes', 'no', 'not known']),
  wishesToAttend: z.enum(['yes', 'no', 'not known']),
  source,
});
export type Victim = z.infer<typeof victim>;

/**
 * Words that must not appear in a report, kept apart from the case record: names, addresses and telephone
 * numbers of victims and other people. Only the checks read them; print has no path to them.
 */
export const guardedPerson = z.strictObject({
  label: words(60),
  role: z.enum(['victim', 'child', 'partner', 'family', 'co-defendant', 'victim liaison officer', 'other']),
  names: z.array(words(120)).min(1).max(10),
  addresses: z.array(words(200)).max(10),
  numbers: z.array(words(60)).max(10),
});
export type GuardedPerson = z.infer<typeof guardedPerson>;
