/** No error code is only a word: the app gives each of them somewhere, and a test meets each of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorCodes } from '../../shared/errors.ts';

const root = join(import.meta.dirname, '..', '..');
const itself = [join(root, 'shared', 'errors.ts'), import.meta.filename];

function textOf(...folders: string[]): string {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !itself.includes(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

const given = textOf('electron', 'shared');
const met = textOf('test/unit', 'test/store', 'test/contract', 'test/shell', 'test/press');

test.each(errorCodes)('%s is given by the app and met by a test', (code) => {
  expect(given).toContain(`'${code}'`);
  expect(met).toContain(`'${code}'`);
});
