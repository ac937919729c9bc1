/** Where the app keeps its own files on each system; the same for both shells, so that both see the same stores. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** `PREPARE_A_REPORT_FOLDER` puts it elsewhere, for example on an encrypted drive. */
export function stateFolder(platform: NodeJS.Platform, env: Environment, home: string): string {
  const chosen = env['PREPARE_A_REPORT_FOLDER'];
  if (chosen) return resolve(chosen);
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Prepare a Report');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Prepare a Report');
  const data = env['XDG_DATA_HOME'];
  return join(data?.startsWith('/') ? data : join(home, '.local', 'share'), 'prepare-a-report');
}

export function ownStateFolder(): string {
  return stateFolder(process.platform, process.env, homedir());
}
