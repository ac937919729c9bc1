/** Writing the signed report: whole or not at all, never over another file, and never outside the chosen folder. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type * as Files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AppError } from '../../shared/errors.ts';
import { suggestReportName } from '../../electron/press/file-names.ts';
import { writeFailure } from '../../electron/press/write-failures.ts';
import { placeByRename, writeReport } from '../../electron/press/write-once.ts';

/** Paths in the order in which they were flushed to the disk. */
const flushed = vi.hoisted((): string[] => []);

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof Files>();
  const open: typeof Files.open = async (path, ...rest) => {
    const file = await real.open(path, ...rest);
    const sync = file.sync.bind(file);
    file.sync = () => sync().then(() => void flushed.push(String(path)));
    return file;
  };
  return { ...real, open };
});

let folder: string;
const bytes = new TextEncoder().encode('%PDF-1.7 signed');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the file holds exactly the bytes and nothing else is left in the folder', async () => {
  const path = await writeReport(join(folder, 'report.pdf'), bytes);
  expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
  expect(readdirSync(folder)).toEqual(['report.pdf']);
});

test('the file is flushed first and then the folder that names it', async () => {
  flushed.length = 0;
  await writeReport(join(folder, 'report.pdf'), bytes);
  expect(flushed).toHaveLength(2);
  expect(flushed[0]).toMatch(/\.part$/);
  expect(flushed[1]).toBe(folder);
});

test('what a killed app left behind is removed, and nothing else that is hidden or new', async () => {
  const left = '.prepare-a-report-0123456789abcdef.part';
  const others = ['.0123456789abcdef.part', '.prepare-a-report-fedcba9876543210.part', `${left}.pdf`, 'x.part'];
  for (const name of [left, ...others]) writeFileSync(join(folder, name), 'half of a report');
  for (const name of [left, '.0123456789abcdef.part', `${left}.pdf`, 'x.part']) utimesSync(join(folder, name), 1, 1);
  await writeReport(join(folder, 'report.pdf'), bytes);
  expect(readdirSync(folder).toSorted()).toEqual([...others, 'report.pdf'].toSorted());
});

test.each([
  ['EBUSY', 'Another program holds this folder or file'],
  ['EIO', 'The disk or network drive failed'],
  ['ENAMETOOLONG', 'too long for this disk'],
  ['EROFS', 'This folder cannot be written to'],
])('%s is told in words', (code, words) => {
  const error: NodeJS.ErrnoException = new Error(code);
  error.code = code;
  const told = writeFailure(error);
  expect((told as AppError).failure).toMatchObject({
    code: 'folder-read-only',
    message: expect.stringContaining(words),
    safe: expect.stringContaining('No file was changed'),
  });
});

test('a name too long for the disk is told, with what to do', async () => {
  const failed = writeReport(join(folder, `${'a'.repeat(300)}.pdf`), bytes);
  await expect(failed).rejects.toMatchObject({ failure: { todo: 'Choose a shorter name.' } });
  expect(readdirSync(folder)).toEqual([]);
});

test('a name that is taken gets a number and the other file stays as it was', async () => {
  writeFileSync(join(folder, 'report.pdf'), 'somebody else’s');
  const path = await writeReport(join(folder, 'report.pdf'), bytes);
  expect(path).toBe(join(folder, 'report (2).pdf'));
  expect(readFileSync(join(folder, 'report.pdf'), 'utf8')).toBe('somebody else’s');
});

test('a link at the chosen name is not followed', async () => {
  const elsewhere = join(folder, 'elsewhere.pdf');
  symlinkSync(elsewhere, join(folder, 'report.pdf'));
  await writeReport(join(folder, 'report.pdf'), bytes);
  expect(readdirSync(folder).toSorted()).toEqual(['report (2).pdf', 'report.pdf']);
});

test('on a disk without links the file takes its name too, and never that of another', async () => {
  const [temporary, target] = [join(folder, '.part'), join(folder, 'report.pdf')];
  writeFileSync(temporary, bytes);
  await placeByRename(temporary, target);
  expect(readdirSync(folder)).toEqual(['report.pdf']);
  expect(new Uint8Array(readFileSync(target))).toEqual(bytes);
  writeFileSync(temporary, 'a second report');
  await expect(placeByRename(temporary, target)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(new Uint8Array(readFileSync(target))).toEqual(bytes);
});

test('on a disk without links a file that cannot be moved leaves no empty one behind', async () => {
  await expect(placeByRename(join(folder, 'gone'), join(folder, 'report.pdf'))).rejects.toMatchObject({
    code: 'ENOENT',
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is gone is named, and nothing is written', async () => {
  const failed = await writeReport(join(folder, 'gone', 'report.pdf'), bytes).catch(
    (error: unknown) => error as AppError,
  );
  expect((failed as AppError).failure.code).toBe('folder-read-only');
  expect(readdirSync(folder)).toEqual([]);
});

test('a file in place of the folder is named as a folder that cannot be written to', async () => {
  const notAFolder = join(folder, 'file');
  writeFileSync(notAFolder, '');
  mkdirSync(join(folder, 'closed'));
  chmodSync(join(folder, 'closed'), 0o555);
  const failed = await writeReport(join(notAFolder, 'report.pdf'), bytes).catch((error: unknown) => error as AppError);
  expect((failed as AppError).failure.code).toBe('folder-read-only');
});

test('no suggested name can leave its folder or trouble a file system', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('../..', 'CON', 'a/b\\c', 'x:y', '\u202Efdp', '.hidden', ' '),
  );
  fc.assert(
    fc.property(odd, odd, (shortTitle, crn) => {
      const name = suggestReportName({ shortTitle, crn, date: '2026-11-21' });
      expect(name).toMatch(/^[A-Za-z0-9._-]+\.pdf$/);
      expect(name).not.toContain('..');
      expect(name.startsWith('.')).toBe(false);
      expect(Buffer.byteLength(name)).toBeLessThan(250);
    }),
    { numRuns: 5000 },
  );
});

test('the suggested name says kind, case number and day, and no person', () => {
  expect(suggestReportName({ shortTitle: 'PSR short', crn: 'X123456', date: '2026-11-21' })).toBe(
    'PSR-short_X123456_2026-11-21.pdf',
  );
});
