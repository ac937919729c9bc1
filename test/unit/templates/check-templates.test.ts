/** The folder of catalogues, and the command that checks every template and catalogue for its author. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogues } from '../../../electron/handlers/load-catalogue.ts';

const root = new URL('../../../', import.meta.url).pathname;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogues-'));
  cpSync(`${root}templates`, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function place(file: string): string {
  return join(folder, file);
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(place(file), change(readFileSync(place(file), 'utf8')));
}

function check(): { status: number | null; lines: string[] } {
  const command = join(root, 'electron/handlers/check-templates.ts');
  const { status, stdout } = spawnSync(process.execPath, [command, folder], { encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n') };
}

const shipped = 'catalogues/requirements.2026.1.json';

describe('the folder of catalogues', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['is not JSON', '{ "format": ', /not JSON/],
    ['is not text', Buffer.from([0xff, 0xfe, 0x00, 0x80]), /not UTF-8/],
    ['is larger than 1 MB', ' '.repeat(1_000_001), /1 MB/],
    ['is nested without end', '['.repeat(200_000), /not JSON|nested/],
    ['poisons its own shape', '{"__proto__":{"requirements":[]}}', /./],
  ])('refuses by name a file that %s, and reads the rest', (_, content, message) => {
    for (const kind of ['requirements', 'effective-practice', 'licence']) {
      writeFileSync(place(`catalogues/${kind}.2026.2.json`), content);
    }
    const { requirements, practice, licences, refused } = loadCatalogues(place('catalogues'));
    expect(requirements.map(({ version }) => version)).toEqual(['2026.1']);
    expect(practice.map(({ version }) => version)).toEqual(['2026.1']);
    expect(licences.map(({ version }) => version)).toEqual(['2026.1']);
    expect(refused.map(({ file }) => file)).toEqual([
      'effective-practice.2026.2.json',
      'licence.2026.2.json',
      'requirements.2026.2.json',
    ]);
    for (const { faults } of refused) expect(faults[0]?.message).toMatch(message);
  });

  it('puts the newest version first, counting and not spelling, and refuses one in the wrong file', () => {
    const text = readFileSync(place(shipped), 'utf8');
    for (const version of ['2026.2', '2026.10']) {
      writeFileSync(
        place(`catalogues/requirements.${version}.json`),
        text.replace('"version": "2026.1"', `"version": "${version}"`),
      );
    }
    writeFileSync(place('catalogues/requirements.2026.3.json'), text);
    const { requirements, refused } = loadCatalogues(place('catalogues'));
    expect(requirements.map(({ version }) => version)).toEqual(['2026.10', '2026.2', '2026.1']);
    expect(refused).toEqual([
      {
        file: 'requirements.2026.3.json',
        faults: [{ where: 'version', message: 'this catalogue belongs in a file called requirements.2026.1.json' }],
      },
    ]);
  });

  it('refuses a folder in the place of a file, and is empty where it is not there', () => {
    mkdirSync(place('catalogues/requirements.2027.1.json'));
    expect(loadCatalogues(place('catalogues')).refused.map(({ file }) => file)).toEqual(['requirements.2027.1.json']);
    expect(loadCatalogues(place('gone'))).toEqual({
      requirements: [],
      practice: [],
      licences: [],
      refused: [],
    });
  });
});

describe('npm run templates:check', () => {
  it('passes what is shipped', () => {
    const { status, lines } = check();
    expect(lines).toEqual([expect.stringMatching(/^\d+ files are sound\.$/)]);
    expect(status).toBe(0);
  });

  it('names file, place and fault of a template and of a catalogue, all of them', () => {
    rewrite('psr-short.2026.1.json', (text) => text.replace('"type": "prose"', '"type": "verse"'));
    rewrite(shipped, (text) => text.replace('"isAlways": true,', '').replace('"most": 20,', '"most": 1,'));
    const { status, lines } = check();
    expect(status).toBe(1);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^psr-short\.2026\.1\.json: sections\.0\.blocks\.\d+.* \(person-and-hearing, court-request\): ./,
      ),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^catalogues\/requirements\.2026\.1\.json: disposals\.0\.force \([a-z-]+\): a rule needs the day/,
      ),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/requirements\.4\.measures\.0\.bounds\.0 \(.*\): the least is more than the most$/),
    );
  });

  it('names the entry of a licence catalogue', () => {
    rewrite('catalogues/licence.2026.1.json', (text) => text.replace('"category": "curfew"', '"category": "stocks"'));
    const { status, lines } = check();
    expect(status).toBe(1);
    expect(lines[0]).toMatch(
      /^catalogues\/licence\.2026\.1\.json: conditions\.\d+\.category \(curfew\): there is no category called "stocks"$/,
    );
  });

  it('names a note that bears on a requirement nobody knows', () => {
    rewrite('catalogues/effective-practice.2026.1.json', (text) => text.replace('["programme"]', '["stocks"]'));
    const { status, lines } = check();
    expect(status).toBe(1);
    expect(lines[0]).toBe(
      'catalogues/effective-practice.2026.1.json: notes.0.requirements.0 (ep01): there is no requirement called "stocks"',
    );
  });

  it('names an addendum to a kind nobody knows, and the kind that nothing adds to any more', () => {
    rewrite('addendum-breach.2026.1.json', (text) => text.replace('"addsTo": ["breach"]', '"addsTo": ["breech"]'));
    const { status, lines } = check();
    expect(status).toBe(1);
    expect(lines.slice(0, 2)).toEqual([
      'addendum-breach.2026.1.json: fits.addsTo: there is no kind of report called "breech"',
      'breach.2026.1.json: id: no addendum adds to a signed report of the kind "breach": name it under fits.addsTo of one',
    ]);
  });

  it('names a file that the app would pass over', () => {
    renameSync(place(shipped), place('catalogues/Requirements.2026.1.json'));
    const { status, lines } = check();
    expect(status).toBe(1);
    expect(lines[0]).toBe('catalogues/Requirements.2026.1.json: the whole file: the app reads no file of this name');
  });
});
