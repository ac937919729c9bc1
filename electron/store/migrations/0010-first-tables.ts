/** Step 10: the first tables. Released, so never edited: a change is a new step. */
import type { Migration } from './migration.ts';

const tables = `
CREATE TABLE cases (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  crn TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  forename TEXT NOT NULL,
  surname TEXT NOT NULL,
  sort_name TEXT NOT NULL
) STRICT;
CREATE INDEX cases_by_name ON cases (sort_name);

CREATE TABLE case_revisions (
  case_id TEXT NOT NULL REFERENCES cases (id),
  revision INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  record TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  PRIMARY KEY (case_id, revision)
) STRICT;

CREATE TABLE guarded_people (
  case_id TEXT NOT NULL REFERENCES cases (id),
  position INTEGER NOT NULL,
  person TEXT NOT NULL,
  PRIMARY KEY (case_id, position)
) STRICT;

CREATE TABLE case_notes (
  case_id TEXT PRIMARY KEY REFERENCES cases (id),
  notes TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE case_words USING fts5 (words, prefix = '2 3', tokenize = 'unicode61');
INSERT INTO case_words (case_words, rank) VALUES ('secure-delete', 1);

CREATE TABLE templates (
  sha256 TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  kept_at TEXT NOT NULL
) STRICT;

CREATE TABLE reports (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL REFERENCES cases (id),
  template_sha256 TEXT NOT NULL REFERENCES templates (sha256),
  template_id TEXT NOT NULL,
  template_version TEXT NOT NULL,
  kind TEXT NOT NULL,
  document_version INTEGER NOT NULL,
  language TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'signed')),
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  due_on TEXT,
  hearing_on TEXT,
  hearing_at TEXT
) STRICT;
CREATE INDEX reports_by_case ON reports (case_id);

CREATE TABLE report_parts (
  report_id TEXT NOT NULL REFERENCES reports (id),
  part_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  PRIMARY KEY (report_id, part_id)
) STRICT;

CREATE TABLE part_revisions (
  number INTEGER PRIMARY KEY,
  report_id TEXT NOT NULL,
  part_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  blocks TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  FOREIGN KEY (report_id, part_id) REFERENCES report_parts (report_id, part_id)
) STRICT;
CREATE UNIQUE INDEX part_revisions_by_part ON part_revisions (report_id, part_id, revision);

CREATE TABLE report_fields (
  report_id TEXT NOT NULL REFERENCES reports (id),
  kind TEXT NOT NULL CHECK (kind IN ('answer', 'fact', 'table')),
  block_id TEXT NOT NULL,
  value TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  PRIMARY KEY (report_id, kind, block_id)
) STRICT;

CREATE TABLE report_notes (
  report_id TEXT PRIMARY KEY REFERENCES reports (id),
  notes TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE set_aside (
  report_id TEXT NOT NULL REFERENCES reports (id),
  finding TEXT NOT NULL,
  because TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (report_id, finding)
) STRICT;

CREATE TABLE signed_reports (
  report_id TEXT PRIMARY KEY REFERENCES reports (id),
  pdf BLOB NOT NULL,
  sha256 TEXT NOT NULL,
  receipt TEXT NOT NULL,
  document TEXT NOT NULL,
  sealed_at TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  event TEXT NOT NULL,
  subject TEXT NOT NULL,
  content TEXT NOT NULL,
  detail TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_by_subject ON audit (subject, sequence) WHERE content <> '';

CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE secrets (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
`;

const changes = ['INSERT', 'UPDATE', 'DELETE'] as const;

/** Rows that may be written once and never changed or taken out. */
function onlyAppended(table: string, refusal: string): string {
  return changes
    .filter((change) => change !== 'INSERT')
    .map((change) => trigger(table, change, '', refusal))
    .join('');
}

/** Rows of a report that can no longer change in any way once the report is signed. */
function closedBySignature(table: string): string {
  return changes
    .map((change) => {
      const row = change === 'INSERT' ? 'NEW' : 'OLD';
      const when = `WHEN (SELECT status FROM reports WHERE id = ${row}.report_id) = 'signed'`;
      return trigger(table, change, when, 'report-signed');
    })
    .join('');
}

function trigger(table: string, change: string, when: string, refusal: string): string {
  const name = `${table}_no_${change.toLowerCase()}`;
  return `CREATE TRIGGER ${name} BEFORE ${change} ON ${table} ${when} BEGIN SELECT RAISE(ABORT, '${refusal}'); END;\n`;
}

const triggers = [
  onlyAppended('audit', 'audit-append-only'),
  onlyAppended('templates', 'template-kept'),
  onlyAppended('signed_reports', 'report-signed'),
  ...['report_parts', 'part_revisions', 'report_fields', 'set_aside'].map(closedBySignature),
  trigger('reports', 'UPDATE', "WHEN OLD.status = 'signed'", 'report-signed'),
  trigger('reports', 'DELETE', "WHEN OLD.status = 'signed'", 'report-signed'),
].join('');

export const firstTables: Migration = { number: 10, name: 'first tables', sql: tables + triggers };
