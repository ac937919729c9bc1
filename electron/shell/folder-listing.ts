/** Reads one folder for the app's own file dialog: folders, files with a wanted ending, and the way up. */
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { hasEnding } from './file-names.ts';
import type { DialogListing } from './shell.ts';

/** Gives a folder its opaque id. */
export type IdOf = (folder: string) => string;

const mostEntries = 2_000;

function labelOf(folder: string): string {
  const { base, root } = parse(folder);
  return base === '' ? (root === '/' ? 'This computer' : root) : base;
}

function wayDown(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [...wayDown(above), folder];
}

async function filesIn(folder: string, names: string[]): Promise<DialogListing['files']> {
  const found = await Promise.all(
    names.map(async (name) => {
      const info = await stat(join(folder, name)).catch(() => undefined);
      return info?.isFile() ? [{ name, bytes: info.size, modifiedAt: info.mtime.toISOString() }] : [];
    }),
  );
  return found.flat();
}

function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'You are not allowed to look into this folder.';
  return 'This folder cannot be read. It may have been moved or its drive taken out.';
}

const byName = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Hidden files are left out. A folder that cannot be read is answered with its problem and the way up. */
export async function listFolder(folder: string, endings: readonly string[], idOf: IdOf): Promise<DialogListing> {
  const place = (path: string) => ({ folder: idOf(path), label: labelOf(path) });
  const head = { ...place(folder), crumbs: wayDown(folder).map(place) };
  try {
    const entries = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((one, other) => byName.compare(one.name, other.name))
      .slice(0, mostEntries);
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => place(join(folder, entry.name)));
    const names = entries.filter((entry) => !entry.isDirectory() && hasEnding(entry.name, endings));
    return {
      ...head,
      folders,
      files: await filesIn(
        folder,
        names.map((entry) => entry.name),
      ),
    };
  } catch (error) {
    return { ...head, folders: [], files: [], problem: problemOf(error) };
  }
}
