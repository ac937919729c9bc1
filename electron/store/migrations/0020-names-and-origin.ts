/** Step 20: whole names and prison numbers to check reports by, and when the extract of a case was made. Released, so never edited. */
import type { Migration } from './migration.ts';

/** `name` is JSON. `produced_at` is empty for cases stored before this step: when their extract was made is not known. */
const sql = `
ALTER TABLE cases ADD COLUMN name TEXT NOT NULL DEFAULT '{}';
ALTER TABLE cases ADD COLUMN noms_number TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN produced_at TEXT NOT NULL DEFAULT '';
UPDATE cases SET
  name = json_extract(latest.record, '$.person.name'),
  noms_number = coalesce(json_extract(latest.record, '$.person.nomsNumber'), '')
FROM case_revisions AS latest WHERE latest.case_id = cases.id AND latest.revision = cases.revision;
ALTER TABLE cases DROP COLUMN forename;
ALTER TABLE cases DROP COLUMN surname;
`;

export const namesAndOrigin: Migration = { number: 20, name: 'names and origin', sql };
