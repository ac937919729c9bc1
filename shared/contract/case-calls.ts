/** Cases: finding one, and what may be read and begun in it. */
import { z } from 'zod';
import { faultSchema } from '../errors.ts';
import { storedCase } from '../model/case.ts';
import { caseId, crn, isoDate, isoInstant, reportId, templateId, text } from '../model/ids.ts';
import { reportRow } from '../model/report.ts';
import { template } from '../template/template.ts';
import { call } from './call.ts';

const signedReport = z.strictObject({
  id: reportId,
  title: z.string(),
  setting: template.shape.setting,
  signedAt: isoInstant,
});

const templateRow = z.strictObject({
  id: templateId,
  version: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  fits: z.boolean(),
  because: z.string(),
  /** Of an addendum: the signed reports of the case that it may add to, the latest first. */
  addsTo: z.array(signedReport).optional(),
});

/** Answered while a store is unlocked. */
export const caseCalls = {
  'case.find': call(
    'backend',
    'case.searched',
    z.strictObject({ query: text(200) }),
    z.strictObject({
      cases: z.array(
        z.strictObject({
          id: caseId,
          crn,
          name: z.string(),
          dateOfBirth: isoDate,
          setting: z.enum(['court', 'custody', 'community']),
          nextDate: isoDate.optional(),
          nextEvent: z.string().optional(),
          reports: z.number().int(),
        }),
      ),
      /** All that match, also beyond the rows given. */
      total: z.number().int(),
    }),
  ),
  'case.read': call(
    'backend',
    'case.viewed',
    z.strictObject({ id: caseId }),
    z.strictObject({
      case: storedCase,
      reports: z.array(reportRow),
      templates: z.array(templateRow),
      /** Template files that cannot be used, by name, each with its first faults. */
      refusedTemplates: z.array(z.strictObject({ file: z.string(), faults: z.array(faultSchema) })),
      notes: z.string(),
    }),
  ),
  'case.saveNotes': call(
    'backend',
    'case.notes-saved',
    z.strictObject({ id: caseId, notes: z.string().max(200_000) }),
    z.strictObject({ savedAt: isoInstant }),
  ),
} as const;
