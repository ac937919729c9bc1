/** Nothing of a case can be read from the store's folder, whatever was done and however it ended. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeUpCase, madeUpSigned, part, passphrase, reopen, storeWithReport, extractOf } from './made-up.ts';
import { startSecondProcess } from './second-process.ts';
import { keysOf } from './unlocked-file.ts';

const markers = [
  'Gwenllian Marker',
  "O'Neill-Price",
  'X123456',
  'Theft from a shop',
  'marker in the text',
  'marker in the notes',
];

/** As it may stand in a file: UTF-8, UTF-16, base64 at each of three offsets, hex. */
function formsOf(text: string): Buffer[] {
  const shifted = [0, 1, 2].map((shift) =>
    Buffer.from(' '.repeat(shift) + text)
      .toString('base64')
      .slice(4, -4),
  );
  const hex = Buffer.from(text).toString('hex');
  return [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    ...shifted.map((form) => Buffer.from(form)),
    Buffer.from(hex),
  ];
}

function readableIn(folder: string, secrets: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.flatMap((name) => {
    const bytes = Buffer.concat([Buffer.from(`${name}\n`), readFileSync(join(folder, name))]);
    return secrets
      .filter((secret) => formsOf(secret).some((form) => bytes.includes(form)))
      .map((secret) => `${name}: ${secret}`);
  });
}

async function usedStore() {
  const made = await storeWithReport();
  const { store, reportId, caseId } = made;
  store.reports.save(reportId, { revision: 1, parts: [part('offence', 'marker in the text '.repeat(500))] });
  store.reports.save(reportId, { revision: 2, parts: [part('offence', 'marker in the text')] });
  store.reports.saveNotes(reportId, 'marker in the notes');
  store.cases.saveNotes(caseId, 'marker in the notes');
  store.cases.importAll(extractOf([{ ...madeUpCase(), guardedPeople: [] }]));
  store.cases.find('theft');
  store.reports.setAside(reportId, 'other-person-named:Gwenllian Marker', 'marker in the text');
  return made;
}

describe('the folder of a store', () => {
  it('shows no word of a case while open, nor after locking, nor after signing', async () => {
    const { store, folder, reportId } = await usedStore();
    expect(readableIn(folder, markers)).toEqual([]);
    const { revision } = store.reports.read(reportId).meta;
    store.reports.seal(reportId, madeUpSigned('%PDF marker in the text', revision));
    store.close();
    expect(readableIn(folder, [...markers, '%PDF marker'])).toEqual([]);
  });

  it('shows none after the process was killed in the middle of saving', async () => {
    const { store, folder, reportId } = await usedStore();
    store.close();
    const second = startSecondProcess(folder, 'save', reportId);
    await second.isOpen;
    while (second.told.length < 5) await new Promise((resolve) => setImmediate(resolve));
    await second.kill();
    expect(readableIn(folder, [...markers, '2 2 2 2 2 2 2 2'])).toEqual([]);
    expect(readdirSync(folder)).toContain('cases.db-journal');
  });

  it('shows neither the passphrase nor any key', async () => {
    const { store, folder, recoveryCode } = await usedStore();
    store.close();
    const { keys } = await keysOf(folder);
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    for (const key of [keys.database, keys.audit, keys.anchor]) {
      const forms = [key, Buffer.from(key.toString('hex')), Buffer.from(key.toString('base64'))];
      expect(bytes.some((file) => forms.some((form) => file.includes(form)))).toBe(false);
    }
    expect(readableIn(folder, [passphrase, recoveryCode, recoveryCode.replaceAll('-', '')])).toEqual([]);
  });

  it('is found to show a word that is really there, so that the search can be trusted', async () => {
    const { store, folder } = await usedStore();
    store.close();
    execFileSync('cp', ['/proc/self/cmdline', join(folder, "O'Neill-Price")]);
    expect(readableIn(folder, markers)).toEqual(["O'Neill-Price: O'Neill-Price"]);
  });

  it('is the only place written to: no temporary file of the database stays behind', async () => {
    const before = temporaryFiles();
    const { store, folder } = await usedStore();
    store.checkPages();
    store.close();
    await reopen(folder);
    expect(temporaryFiles()).toEqual(before);
  });
});

/** SQLite's temporary files; other tests of the machine may have their own folders there. */
function temporaryFiles(): string[] {
  return [tmpdir(), '/var/tmp'].flatMap((folder) => readdirSync(folder).filter((name) => name.startsWith('etilqs')));
}
