/** What stands in the place of a template or catalogue and is no file: refused by name, in time, and the rest is read. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadTemplates } from '../../../electron/handlers/template-set.ts';

const root = join(import.meta.dirname, '..', '..', '..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-templates-'));
  cpSync(join(root, 'templates'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** In a process of its own: what waits for ever is ended, and fails the test instead of holding up all of them. */
function check(): { status: number | null; lines: string[] } {
  const command = join(root, 'electron/handlers/check-templates.ts');
  const { status, stdout } = spawnSync(process.execPath, [command, folder], { encoding: 'utf8', timeout: 20_000 });
  return { status, lines: stdout.trim().split('\n') };
}

const pipe = (path: string): void => void execFileSync('mkfifo', [path]);
const huge = (path: string): void => {
  writeFileSync(path, '{');
  truncateSync(path, 8_000_000_000);
};

/** By the first letters of its name. */
const hostile: Record<string, { make: (path: string) => void; message: string }> = {
  pipe: { make: pipe, message: 'this is a pipe or a device and not a file' },
  folder: { make: (path) => mkdirSync(path), message: 'this is a folder and not a file' },
  device: { make: (path) => symlinkSync('/dev/zero', path), message: 'this is a pipe or a device and not a file' },
  terminal: { make: (path) => symlinkSync('/dev/tty', path), message: 'this is a pipe or a device and not a file' },
  loop: { make: (path) => symlinkSync(path, path), message: 'the file cannot be read' },
  endless: { make: (path) => symlinkSync('/proc/kmsg', path), message: 'the file cannot be read' },
  huge: { make: huge, message: 'the file is larger than 1 MB' },
};

it('what is no small file is refused by name among the templates and the catalogues, and nothing waits for it', () => {
  const placed = Object.entries(hostile).flatMap(([id, { make, message }], index) => [
    { name: `${id}-aa.2026.1.json`, make, message },
    { name: `catalogues/licence.20${30 + index}.1.json`, make, message },
  ]);
  for (const { name, make } of placed) make(join(folder, name));
  pipe(join(folder, 'Notes.json'));
  const { status, lines } = check();
  for (const { name, message } of placed) expect(lines).toContain(`${name}: the whole file: ${message}`);
  expect(lines).toContain('Notes.json: the whole file: the app reads no file of this name');
  expect(lines.at(-1)).toBe(`${placed.length + 1} of the files have faults.`);
  expect(status).toBe(1);
});

it('a link to a sound template is read', () => {
  symlinkSync(join(root, 'templates', 'breach.2026.1.json'), join(folder, 'breach.2026.2.json'));
  const { refused } = loadTemplates(folder);
  expect(refused.map(({ faults }) => faults[0]?.message)).toEqual([
    'this template belongs in a file called breach.2026.1.json',
  ]);
});
