/** What one step of the store's schema is. Types only. */
import type { OpenDatabase } from '../open-database.ts';

/** `sql` changes the schema; `move` then carries rows over. Both run in one transaction. Numbers rise in tens. */
export interface Migration {
  number: number;
  name: string;
  sql: string;
  move?: (database: OpenDatabase) => void;
}
