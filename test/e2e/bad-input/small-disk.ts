/** A small disk in the officer's folder, to be filled or made read-only: memory mounted as a folder, which only root may do. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  folder: string;
  fill(): void;
  empty(): void;
  makeReadOnly(): void;
  /** Also while files on it are open. */
  remove(): void;
}

function mount(folder: string, kilobytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', folder], { stdio: 'pipe' });
}

/** Why no disk can be mounted here, or undefined when one can. */
export function whyNoDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-disk-'));
  try {
    mount(folder, 64);
    execFileSync('umount', [folder]);
    return undefined;
  } catch {
    return 'mounting a small disk needs root on Linux';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function makeSmallDisk(folder: string, kilobytes: number): SmallDisk {
  mkdirSync(folder);
  mount(folder, kilobytes);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize, 1));
    },
    empty: () => rmSync(filler),
    makeReadOnly: () => execFileSync('mount', ['-o', 'remount,ro', folder]),
    remove: () => execFileSync('umount', ['--lazy', folder]),
  };
}
