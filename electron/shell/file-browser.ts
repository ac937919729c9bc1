/** Opens the system's own file manager on a folder, for the shell that has no call for it. */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { Machine } from './find-browser.ts';

const onLinux = 'xdg-open';

/** Windows and macOS bring theirs; a Linux desktop may have none. */
export function hasFileBrowser({ platform, env, exists }: Machine): boolean {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder.startsWith('/'));
  return platform !== 'linux' || folders.some((folder) => exists(join(folder, onLinux)));
}

function commandFor(platform: NodeJS.Platform, path: string): [string, string[]] {
  if (platform === 'win32') return ['explorer.exe', [`/select,${path}`]];
  if (platform === 'darwin') return ['open', ['-R', path]];
  return [onLinux, [dirname(path)]];
}

function notFound(): AppError {
  return new AppError({
    code: 'file-unreadable',
    message: 'No file manager could be opened on this computer.',
    safe: 'Your file was written and is where you saved it.',
    todo: 'Open the folder yourself.',
  });
}

export function showInFileBrowser(path: string): Promise<void> {
  const [command, args] = commandFor(process.platform, path);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore' });
    child.once('error', () => reject(notFound()));
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
