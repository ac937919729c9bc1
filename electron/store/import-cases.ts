/** Storing the cases of an extract: a new revision where anything differs, and a note in the trail of each. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CaseRecord } from '../../shared/model/case.ts';
import { extractCase } from '../../shared/model/extract.ts';
import type { CaseExtract, ExtractCase } from '../../shared/model/extract.ts';
import type { IsoInstant } from '../../shared/model/ids.ts';
import type { Audit } from './audit.ts';
import { contentHash } from './content-hash.ts';
import { caseWords, sortName } from './search-words.ts';
import type { Session } from './session.ts';
import type { ImportCounts } from './store.ts';

const knownRow = z.object({ id: z.string(), revision: z.number(), content_hash: z.string() });

/** Within one transaction: all or nothing. */
export function importAll(
  session: Session,
  audit: Audit,
  extract: Pick<CaseExtract, 'producedAt' | 'cases'>,
): ImportCounts {
  const producedAt = new Date(extract.producedAt).toISOString();
  const counts: ImportCounts = { added: 0, updated: 0, unchanged: 0 };
  for (const one of extract.cases) counts[importOne(session, audit, extractCase.parse(one), producedAt)] += 1;
  audit.record('extract.imported', { ...counts });
  return counts;
}

function importOne(session: Session, audit: Audit, one: ExtractCase, producedAt: IsoInstant): keyof ImportCounts {
  const text = JSON.stringify(one.record);
  const guarded = one.guardedPeople.map((person) => JSON.stringify(person));
  const hash = contentHash([text, ...guarded]);
  const known = session.row(knownRow, knownSql, one.record.person.crn);
  if (known?.content_hash === hash) return confirmed(session, known.id, producedAt);
  const id = known?.id ?? randomUUID();
  const revision = (known?.revision ?? 0) + 1;
  keepNames(session, id, revision, one.record);
  session.run('UPDATE cases SET produced_at = ? WHERE id = ?', producedAt, id);
  session.run(
    'INSERT INTO case_revisions (case_id, revision, imported_at, record, content_hash) VALUES (?, ?, ?, ?, ?)',
    ...[id, revision, session.clock.now(), text, hash],
  );
  keepGuarded(session, id, guarded);
  audit.record('case.stored', { subject: id, content: hash, revision });
  return known === undefined ? 'added' : 'updated';
}

/** A later extract that says the same shows that it still held then. */
function confirmed(session: Session, id: string, producedAt: IsoInstant): 'unchanged' {
  session.run('UPDATE cases SET produced_at = max(produced_at, ?) WHERE id = ?', producedAt, id);
  return 'unchanged';
}

const knownSql = `SELECT id, cases.revision, content_hash FROM cases
  JOIN case_revisions ON case_id = id AND case_revisions.revision = cases.revision WHERE crn = ?`;

function keepNames(session: Session, id: string, revision: number, record: CaseRecord): void {
  const { crn, name, nomsNumber } = record.person;
  session.run(
    `INSERT INTO cases (id, crn, revision, name, noms_number, sort_name) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, name = excluded.name,
       noms_number = excluded.noms_number, sort_name = excluded.sort_name`,
    ...[id, crn, revision, JSON.stringify(name), nomsNumber ?? '', sortName(record)],
  );
  session.run('DELETE FROM case_words WHERE rowid = (SELECT number FROM cases WHERE id = ?)', id);
  session.run('INSERT INTO case_words (rowid, words) SELECT number, ? FROM cases WHERE id = ?', caseWords(record), id);
}

function keepGuarded(session: Session, id: string, guarded: readonly string[]): void {
  session.run('DELETE FROM guarded_people WHERE case_id = ?', id);
  for (const [position, person] of guarded.entries()) {
    session.run('INSERT INTO guarded_people (case_id, position, person) VALUES (?, ?, ?)', id, position, person);
  }
}
