/** Cases as imported: every revision kept, names to find them by, and people who must not be named kept apart. */
import { z } from 'zod';
import { storedCase } from '../../shared/model/case.ts';
import type { StoredCase } from '../../shared/model/case.ts';
import type { HeldCase } from '../../shared/model/extract.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { nameForms } from '../../shared/model/naming.ts';
import { personName } from '../../shared/model/person.ts';
import { guardedPerson } from '../../shared/model/victim.ts';
import type { GuardedPerson } from '../../shared/model/victim.ts';
import type { Audit } from './audit.ts';
import { contentHash } from './content-hash.ts';
import { caseUnknown, storeDamaged } from './failures.ts';
import { importAll } from './import-cases.ts';
import { noteTable } from './notes.ts';
import { importingCases, inWordsOf } from './refused-deeds.ts';
import { matchExpression } from './search-words.ts';
import type { Session } from './session.ts';
import type { CaseTable, OtherPerson } from './store.ts';

const mostFound = 200;
const caseRow = z.object({ id: z.string(), revision: z.number(), imported_at: z.string(), record: z.string() });
type CaseRow = z.infer<typeof caseRow>;
const personRow = z.object({ person: z.string() });
const nameRow = z.object({ crn: z.string(), noms_number: z.string(), name: z.string() });
const countRow = z.object({ count: z.number() });
const originRow = z.object({ produced_at: z.string() });

const selectCase = `SELECT cases.id, cases.revision, imported_at, record FROM cases
  JOIN case_revisions ON case_id = cases.id AND case_revisions.revision = cases.revision`;

export function openCases(session: Session, audit: Audit): CaseTable {
  const notes = noteTable(session, audit, 'case');
  return {
    find: (query) => session.read(() => findCases(session, query).map(toCase)),
    count: (query) => session.read(() => countCases(session, query)),
    read: (id) => session.read(() => readCase(session, audit, id)),
    findByCrn: (crn) => session.read(() => findByCrn(session, crn)),
    findKnown: (crn) => session.read(() => findKnown(session, crn)),
    importAll: (extract) => inWordsOf(importingCases, () => session.write(() => importAll(session, audit, extract))),
    guardedPeople: (id) => session.read(() => guardedTexts(session, id).map(toGuarded)),
    otherPeople: (except) => session.read(() => otherPeople(session, except)),
    readNotes: (id) => notes.read(id),
    saveNotes: (id, text) => {
      if (!isCaseKnown(session, id)) throw caseUnknown();
      return notes.save(id, text);
    },
  };
}

export function isCaseKnown(session: Session, id: string): boolean {
  return session.row(z.object({ number: z.number() }), 'SELECT number FROM cases WHERE id = ?', id) !== undefined;
}

const matching = 'WHERE number IN (SELECT rowid FROM case_words WHERE case_words MATCH ?)';

function countCases(session: Session, query: string): number {
  const match = matchExpression(query);
  const all = 'SELECT count(*) AS count FROM cases';
  const row = match === undefined ? session.row(countRow, all) : session.row(countRow, `${all} ${matching}`, match);
  return row?.count ?? 0;
}

function findCases(session: Session, query: string): CaseRow[] {
  const match = matchExpression(query);
  if (match === undefined) return session.rows(caseRow, `${selectCase} ORDER BY sort_name LIMIT ${mostFound}`);
  return session.rows(caseRow, `${selectCase} ${matching} ORDER BY sort_name LIMIT ${mostFound}`, match);
}

function findByCrn(session: Session, crn: string): StoredCase | undefined {
  const found = session.row(caseRow, `${selectCase} WHERE crn = ?`, crn);
  return found === undefined ? undefined : toCase(found);
}

function findKnown(session: Session, crn: string): HeldCase | undefined {
  const found = findByCrn(session, crn);
  if (found === undefined) return undefined;
  const origin = session.row(originRow, 'SELECT produced_at FROM cases WHERE id = ?', found.id)?.produced_at ?? '';
  const guardedPeople = guardedTexts(session, found.id).map(toGuarded);
  return { record: found.record, guardedPeople, ...(origin === '' ? {} : { producedAt: origin }) };
}

/** One case, proved to be the very content the audit trail noted last. */
function readCase(session: Session, audit: Audit, id: CaseId): StoredCase {
  const found = session.row(caseRow, `${selectCase} WHERE cases.id = ?`, id);
  if (found === undefined) throw caseUnknown();
  const hash = contentHash([found.record, ...guardedTexts(session, id)]);
  if (audit.latestContent(id) !== hash) throw storeDamaged('The record of this case is not the one last stored.');
  return toCase(found);
}

function toCase(row: CaseRow): StoredCase {
  const record = parsed(row.record);
  const result = storedCase.safeParse({ id: row.id, revision: row.revision, importedAt: row.imported_at, record });
  if (!result.success) throw storeDamaged('The record of a case in this store cannot be read.');
  return result.data;
}

function guardedTexts(session: Session, id: string): string[] {
  const sql = 'SELECT person FROM guarded_people WHERE case_id = ? ORDER BY position';
  return session.rows(personRow, sql, id).map((row) => row.person);
}

function toGuarded(text: string): GuardedPerson {
  const result = guardedPerson.safeParse(parsed(text));
  if (!result.success) throw storeDamaged();
  return result.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function otherPeople(session: Session, except: CaseId): OtherPerson[] {
  const found = session.rows(nameRow, 'SELECT crn, noms_number, name FROM cases WHERE id <> ? ORDER BY number', except);
  return found.map(({ crn, noms_number: nomsNumber, name }) => {
    const read = personName.safeParse(parsed(name));
    if (!read.success) throw storeDamaged('The name of a person in this store cannot be read.');
    return { crn, ...(nomsNumber === '' ? {} : { nomsNumber }), names: nameForms(read.data) };
  });
}
