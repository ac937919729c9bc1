/** Findings that the author set aside: the reason of each, told in the trail and kept with the signed report. */
import { z } from 'zod';
import type { ReportId } from '../../shared/model/ids.ts';
import type { Audit } from './audit.ts';
import { sha256 } from './content-hash.ts';
import type { Session } from './session.ts';

const asideRow = z.object({ finding: z.string(), because: z.string(), at: z.string() });
type SetAside = z.infer<typeof asideRow>;

/** In the order of their keys. */
export function readSetAside(session: Session, id: ReportId): SetAside[] {
  const sql = 'SELECT finding, because, at FROM set_aside WHERE report_id = ? ORDER BY finding';
  return session.rows(asideRow, sql, id);
}

/** The trail names the finding and proves the reason; the reason itself may hold words of the case. */
export function setAside(session: Session, audit: Audit, id: ReportId, key: string, because: string): void {
  session.run(
    `INSERT INTO set_aside (report_id, finding, because, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (report_id, finding) DO UPDATE SET because = excluded.because, at = excluded.at`,
    ...[id, key, because, session.clock.now()],
  );
  audit.record('finding.set-aside', { subject: id, finding: keyForTrail(key), reason: sha256(because) });
}

/** The trail tells which reason no longer stands. */
export function takeBack(session: Session, audit: Audit, id: ReportId, key: string): void {
  const held = readSetAside(session, id).find(({ finding }) => finding === key);
  if (held === undefined) return;
  session.run('DELETE FROM set_aside WHERE report_id = ? AND finding = ?', id, key);
  audit.record('finding.taken-back', { subject: id, finding: keyForTrail(key), reason: sha256(held.because) });
}

/** Ids of a check, of a place and marks, as checks make them (see `makeFinding`). */
const keyOfIds = /^[a-z-]+(?::[a-z0-9.#-]+)*$/;

/** A key comes over the wire: one that is not of ids is told by its hash, so that no words get in. */
function keyForTrail(key: string): string {
  return keyOfIds.test(key) ? key : sha256(key);
}
