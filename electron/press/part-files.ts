/** The temporary file of a report that is being written: its name, and the removal of what a killed app left behind. */
import { randomBytes } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const partForm = /^\.prepare-a-report-[0-9a-f]{16}\.part$/;
/** Writing takes seconds. A younger file may be another app's that is writing into the same shared folder now. */
const staleAfterMs = 600_000;

export function partPath(folder: string): string {
  return join(folder, `.prepare-a-report-${randomBytes(8).toString('hex')}.part`);
}

async function removeIfStale(path: string): Promise<void> {
  const found = await lstat(path);
  if (found.isFile() && Date.now() - found.mtimeMs > staleAfterMs) await rm(path, { force: true });
}

/** Never fails: a file that cannot be removed does not keep a report from being written. */
export async function sweepParts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const parts = names.filter((name) => partForm.test(name));
  await Promise.all(parts.map((name) => removeIfStale(join(folder, name)).catch(() => undefined)));
}
