/** Reports: drafts saved part by part, and signed reports that never change again. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { answer, docPart, factSnapshot, tableSnapshot } from '../../shared/document/document.ts';
import type { ReportDocument } from '../../shared/document/document.ts';
import { plan } from '../../shared/document/plan.ts';
import { reportId } from '../../shared/model/ids.ts';
import type { ReportId } from '../../shared/model/ids.ts';
import type { Audit } from './audit.ts';
import { isCaseKnown } from './cases.ts';
import { sha256 } from './content-hash.ts';
import { caseUnknown, changedWhileSigning, documentInvalid, reportSigned, reportUnknown } from './failures.ts';
import { revisionConflict, storeDamaged } from './failures.ts';
import { noteTable } from './notes.ts';
import { insertPart, notLastSaved, readContent, reportHash, saveField, savePart } from './report-content.ts';
import { listMeta, readRow, toMeta } from './report-meta.ts';
import type { ReportRow } from './report-meta.ts';
import { checkedDocument, fieldFaults, refuseFaults, shapeOf, toFault } from './report-shape.ts';
import type { ReportShape } from './report-shape.ts';
import { inWordsOf, writingText } from './refused-deeds.ts';
import type { Session } from './session.ts';
import { readSetAside, setAside, takeBack } from './set-aside.ts';
import { readReceipt, readSigned, sealReport } from './signed-reports.ts';
import type { NewReport, OpenReport, ReportPatch, ReportTable } from './store.ts';

/** The session, the trail, and the shape of each template read so far. */
interface Room {
  session: Session;
  audit: Audit;
  shapes: Map<string, ReportShape>;
}

export function openReports(session: Session, audit: Audit): ReportTable {
  const room: Room = { session, audit, shapes: new Map() };
  const notes = noteTable(session, audit, 'report');
  return {
    create: (report) => session.write(() => createReport(room, report)),
    list: () => session.read(() => listMeta(session)),
    readTemplate: (sha256) => session.read(() => templateText(session, sha256)),
    read: (id) => session.read(() => readReport(room, id, notes.read(id))),
    save: (id, patch) => inWordsOf(writingText, () => session.write(() => saveReport(room, id, patch))),
    saveNotes: (id, text) => {
      session.read(() => readRow(session, id));
      return notes.save(id, text);
    },
    setAside: (id, key, because) =>
      session.write(() => {
        draftRow(session, id);
        setAside(session, audit, id, key, because);
      }),
    takeBack: (id, key) =>
      session.write(() => {
        draftRow(session, id);
        takeBack(session, audit, id, key);
      }),
    seal: (id, sealed) =>
      session.write(() => {
        const row = draftRow(session, id);
        if (sealed.revision !== row.revision) throw changedWhileSigning();
        sealReport(session, audit, { id, document: documentOf(room, row), ...sealed });
      }),
    readSigned: (id) => session.read(() => readSigned(session, audit, readRow(session, id))),
  };
}

function createReport(room: Room, report: NewReport): ReportId {
  const { session, audit } = room;
  if (!isCaseKnown(session, report.caseId)) throw caseUnknown();
  const template = keepTemplate(session, report.templateText);
  const document = checkedDocument(report.document, shapeHeld(room, template, report.templateText));
  if (document.template.sha256 !== template) {
    throw documentInvalid([{ where: 'template.sha256', message: 'this is not the hash of the template' }]);
  }
  refuseStrangeAddition(session, report);
  const id = reportId.parse(randomUUID());
  insertReport(session, id, template, { ...report, document });
  for (const [position, part] of document.parts.entries()) insertPart(session, id, part, position);
  saveFields(session, id, document);
  audit.record('report.created', {
    subject: id,
    content: reportHash(session, readRow(session, id)),
    case: report.caseId,
    ...(report.addsTo === undefined ? {} : { addsTo: report.addsTo }),
  });
  return id;
}

/** An addendum adds to a signed report on the same person, whatever the page asks for. */
function refuseStrangeAddition(session: Session, { addsTo, caseId }: NewReport): void {
  if (addsTo === undefined) return;
  const row = readRow(session, addsTo);
  if (row.status !== 'signed' || row.case_id !== caseId) throw reportUnknown();
}

function keepTemplate(session: Session, text: string): string {
  const hash = sha256(text);
  session.run(
    'INSERT INTO templates (sha256, text, kept_at) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING',
    ...[hash, text, session.clock.now()],
  );
  return hash;
}

