/** The author's own details, and secret material such as the demo certificate. */
import { z } from 'zod';
import { author } from '../../shared/model/report.ts';
import type { Author } from '../../shared/model/report.ts';
import type { Audit } from './audit.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';

const nobody: Author = { name: '', role: '', office: '', officeAddress: '', division: '', email: '', telephone: '' };

export function openSettings(
  session: Session,
  audit: Audit,
): Pick<Store, 'readAuthor' | 'saveAuthor' | 'readSecret' | 'saveSecret'> {
  return {
    readAuthor: () => session.read(() => readAuthor(session)),
    saveAuthor: (details) =>
      session.write(() => {
        session.run(
          "INSERT INTO settings (name, value) VALUES ('author', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
          JSON.stringify(author.parse(details)),
        );
        audit.record('settings.saved', {});
        return session.clock.now();
      }),
    readSecret: (name) =>
      session.read(() => {
        const row = session.row(
          z.object({ bytes: z.instanceof(Uint8Array) }),
          'SELECT bytes FROM secrets WHERE name = ?',
          name,
        );
        return row?.bytes;
      }),
    saveSecret: (name, bytes) =>
      session.write(() => {
        session.run(
          'INSERT INTO secrets (name, bytes) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET bytes = excluded.bytes',
          ...[name, Buffer.from(bytes)],
        );
        audit.record('secret.saved', {});
      }),
  };
}

function readAuthor(session: Session): Author {
  const row = session.row(z.object({ value: z.string() }), "SELECT value FROM settings WHERE name = 'author'");
  if (row === undefined) return nobody;
  const kept: unknown = JSON.parse(row.value);
  // Details kept before a field was added lack it; they must still be read.
  return author.parse(typeof kept === 'object' ? { ...nobody, ...kept } : kept);
}
