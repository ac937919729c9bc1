/** The audit trail: append-only rows in a keyed hash chain, so that no row can be changed or taken out unseen. */
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { storeDamaged } from './failures.ts';
import type { Session } from './session.ts';
import type { AuditTable } from './store.ts';

/** Events the store writes itself, in the transaction of the change they tell of; recorded again they would stand twice. */
const eventsKeptByStore: readonly string[] = [
  'store.created',
  'store.unlocked',
  'store.recovered',
  'store.locked',
  'settings.saved',
  'case.notes-saved',
  'extract.imported',
  'report.created',
  'report.saved',
  'report.notes-saved',
  'finding.set-aside',
  'finding.taken-back',
  'report.signed',
];

export function isKeptByStore(event: string): boolean {
  return eventsKeptByStore.includes(event);
}

export type AuditDetail = Record<string, string | number>;

export interface Audit extends AuditTable {
  /**
   * The latest content hash noted for a case or report, by the id in `subject`.
   * @throws AppError `store-damaged` when its row was not written with the key
   */
  latestContent(subject: string): string | undefined;
  /** The hash of one row, or undefined where there is none. */
  hashAt(sequence: number): string | undefined;
}

const auditRow = z.object({
  sequence: z.number(),
  at: z.string(),
  event: z.string(),
  subject: z.string(),
  content: z.string(),
  detail: z.string(),
  hash: z.string(),
});
type AuditRow = z.infer<typeof auditRow>;

/** What stands before the first row. */
const emptyHead = { sequence: 0, hash: '0'.repeat(64) };

/** @param key keeps anyone without it from computing the chain anew */
export function openAudit(session: Session, key: Buffer): Audit {
  const head = () => session.read(() => latestRow(session) ?? emptyHead);
  const append = (event: string, detail: AuditDetail) => {
    const before = head();
    const row = { sequence: before.sequence + 1, at: session.clock.now(), event, ...partsOfDetail(detail) };
    insert(session, { ...row, hash: hashOf(row, before.hash, key) });
  };
  return {
    record: (event, detail) => {
      if (!session.isReadOnly) session.write(() => append(event, detail));
    },
    head,
    firstBroken: () => lastOf(walk(session, key)),
    walk: () => walk(session, key),
    latestContent: (subject) => provedContent(session, key, subject),
    hashAt: (sequence) => hashAt(session, sequence),
  };
}

const hashRow = z.object({ hash: z.string() });
const latestContentSql = "SELECT * FROM audit WHERE subject = ? AND content <> '' ORDER BY sequence DESC LIMIT 1";

function hashAt(session: Session, sequence: number): string | undefined {
  return session.row(hashRow, 'SELECT hash FROM audit WHERE sequence = ?', sequence)?.hash;
}

/** Content is proved against this row, so the row itself must be one that was written with the key. */
function provedContent(session: Session, key: Buffer, subject: string): string | undefined {
  const row = session.row(auditRow, latestContentSql, subject);
  if (row === undefined) return undefined;
  const before = row.sequence === 1 ? emptyHead.hash : hashAt(session, row.sequence - 1);
  if (before === undefined || row.hash !== hashOf(row, before, key)) throw trailDamaged();
  return row.content;
}

const trailDamaged = () => storeDamaged('A row of the history that proves this text has been changed.');

function latestRow(session: Session) {
  return session.row(
    z.object({ sequence: z.number(), hash: z.string() }),
    'SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1',
  );
}

/** `subject` and `content` stand in columns of their own, to be found again; both are part of the hash. */
function partsOfDetail({ subject, content, ...rest }: AuditDetail) {
  return { subject: String(subject ?? ''), content: String(content ?? ''), detail: JSON.stringify(rest) };
}

function insert(session: Session, row: AuditRow): void {
  session.run(
    'INSERT INTO audit (sequence, at, event, subject, content, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    row.sequence,
    row.at,
    row.event,
    row.subject,
    row.content,
    row.detail,
    row.hash,
  );
}

/** HMAC-SHA256 over the row as a JSON array and the hash of the row before it; hex. */
function hashOf(row: Omit<AuditRow, 'hash'>, before: string, key: Buffer): string {
  const fields = [row.sequence, row.at, row.event, row.subject, row.content, row.detail, before];
  return createHmac('sha256', key).update(JSON.stringify(fields)).digest('hex');
}

/** Read and recomputed in well under 50 ms, so that a save never waits longer for a piece. */
const pieceOfRows = 500;

function* walk(session: Session, key: Buffer): Generator<undefined, number | undefined> {
  let before = emptyHead;
  for (;;) {
    const rows = session.read(() => session.rows(auditRow, pieceSql, before.sequence, pieceOfRows));
    for (const row of rows) {
      if (row.sequence !== before.sequence + 1) return before.sequence + 1;
      if (row.hash !== hashOf(row, before.hash, key)) return row.sequence;
      before = row;
    }
    if (rows.length < pieceOfRows) return undefined;
    yield;
  }
}

function lastOf<T>(steps: Generator<undefined, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

const pieceSql = 'SELECT * FROM audit WHERE sequence > ? ORDER BY sequence LIMIT ?';
