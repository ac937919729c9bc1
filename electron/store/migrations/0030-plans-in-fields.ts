/** Step 30: the fields of a report may hold plans. The table is built anew, since what a column may hold cannot be widened. */
import type { Migration } from './migration.ts';

const sql = `
CREATE TABLE wider_fields (
  report_id TEXT NOT NULL REFERENCES reports (id),
  kind TEXT NOT NULL CHECK (kind IN ('answer', 'fact', 'plan', 'table')),
  block_id TEXT NOT NULL,
  value TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  PRIMARY KEY (report_id, kind, block_id)
) STRICT;
INSERT INTO wider_fields SELECT report_id, kind, block_id, value, content_hash FROM report_fields;
DROP TRIGGER report_fields_no_insert;
DROP TRIGGER report_fields_no_update;
DROP TRIGGER report_fields_no_delete;
DROP TABLE report_fields;
ALTER TABLE wider_fields RENAME TO report_fields;
CREATE TRIGGER report_fields_no_insert BEFORE INSERT ON report_fields
  WHEN (SELECT status FROM reports WHERE id = NEW.report_id) = 'signed'
  BEGIN SELECT RAISE(ABORT, 'report-signed'); END;
CREATE TRIGGER report_fields_no_update BEFORE UPDATE ON report_fields
  WHEN (SELECT status FROM reports WHERE id = OLD.report_id) = 'signed'
  BEGIN SELECT RAISE(ABORT, 'report-signed'); END;
CREATE TRIGGER report_fields_no_delete BEFORE DELETE ON report_fields
  WHEN (SELECT status FROM reports WHERE id = OLD.report_id) = 'signed'
  BEGIN SELECT RAISE(ABORT, 'report-signed'); END;
`;

export const plansInFields: Migration = { number: 30, name: 'plans in fields', sql };
