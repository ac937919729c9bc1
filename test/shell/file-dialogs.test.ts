/** The app's own file dialog: names that cannot escape, folders without paths, choices that are checked. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameProblem, withEnding } from '../../electron/shell/file-names.ts';
import { makePageDialogs, type AskingDialogs } from '../../electron/shell/page-dialogs.ts';
import { typedPlace } from '../../electron/shell/typed-place.ts';

let folder: string;
let dialogs: AskingDialogs;
let opened: { dialog: string; mode: string }[];

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'prepare-a-report-dialog-')));
  mkdirSync(join(folder, 'Reports'));
  mkdirSync(join(folder, '.hidden'));
  writeFileSync(join(folder, 'extract.json'), '{}');
  writeFileSync(join(folder, 'letter.txt'), 'x');
  opened = [];
  dialogs = makePageDialogs((_event, detail) => void opened.push(detail as (typeof opened)[number]), folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lastDialog = (): string => opened.at(-1)?.dialog ?? '';

const awkward = fc.oneof(
  fc.constantFrom(
    '..',
    '../x',
    'a/b',
    'a\\b',
    'CON',
    'con.pdf',
    'nul',
    'COM1.txt',
    'a:b',
    'x\u0000y',
    '\u202ecod.fdp',
    '.hidden',
    'a.',
    ' a',
    'a ',
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .tuple(fc.string({ maxLength: 10 }), fc.constantFrom('/', '\\', '\u0000', '..', ':'))
    .map((parts) => parts.join('')),
);

describe('file names', () => {
  test('of ten thousand awkward ones, none that is taken leads out of its folder or troubles any system', () => {
    fc.assert(
      fc.property(awkward, (name) => {
        if (nameProblem(name)) return;
        const path = resolve(join('/chosen/folder', withEnding(name, ['pdf'])));
        expect(dirname(path)).toBe('/chosen/folder');
        expect(basename(path)).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|[<>:"/\\|?*]|^\.|[. ]$/i);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
      }),
      { numRuns: 10_000 },
    );
  });

  test.each(['Adroddiad dedfryd Llŷn.pdf', 'Nguyễn report', 'O’Brien-Jones 2.pdf'])('%s is a good name', (name) => {
    expect(nameProblem(name)).toBeUndefined();
  });

  test('get their ending once, in composed letters', () => {
    expect(withEnding('w\u0302yn', ['pdf'])).toBe('ŵyn.pdf');
    expect(withEnding('a.PDF', ['pdf'])).toBe('a.PDF');
    expect(withEnding('a folder', [])).toBe('a folder');
  });
});

describe('opening', () => {
  test('lists folders and files of the wanted kind, without hidden ones and without paths', async () => {
    const asking = dialogs.askOpen({ title: 'Choose', endings: ['json'] });
    const listed = await dialogs.list(lastDialog());
    expect(listed.folders.map(({ label }) => label)).toEqual(['Reports']);
    expect(listed.files).toMatchObject([{ name: 'extract.json', bytes: 2 }]);
    expect(JSON.stringify(listed)).not.toContain(folder + sep);
    await dialogs.answer(lastDialog(), { folder: listed.folder, name: 'extract.json' });
    expect(await asking).toBe(join(folder, 'extract.json'));
  });

  test.each(['missing.json', 'letter.txt', 'Reports', '../extract.json', '..'])('does not take %s', async (name) => {
    void dialogs.askOpen({ title: 'Choose', endings: ['json'] });
    const { folder: place } = await dialogs.list(lastDialog());
    expect(await dialogs.answer(lastDialog(), { folder: place, name })).toMatchObject({ accepted: false });
  });

  test('takes a full path as it is pasted, and looks into the folder that a path names', async () => {
    const asking = dialogs.askOpen({ title: 'Choose', endings: ['json'] });
    const { folder: place } = await dialogs.list(lastDialog());
    const within = await dialogs.answer(lastDialog(), { folder: place, name: join(folder, 'Reports') });
    expect(within).toEqual({ accepted: false, folder: expect.any(String) as string });
    expect(await dialogs.list(lastDialog(), within.folder)).toMatchObject({ label: 'Reports' });
    for (const name of ['letter.txt', 'missing.json', 'missing/extract.json'])
      expect(
        await dialogs.answer(lastDialog(), { folder: place, name: join(folder, name) }),
        `${name}, by its path`,
      ).toMatchObject({ accepted: false, problem: expect.any(String) as string });
    const quoted = await dialogs.answer(lastDialog(), { folder: place, name: `"${join(folder, 'Reports')}"` });
    expect(quoted, 'as Windows copies a path').toEqual(within);
    const path = join(folder, 'Reports', '..', 'extract.json');
    expect(await dialogs.answer(lastDialog(), { folder: place, name: path })).toEqual({ accepted: true });
    expect(await asking).toBe(join(folder, 'extract.json'));
  });

  test.each(['//server/share/extract.json', '\\\\server\\share\\extract.json'])(
    'never asks another computer for %s',
    async (name) => {
      void dialogs.askOpen({ title: 'Choose', endings: ['json'] });
      const { folder: place } = await dialogs.list(lastDialog());
      expect(await dialogs.answer(lastDialog(), { folder: place, name })).toMatchObject({ accepted: false });
      expect(await typedPlace(folder, name)).toEqual({ folder, name });
    },
  );

  test('goes up by the crumbs and down by the folders, by ids that mean nothing elsewhere', async () => {
    void dialogs.askOpen({ title: 'Choose', endings: [] });
    const here = await dialogs.list(lastDialog());
    const up = await dialogs.list(lastDialog(), here.crumbs.at(-2)?.folder);
    expect(up.label).toBe(basename(dirname(folder)));
    const down = await dialogs.list(lastDialog(), here.folders[0]?.folder);
    expect(down).toMatchObject({ label: 'Reports', files: [] });
    await expect(dialogs.list(lastDialog(), '/etc')).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  });

  test('a folder that has gone is told with its problem, and the way up still works', async () => {
    void dialogs.askOpen({ title: 'Choose', endings: [] });
    const here = await dialogs.list(lastDialog());
    rmSync(join(folder, 'Reports'), { recursive: true });
    const gone = await dialogs.list(lastDialog(), here.folders[0]?.folder);
    expect(gone.problem).toContain('cannot be read');
    expect(gone.crumbs.at(-2)?.label).toBe(basename(folder));
  });
});

describe('saving', () => {
  const save = async (name: string) => {
    const asking = dialogs.askSave({ title: 'Save', suggestedName: 'Report', endings: ['pdf'] });
    const { folder: place } = await dialogs.list(lastDialog());
    return { asking, answer: await dialogs.answer(lastDialog(), { folder: place, name }) };
  };

  test('gives the path with its ending', async () => {
    const { asking } = await save('Report');
    expect(await asking).toBe(join(folder, 'Report.pdf'));
  });

  test('never takes a name that is there already, be it a file, a folder or a link', async () => {
    writeFileSync(join(folder, 'Report.pdf'), '');
    symlinkSync('/etc/hostname', join(folder, 'link.pdf'));
    for (const name of ['Report', 'Report.pdf', 'link']) expect((await save(name)).answer.accepted).toBe(false);
  });

  test('takes a full path, where its folder is there', async () => {
    const { asking } = await save(join(folder, 'Reports', 'Signed'));
    expect(await asking).toBe(join(folder, 'Reports', 'Signed.pdf'));
    expect((await save(join(folder, 'missing', 'Signed.pdf'))).answer.problem).toContain('no such folder');
    expect((await save(join(folder, 'CON'))).answer.problem).toContain('Windows');
  });

  test('says what is wrong with a name', async () => {
    expect((await save('a/b')).answer.problem).toContain('cannot contain');
    expect((await save('CON')).answer.problem).toContain('Windows');
    expect((await save('')).answer.problem).toContain('Enter a name');
  });

  test('begins where the last file was chosen', async () => {
    const asking = dialogs.askSave({ title: 'Save', suggestedName: 'x', endings: ['pdf'] });
    const here = await dialogs.list(lastDialog());
    const below = await dialogs.list(lastDialog(), here.folders[0]?.folder);
    await dialogs.answer(lastDialog(), { folder: below.folder, name: 'one' });
    await asking;
    void dialogs.askSave({ title: 'Save', suggestedName: 'y', endings: ['pdf'] });
    expect((await dialogs.list(lastDialog())).label).toBe('Reports');
  });
});

describe('ending', () => {
  test('without a name it is cancelled, and its id is worth nothing any more', async () => {
    const asking = dialogs.askOpen({ title: 'Choose', endings: [] });
    const dialog = lastDialog();
    expect(await dialogs.answer(dialog, {})).toEqual({ accepted: true });
    expect(await asking).toBeUndefined();
    await expect(dialogs.list(dialog)).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  });

  test('with the window, whoever waits gets no file', async () => {
    const asking = dialogs.askOpen({ title: 'Choose', endings: [] });
    dialogs.cancelAll();
    expect(await asking).toBeUndefined();
  });
});
