/** Every call across the wire, in one list: who answers it, its shapes, and the audit event it leaves. */
import { z } from 'zod';
import { checkResult } from './checks/finding.ts';
import { answer, docPart, factKey, factSnapshot, reportDocument, tableSnapshot } from './document/document.ts';
import { plan } from './document/plan.ts';
import { planRules } from './document/plan-rules.ts';
import { faultSchema } from './errors.ts';
import { storedCase } from './model/case.ts';
import { caseId, crn, isoDate, isoInstant, reportId, templateId, text, words } from './model/ids.ts';
import { author, reportPiece, reportRow, signedReceipt, verdict, writtenFile } from './model/report.ts';
import { evidenceRow } from './template/evidence.ts';
import { blockId, template } from './template/template.ts';

/** Opaque name of a file or folder the person chose; the host alone knows the path. */
const fileToken = z.string().regex(/^f-[0-9a-f]{32}$/);
const nothing = z.strictObject({});
const done = z.strictObject({ done: z.literal(true) });
/** Which of the two documents; the report where nothing is said. */
const piece = reportPiece.default('report');
const passphrase = z.string().max(1024);
const storeRef = z.string().regex(/^s-[0-9a-f]{16}$/);

/** `host` answers at any time; `backend` only while a store is unlocked. */
function call<R extends 'host' | 'backend', I extends z.ZodType, O extends z.ZodType>(
  room: R,
  audit: string | { none: string },
  input: I,
  output: O,
) {
  return { room, audit, input, output };
}

const storeRow = z.strictObject({
  ref: storeRef,
  name: z.string(),
  folder: z.string(),
  isDemo: z.boolean(),
  exists: z.boolean(),
  lastOpened: isoInstant.optional(),
});

const extractRow = z.strictObject({
  crn,
  name: z.string(),
  dateOfBirth: isoDate,
  change: z.enum(['new', 'update', 'same']),
  offences: z.number().int(),
  needs: z.number().int(),
  /** Why this may be another person than the one in the store. */
  doubts: z.array(z.string()),
  warnings: z.array(z.string()),
});

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

const certificateView = z.strictObject({
  subject: z.string(),
  issuer: z.string(),
  validFrom: isoInstant,
  validTo: isoInstant,
  isDemo: z.boolean(),
});

