/** The content of one report in rows: parts with their last revisions, and fields; joined by one hash in the audit trail. */
import { z } from 'zod';
import type { DocPart } from '../../shared/document/document.ts';
import { contentHash, sha256 } from './content-hash.ts';
import { storeDamaged } from './failures.ts';
import type { ReportRow } from './report-meta.ts';
import type { Session } from './session.ts';

/** How many good revisions of each part are kept. */
const keptRevisions = 20;

export type FieldKind = 'answer' | 'fact' | 'plan' | 'table';

const partRow = z.object({ part_id: z.string(), content_hash: z.string(), blocks: z.string() });
const fieldRow = z.object({ kind: z.string(), block_id: z.string(), value: z.string() });
const hashRow = z.object({ id: z.string(), content_hash: z.string() });

export function insertPart(session: Session, report: string, part: DocPart, position: number): void {
  const blocks = JSON.stringify(part.blocks);
  session.run(
    'INSERT INTO report_parts (report_id, part_id, position, revision, content_hash) VALUES (?, ?, ?, 1, ?)',
    ...[report, part.id, position, sha256(blocks)],
  );
  insertRevision(session, report, part.id, 1, blocks);
}

/** A new revision of one part; an equal text makes none. The oldest goes first, so that its pages are used again. */
export function savePart(session: Session, report: string, part: DocPart, revision: number): void {
  const blocks = JSON.stringify(part.blocks);
  const hash = sha256(blocks);
  const held = session.row(hashRow, heldPart, report, part.id);
  if (held?.content_hash === hash) return;
  session.run(forgetOldest, report, part.id, report, part.id, keptRevisions - 1);
  insertRevision(session, report, part.id, revision, blocks);
  session.run(
    'UPDATE report_parts SET revision = ?, content_hash = ? WHERE report_id = ? AND part_id = ?',
    ...[revision, hash, report, part.id],
  );
}

const heldPart = 'SELECT part_id AS id, content_hash FROM report_parts WHERE report_id = ? AND part_id = ?';
const forgetOldest = `DELETE FROM part_revisions WHERE report_id = ? AND part_id = ? AND revision <= (
  SELECT revision FROM part_revisions WHERE report_id = ? AND part_id = ? ORDER BY revision DESC LIMIT 1 OFFSET ?)`;

function insertRevision(session: Session, report: string, part: string, revision: number, blocks: string): void {
  session.run(
    'INSERT INTO part_revisions (report_id, part_id, revision, blocks, saved_at) VALUES (?, ?, ?, ?, ?)',
    ...[report, part, revision, blocks, session.clock.now()],
  );
}

/** `value` null takes the field away. */
export function saveField(session: Session, report: string, kind: FieldKind, id: string, value: unknown): void {
  if (value === null) {
    session.run('DELETE FROM report_fields WHERE report_id = ? AND kind = ? AND block_id = ?', report, kind, id);
    return;
  }
  const text = JSON.stringify(value);
  session.run(
    `INSERT INTO report_fields (report_id, kind, block_id, value, content_hash) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (report_id, kind, block_id) DO UPDATE SET value = excluded.value, content_hash = excluded.content_hash`,
    ...[report, kind, id, text, sha256(text)],
  );
}

/** One hash over the row of the report and the hashes of all its parts and fields as they stand. */
export function reportHash(session: Session, row: ReportRow): string {
  const parts = session.rows(hashRow, partHashes, row.id);
  const fields = session.rows(hashRow, fieldHashes, row.id);
  return hashOf(
    row,
    [...parts, ...fields].flatMap(({ id, content_hash }) => [id, content_hash]),
  );
}

const partHashes = 'SELECT part_id AS id, content_hash FROM report_parts WHERE report_id = ? ORDER BY position';
const fieldHashes = `SELECT kind || ':' || block_id AS id, content_hash FROM report_fields
  WHERE report_id = ? ORDER BY kind, block_id`;

/**
 * Status and revision belong to it: a signed report must not become a draft again by an older page. So does the report
 * an addendum adds to; the hash of every other report stays what it was before there were addenda.
 */
function hashOf(row: ReportRow, pieces: readonly string[]): string {
  return contentHash([
    row.id,
    row.case_id,
    row.template_sha256,
    row.language,
    row.status,
    `${row.revision}`,
    ...(row.adds_to === null ? [] : ['adds-to', row.adds_to]),
    ...pieces,
  ]);
}

export const notLastSaved = () => storeDamaged('The text of this report is not the one last saved.');

export interface Content {
  parts: unknown[];
  answers: Record<string, unknown>;
  facts: Record<string, unknown>;
  tables: Record<string, unknown>;
  plans: Record<string, unknown>;
}

/** What is stored, proved against `expected`, the hash in the audit trail. @throws AppError `store-damaged` */
export function readContent(session: Session, row: ReportRow, expected: string | undefined): Content {
  const parts = session.rows(partRow, currentParts, row.id);
  const fields = session.rows(fieldRow, currentFields, row.id);
  const found = [
    ...parts.flatMap(({ part_id, blocks }) => [part_id, sha256(blocks)]),
    ...fields.flatMap(({ kind, block_id, value }) => [`${kind}:${block_id}`, sha256(value)]),
  ];
  if (hashOf(row, found) !== expected) throw notLastSaved();
  const ofKind = (kind: FieldKind) =>
    Object.fromEntries(
      fields.filter((field) => field.kind === kind).map((field) => [field.block_id, parse(field.value)]),
    );
  return {
    parts: parts.map(({ part_id, blocks }) => ({ id: part_id, blocks: parse(blocks) })),
    answers: ofKind('answer'),
    facts: ofKind('fact'),
    tables: ofKind('table'),
    plans: ofKind('plan'),
  };
}

const currentParts = `SELECT part_id, content_hash, blocks FROM report_parts
  JOIN part_revisions USING (report_id, part_id, revision) WHERE report_id = ? ORDER BY position`;
const currentFields = 'SELECT kind, block_id, value FROM report_fields WHERE report_id = ? ORDER BY kind, block_id';

function parse(text: string): unknown {
  return JSON.parse(text);
}
