/** Keeping to an order or a licence: appointments kept and missed, warnings, and return to court for breach. */
import { z } from 'zod';
import { isoDate, text, words } from './ids.ts';
import { source } from './source.ts';

/** The `reference` of the order it belongs to, or `licence`. Absent where one order is all there is. */
const under = words(40).optional();

/** `reasonGiven` is what the person said; `evidenceSeen` what was shown for it. */
const appointment = z.strictObject({
  under,
  date: isoDate,
  kind: words(120),
  outcome: z.enum(['kept', 'acceptable absence', 'unacceptable absence']),
  reasonGiven: text(1000).optional(),
  evidenceSeen: text(500).optional(),
  source,
});
export type Appointment = z.infer<typeof appointment>;

const warning = z.strictObject({
  under,
  date: isoDate,
  kind: z.enum(['warning', 'final warning', 'letter before breach', 'licence warning']),
  about: text(500).optional(),
  source,
});
export type Warning = z.infer<typeof warning>;

const breach = z.strictObject({
  under,
  alleged: words(2000),
  informationLaidOn: isoDate.optional(),
  court: text(120).optional(),
  /** What the person says to it. */
  answer: z.enum(['admitted', 'denied', 'not yet put']),
  nextStep: text(500).optional(),
  source,
});
export type Breach = z.infer<typeof breach>;

export const compliance = z.strictObject({
  appointments: z.array(appointment).max(300),
  warnings: z.array(warning).max(60),
  breach: breach.optional(),
});
export type Compliance = z.infer<typeof compliance>;