export const contract = {
  'app.state': call(
    'host',
    { none: 'shows the app, no case' },
    nothing,
    z.strictObject({
      shell: z.enum(['electron', 'chromium']),
      version: z.string(),
      isSandboxed: z.boolean(),
      canShowFolders: z.boolean(),
      lock: z.enum(['locked', 'unlocked']),
      store: storeRow.optional(),
      isReadOnly: z.boolean(),
      warnings: z.array(z.string()),
      /** Of the store that is open: there until the person says that it is kept. */
      recoveryCode: z.string().optional(),
      /** A recovery code of any store would be lost by closing. */
      hasUnkeptCode: z.boolean(),
    }),
  ),
  'app.quit': call('host', { none: 'ends the app after a flush' }, nothing, done),
  'app.stay': call('host', { none: 'keeps the window open for a decision' }, nothing, done),

  'store.find': call('host', { none: 'names of stores only' }, nothing, z.strictObject({ stores: z.array(storeRow) })),
  'store.create': call(
    'host',
    'store.created',
    z.strictObject({ name: words(80), passphrase, folder: fileToken.optional() }),
    z.strictObject({ ref: storeRef }),
  ),
  'store.createDemo': call('host', 'store.created', nothing, z.strictObject({ ref: storeRef })),
  'store.unlock': call('host', 'store.unlocked', z.strictObject({ ref: storeRef, passphrase }), done),
  'store.recover': call(
    'host',
    'store.recovered',
    z.strictObject({ ref: storeRef, recoveryCode: z.string().max(200), passphrase }),
    done,
  ),
  /** `losesWords`: nobody was there to ask, and not all words could be saved; the unlock page says so. */
  'store.lock': call('host', 'store.locked', z.strictObject({ losesWords: z.boolean().optional() }), done),
  'store.add': call(
    'host',
    { none: 'adds a known store file to the list' },
    z.strictObject({ file: fileToken }),
    z.strictObject({ ref: storeRef }),
  ),
  'passphrase.suggest': call('host', { none: 'no stored secret' }, nothing, z.strictObject({ passphrase: z.string() })),
  'passphrase.rate': call(
    'host',
    { none: 'no stored secret' },
    z.strictObject({ passphrase }),
    z.strictObject({
      bits: z.number(),
      label: z.enum(['too weak', 'fair', 'strong']),
      advice: z.string(),
      isEnough: z.boolean(),
    }),
  ),
  'recovery.save': call(
    'host',
    { none: 'writes the code where the person chose' },
    z.strictObject({ recoveryCode: z.string().max(200), target: fileToken }),
    done,
  ),
  'recovery.kept': call('host', { none: 'the code is forgotten; nothing is stored' }, nothing, done),

  'file.chooseOpen': call(
    'host',
    { none: 'a dialog' },
    z.strictObject({ purpose: z.enum(['extract', 'certificate', 'signed pdf', 'store']) }),
    z.strictObject({
      file: z.strictObject({ token: fileToken, name: z.string(), bytes: z.number().int() }).optional(),
    }),
  ),
  'file.chooseSave': call(
    'host',
    { none: 'a dialog' },
    z.strictObject({ purpose: z.enum(['report', 'recovery code', 'store folder']), suggestedName: words(120) }),
    z.strictObject({ target: z.strictObject({ token: fileToken, name: z.string(), folder: z.string() }).optional() }),
  ),
  'file.show': call(
    'host',
    { none: 'opens the file manager' },
    z.strictObject({
      place: fileToken,
      name: z
        .string()
        .max(255)
        .regex(/^[^/\\]+$/),
    }),
    done,
  ),
  'dialog.list': call(
    'host',
    { none: 'names in a folder the person looks at' },
    z.strictObject({ dialog: z.string(), folder: z.string().optional() }),
    z.strictObject({
      folder: z.string(),
      label: z.string(),
      crumbs: z.array(z.strictObject({ folder: z.string(), label: z.string() })),
      folders: z.array(z.strictObject({ folder: z.string(), label: z.string() })),
      files: z.array(z.strictObject({ name: z.string(), bytes: z.number().int(), modifiedAt: isoInstant })),
      problem: z.string().optional(),
    }),
  ),
  'dialog.answer': call(
    'host',
    { none: 'closes a dialog' },
    z.strictObject({ dialog: z.string(), folder: z.string().optional(), name: z.string().max(255).optional() }),
    z.strictObject({ accepted: z.boolean(), problem: z.string().optional() }),
  ),

  'pdf.verify': call('host', { none: 'works without a store' }, z.strictObject({ file: fileToken }), verdict),

  'settings.read': call('backend', { none: "the author's own details" }, nothing, z.strictObject({ author })),
  'settings.save': call(
    'backend',
    'settings.saved',
    z.strictObject({ author }),
    z.strictObject({ savedAt: isoInstant }),
  ),

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
  'extract.preview': call(
    'backend',
    { none: 'nothing is stored yet' },
    z.strictObject({ file: fileToken }),
    z.strictObject({
      preview: z.string(),
      producedBy: z.string(),
      producedAt: isoInstant,
      isMadeUp: z.boolean(),
      rows: z.array(extractRow),
      faults: z.array(faultSchema),
    }),
  ),
  'extract.import': call(
    'backend',
    'extract.imported',
    /** `confirmed` are the CRNs of doubtful cases that the officer has ticked; the other doubtful ones are left out. */
    z.strictObject({ preview: z.string(), confirmed: z.array(crn).max(2000) }),
    z.strictObject({
      added: z.number().int(),
      updated: z.number().int(),
      unchanged: z.number().int(),
      leftOut: z.number().int(),
    }),
  ),

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
      facts: z.record(factKey, factSnapshot).optional(),
      tables: z.record(blockId, tableSnapshot).optional(),
      plans: z.record(blockId, plan).optional(),
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
  'report.preview': call(
    'backend',
    'report.previewed',
    z.strictObject({ id: reportId, piece }),
    z.strictObject({ url: z.string(), pages: z.number().int() }),
  ),
  'report.suggestName': call(
    'backend',
    { none: 'file names without personal data' },
    z.strictObject({ id: reportId }),
    z.strictObject({ name: z.string(), annexName: z.string() }),
  ),
  'certificate.read': call(
    'backend',
    { none: 'the certificate of the signer' },
    z.strictObject({ file: fileToken, passphrase }),
    certificateView,
  ),
  'report.sign': call(
    'backend',
    'report.signed',
    z.strictObject({
      id: reportId,
      target: fileToken,
      /** Where the withheld annex goes; needed where the report has one. */
      annexTarget: fileToken.optional(),
      certificate: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('p12'), file: fileToken, passphrase }),
        z.strictObject({ kind: z.literal('demo') }),
      ]),
      /** Said by the officer where the certificate names somebody else than the author: see `signer-differs`. */
      isSignerConfirmed: z.boolean().optional(),
    }),
    signedReceipt,
  ),
  'report.saveCopy': call(
    'backend',
    'report.exported',
    z.strictObject({ id: reportId, target: fileToken, piece }),
    writtenFile,
  ),
  'report.viewSigned': call(
    'backend',
    'report.viewed',
    z.strictObject({ id: reportId, piece }),
    z.strictObject({ url: z.string(), pages: z.number().int() }),
  ),
} as const;

type Contract = typeof contract;
export type CallName = keyof Contract;
export type CallInput<N extends CallName> = z.input<Contract[N]['input']>;
export type ParsedInput<N extends CallName> = z.output<Contract[N]['input']>;
export type CallOutput<N extends CallName> = z.output<Contract[N]['output']>;
export type NameIn<R extends 'host' | 'backend'> = {
  [N in CallName]: Contract[N]['room'] extends R ? N : never;
}[CallName];

/** Facts in the past that the host may push. `dialog.opened` is the Chromium shell's file dialog. */
export const events = {
  'store.locked': nothing,
  /** The warnings in `app.state` have changed. */
  'store.warned': nothing,
  'window.restored': nothing,
  'close.requested': nothing,
  'lock.requested': nothing,
  'dialog.opened': z.strictObject({
    dialog: z.string(),
    mode: z.enum(['open', 'save']),
    title: z.string(),
    suggestedName: z.string().optional(),
    endings: z.array(z.string()),
  }),
} as const;
export type EventName = keyof typeof events;
export type EventDetail<N extends EventName> = z.output<(typeof events)[N]>;
