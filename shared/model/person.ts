/** The person the report is about: identity, language, and what bears on how they are worked with. */
import { z } from 'zod';
import { crn, isoDate, nomsNumber, text, words } from './ids.ts';
import { source } from './source.ts';

/** A person known by a single word has only `surname`. */
export const personName = z.strictObject({
  title: text(20).optional(),
  forename: text(80).optional(),
  middleNames: text(120).optional(),
  surname: words(80),
  preferred: text(80).optional(),
  /** Set where the full name begins with the family name, as in Vietnamese. */
  isFamilyNameFirst: z.boolean().optional(),
});
export type PersonName = z.infer<typeof personName>;

export const person = z.strictObject({
  crn,
  nomsNumber: nomsNumber.optional(),
  pncNumber: z
    .string()
    .regex(/^\d{4}\/\d{7}[A-HJ-NP-RT-Z]$/, 'a PNC number looks like 2000/0002697F')
    .optional(),
  name: personName,
  dateOfBirth: isoDate,
  sex: z.enum(['male', 'female', 'unknown']),
  genderIdentity: text(120).optional(),
  pronouns: z.enum(['he', 'she', 'they']),
  ethnicity: text(80).optional(),
  nationality: text(80).optional(),
  religion: text(80).optional(),
  language: z.enum(['en', 'cy']),
  languageNote: text(300).optional(),
  isInterpreterNeeded: z.boolean(),
  /** Disabilities, neurodivergence, health and other needs for adjustments. */
  adjustments: z.array(words(300)).max(20),
  caringResponsibilities: text(500).optional(),
  isCareExperienced: z.boolean().optional(),
  isVeteran: z.boolean().optional(),
  source,
});
export type Person = z.infer<typeof person>;

export const address = z.strictObject({
  kind: z.enum(['main', 'previous', 'proposed release', 'approved premises', 'prison', 'no fixed abode']),
  lines: text(300),
  postcode: text(10).optional(),
  from: isoDate.optional(),
  checked: text(300).optional(),
  source,
});
export type Address = z.infer<typeof address>;

/** Name and office of a professional who may be named in a report. */
export const professional = z.strictObject({
  name: words(120),
  role: words(120),
  office: text(200).optional(),
  /** Extracts made before it was asked for have none: then the person's own record says who is responsible. */
  source: source.optional(),
});
export type Professional = z.infer<typeof professional>;
