/** Private working notes on a case or a report: never printed, replaced as a whole at each save. */
import { z } from 'zod';
import type { IsoInstant } from '../../shared/model/ids.ts';
import type { Audit } from './audit.ts';
import { inWordsOf, writingText } from './refused-deeds.ts';
import type { Session } from './session.ts';

const noteRow = z.object({ notes: z.string() });

export function noteTable(session: Session, audit: Audit, owner: 'case' | 'report') {
  const table = `${owner}_notes`;
  const column = `${owner}_id`;
  const save = (id: string, notes: string): IsoInstant => {
    const at = session.clock.now();
    session.run(
      `INSERT INTO ${table} (${column}, notes, saved_at) VALUES (?, ?, ?)
       ON CONFLICT (${column}) DO UPDATE SET notes = excluded.notes, saved_at = excluded.saved_at`,
      ...[id, notes, at],
    );
    audit.record(`${owner}.notes-saved`, { subject: id, characters: notes.length });
    return at;
  };
  return {
    read: (id: string): string =>
      session.read(() => session.row(noteRow, `SELECT notes FROM ${table} WHERE ${column} = ?`, id)?.notes ?? ''),
    save: (id: string, notes: string): IsoInstant => inWordsOf(writingText, () => session.write(() => save(id, notes))),
  };
}