function insertReport(session: Session, id: ReportId, template: string, report: NewReport): void {
  const { document } = report;
  const at = session.clock.now();
  session.run(
    `INSERT INTO reports (id, case_id, template_sha256, template_id, template_version, kind, document_version,
       language, status, revision, created_at, saved_at, due_on, hearing_on, hearing_at, adds_to)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'draft', 1, ?, ?, ?, ?, ?, ?)`,
    ...[id, report.caseId, template, document.template.id, document.template.version, document.kind],
    ...[document.version, document.language, at, at],
    ...[report.dueOn ?? null, report.hearingOn ?? null, report.hearingAt ?? null, report.addsTo ?? null],
  );
}

function readReport(room: Room, id: ReportId, notes: string): OpenReport {
  const row = readRow(room.session, id);
  const aside = readSetAside(room.session, id);
  return {
    meta: toMeta(row),
    templateText: templateText(room.session, row.template_sha256),
    document: documentOf(room, row),
    notes,
    setAside: Object.fromEntries(aside.map(({ finding, because }) => [finding, because])),
    receipt: row.status === 'signed' ? readReceipt(room.session, id) : undefined,
  };
}

function documentOf(room: Room, row: ReportRow): ReportDocument {
  const content = readContent(room.session, row, room.audit.latestContent(row.id));
  const template = { id: row.template_id, version: row.template_version, sha256: row.template_sha256 };
  const document = { kind: row.kind, version: row.document_version, template, language: row.language, ...content };
  return checkedDocument(document, shapeHeld(room, row.template_sha256));
}

function templateText(session: Session, hash: string): string {
  const held = session.row(z.object({ text: z.string() }), 'SELECT text FROM templates WHERE sha256 = ?', hash);
  if (held === undefined || sha256(held.text) !== hash) {
    throw storeDamaged('The template this report was begun with is damaged.');
  }
  return held.text;
}

function shapeHeld(room: Room, hash: string, text?: string): ReportShape {
  const shape = room.shapes.get(hash) ?? shapeOf(text ?? templateText(room.session, hash));
  room.shapes.set(hash, shape);
  return shape;
}

function draftRow(session: Session, id: ReportId): ReportRow {
  const row = readRow(session, id);
  if (row.status === 'signed') throw reportSigned();
  return row;
}

const patchContent = z.object({
  parts: z.array(docPart),
  answers: z.record(z.string(), answer.nullable()).optional(),
  facts: z.record(z.string(), factSnapshot.nullable()).optional(),
  tables: z.record(z.string(), tableSnapshot.nullable()).optional(),
  plans: z.record(z.string(), plan.nullable()).optional(),
});

function saveReport(room: Room, id: ReportId, patch: ReportPatch) {
  const { session, audit } = room;
  const row = draftRow(session, id);
  if (patch.revision !== row.revision) throw revisionConflict();
  if (reportHash(session, row) !== audit.latestContent(id)) throw notLastSaved();
  const content = checkedPatch(patch, shapeHeld(room, row.template_sha256));
  const revision = row.revision + 1;
  const savedAt = session.clock.now();
  for (const part of content.parts) savePart(session, id, part, revision);
  saveFields(session, id, content);
  session.run('UPDATE reports SET revision = ?, saved_at = ? WHERE id = ?', revision, savedAt, id);
  const hash = reportHash(session, { ...row, revision });
  audit.record('report.saved', { subject: id, content: hash, revision, parts: content.parts.length });
  return { revision, savedAt };
}

function checkedPatch(patch: ReportPatch, shape: ReportShape): z.infer<typeof patchContent> {
  const parsed = patchContent.safeParse(patch);
  if (!parsed.success) throw documentInvalid(parsed.error.issues.map(toFault));
  const ids = parsed.data.parts.map((part) => part.id);
  const strangers = ids.filter((part, at) => !shape.parts.includes(part) || ids.indexOf(part) !== at);
  const partFaults = strangers.map((part) => ({
    where: `parts.${part}`,
    message: 'not a part of the template, or twice',
  }));
  refuseFaults([...partFaults, ...fieldFaults(parsed.data, shape)]);
  return parsed.data;
}

type Fields = Pick<z.infer<typeof patchContent>, 'answers' | 'facts' | 'tables' | 'plans'>;

function saveFields(session: Session, id: ReportId, { answers, facts, tables, plans }: Fields): void {
  for (const [block, value] of Object.entries(answers ?? {})) saveField(session, id, 'answer', block, value);
  for (const [block, value] of Object.entries(facts ?? {})) saveField(session, id, 'fact', block, value);
  for (const [block, value] of Object.entries(tables ?? {})) saveField(session, id, 'table', block, value);
  for (const [block, value] of Object.entries(plans ?? {})) saveField(session, id, 'plan', block, value);
}
