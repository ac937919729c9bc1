/** Step 60: the signed report that an addendum adds to. Released, so never edited. */
import type { Migration } from './migration.ts';

const sql = `
ALTER TABLE reports ADD COLUMN adds_to TEXT REFERENCES reports (id);
`;

export const addenda: Migration = { number: 60, name: 'addenda', sql };
