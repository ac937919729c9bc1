/** Lexical's packages pin each other: a mixed tree breaks the editor without an error at install. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

function read(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(resolve(root, name), 'utf8')) as Record<string, unknown>;
}

test('every Lexical package in the lock file stands at 0.52.0, once', () => {
  const { packages } = read('package-lock.json') as { packages: Record<string, { version: string }> };
  const lexical = Object.entries(packages).filter(([path]) => /node_modules\/(@lexical\/[^/]+|lexical)$/.test(path));
  expect(lexical.length).toBeGreaterThan(10);
  expect(lexical.filter(([, { version }]) => version !== '0.52.0')).toEqual([]);
  expect(lexical.filter(([path]) => path.lastIndexOf('node_modules/') > 0)).toEqual([]);
});

test('no Lexical package is asked for by a range', () => {
  const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
  const asked = Object.entries(dependencies).filter(([name]) => name === 'lexical' || name.startsWith('@lexical/'));
  expect(asked.filter(([, version]) => version !== '0.52.0')).toEqual([]);
});
