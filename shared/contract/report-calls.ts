/** Reports being written: listed, begun, read, saved and checked. */
import { z } from 'zod';
import { checkResult } from '../checks/finding.ts';
import { answer, docPart, factKey, factSnapshot, reportDocument, tableSnapshot } from '../document/document.ts';
import { plan } from '../document/plan.ts';
import { planRules } from '../document/plan-rules.ts';
import { storedCase } from '../model/case.ts';
import { caseId, isoDate, isoInstant, reportId, templateId, text } from '../model/ids.ts';
import { author, reportRow, signedReceipt } from '../model/report.ts';
import { evidenceRow } from '../template/evidence.ts';
import { blockId, template } from '../template/template.ts';
import { call, done, nothing } from './call.ts';

const reportView = z.strictObject({
  id: reportId,
  status: z.enum(['draft', 'signed']),
  revision: z.number().int(),
  savedAt: isoInstant,
  dueOn: isoDate.optional(),
  template,
  document: reportDocument,
  case: storedCase,
  /** Today's values of every fact and table field and every chip's slot, to tell "changed since". */
  factsToday: z.record(z.string(), factSnapshot),
  tablesToday: z.record(z.string(), tableSnapshot),
  /** Today's values of the facts that only page one shows, by slot id. */
  pageOneToday: z.record(z.string(), factSnapshot),
  /** What each plan is judged by, by block id; absent where its catalogue cannot be read. */
  planRules: z.record(blockId, planRules),
  evidence: z.array(evidenceRow),
  notes: z.string(),
  receipt: signedReceipt.optional(),
  author,
  isReadOnly: z.boolean(),
});

/** Answered while a store is unlocked. */
export const reportCalls = {
  'work.find': call('backend', 'work.listed', nothing, z.strictObject({ reports: z.array(reportRow), today: isoDate })),
  'report.create': call(
    'backend',
    'report.created',
    /** `addsTo` is the signed report that an addendum adds to; other kinds have none. */
    z.strictObject({ caseId, templateId, addsTo: reportId.optional() }),
    z.strictObject({ id: reportId }),
  ),
  'report.read': call('backend', 'report.viewed', z.strictObject({ id: reportId }), reportView),
  'report.save': call(
    'backend',
    'report.saved',
    z.strictObject({
      id: reportId,
      /** The revision the page last heard of; an older one is refused as `revision-conflict`. */
      revision: z.number().int(),
      parts: z.array(docPart).max(200),
      answers: z.record(blockId, answer.nullable()).optional(),
      facts: z.record(factKey, factSnapshot.nullable()).optional(),
      tables: z.record(blockId, tableSnapshot.nullable()).optional(),
      plans: z.record(blockId, plan.nullable()).optional(),
    }),
    z.strictObject({ revision: z.number().int(), savedAt: isoInstant }),
  ),
  'report.saveNotes': call(
    'backend',
    'report.notes-saved',
    z.strictObject({ id: reportId, notes: z.string().max(200_000) }),
    z.strictObject({ savedAt: isoInstant }),
  ),
  'report.check': call(
    'backend',
    { none: 'reads what is already open' },
    z.strictObject({ id: reportId }),
    checkResult,
  ),
  'finding.setAside': call(
    'backend',
    'finding.set-aside',
    z.strictObject({ id: reportId, key: z.string().max(200), because: text(500) }),
    done,
  ),
  /** Done too where nothing was set aside under the key. */
  'finding.takeBack': call(
    'backend',
    'finding.taken-back',
    z.strictObject({ id: reportId, key: z.string().max(200) }),
    done,
  ),
} as const;
