/** No error code is left over: each stands in the source of the app and of a test. That it is given is proved by those tests, not here. */
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

const ofApp = textOf('electron', 'shared');
const ofTests = textOf('test/unit', 'test/store', 'test/contract', 'test/shell', 'test/press');

test.each(errorCodes)('%s stands in the source of the app and of a test', (code) => {
  expect(ofApp).toContain(`'${code}'`);
  expect(ofTests).toContain(`'${code}'`);
});
