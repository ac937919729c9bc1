/** Small disks for tests of full and read-only ones: memory mounted as a folder, which only root may do. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atTheEnd } from './made-up.ts';

/** Why no disk can be mounted here, or undefined when one can. */
export const noMount: string | undefined = whyNoMount();

/** A new empty disk of so many KiB. */
export function smallDisk(kilobytes: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-disk-'));
  mount(folder, `size=${kilobytes}k`);
  atTheEnd(() => {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
}

export function makeReadOnly(disk: string): void {
  execFileSync('mount', ['-o', 'remount,ro', disk]);
}

function mount(folder: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' });
}

function whyNoMount(): string | undefined {
  if (process.platform !== 'linux') return 'this needs Linux';
  if (process.getuid?.() !== 0) return 'mounting needs root';
  const folder = mkdtempSync(join(tmpdir(), 'store-disk-'));
  try {
    mount(folder, 'size=64k');
    execFileSync('umount', [folder]);
    return undefined;
  } catch {
    return 'mounting is not allowed here';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
