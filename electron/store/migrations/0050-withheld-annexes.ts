/** Step 50: the signed annexes with what is withheld, beside the reports they belong to. Released, so never edited. */
import type { Migration } from './migration.ts';

const sql = `
CREATE TABLE signed_annexes (
  report_id TEXT PRIMARY KEY REFERENCES signed_reports (report_id),
  pdf BLOB NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
CREATE TRIGGER signed_annexes_no_update BEFORE UPDATE ON signed_annexes BEGIN SELECT RAISE(ABORT, 'report-signed'); END;
CREATE TRIGGER signed_annexes_no_delete BEFORE DELETE ON signed_annexes BEGIN SELECT RAISE(ABORT, 'report-signed'); END;
`;

export const withheldAnnexes: Migration = { number: 50, name: 'withheld annexes', sql };
