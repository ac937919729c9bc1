/** Every call the backend answers: that it does what it says, and how it refuses. */
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPrepared } from '../../electron/demo/prepared-report.ts';
import { contract, type CallName, type NameIn } from '../../shared/contract.ts';
import { makeTestCertificates, type TestCertificates } from '../fixtures/certificates/test-certificates.ts';
import { openBackendDesk, root, type BackendDesk } from './backend-desk.ts';

/** One way to succeed and one to be refused for each backend call; a call without both does not compile. */
interface Proof {
  success(): Promise<void>;
  refusal(): Promise<void>;
}

const nobody = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const unknownFile = `f-${'0'.repeat(32)}`;
const author = {
  name: 'Priya Nair',
  role: 'Probation officer',
  office: 'Leeds',
  officeAddress: '',
  division: '',
  email: '',
  telephone: '',
};
const prepared = readPrepared(join(root, 'demo', 'prepared', 'psr-short.json'));
const extractFile = join(root, 'demo', 'made-up-cases.json');

let desk: BackendDesk;
let certificates: TestCertificates;
let p12: string;
/** A report that can be signed, one that cannot yet, and one that has been. */
let ready: string;
let begun: string;
let signed: string;

async function caseId(): Promise<string> {
  const { cases } = await desk.ask('case.find', { query: prepared.crn });
  return cases[0]?.id ?? '';
}

async function newReport(isReady: boolean): Promise<string> {
  const { id } = await desk.ask('report.create', { caseId: await caseId(), templateId: prepared.templateId });
  const { parts, answers, plans } = prepared;
  if (isReady) await desk.ask('report.save', { id, revision: 1, parts, answers, plans });
  return id;
}

const target = (name: string): string => desk.tokenFor(join(desk.folder, 'signed', name));
const ownP12 = () => ({ kind: 'p12', file: desk.tokenFor(p12), passphrase: certificates.passphrase }) as const;
const refusedAs = async (code: string, name: CallName, input: unknown): Promise<void> => {
  expect(await desk.refused(name, input)).toMatchObject({
    code,
    message: expect.stringMatching(/\w/) as string,
    safe: expect.stringMatching(/\w/) as string,
    todo: expect.stringMatching(/\w/) as string,
  });
};
const surplus = (name: CallName) => (): Promise<void> => refusedAs('call-refused', name, { surplus: 1 });
const unknownReport =
  (name: CallName, rest: object = {}) =>
  (): Promise<void> =>
    refusedAs('report-unknown', name, { id: nobody, ...rest });

beforeAll(async () => {
  certificates = makeTestCertificates();
  p12 = certificates.makeP12('officer.p12');
  desk = await openBackendDesk({ isDemo: false });
  mkdirSync(join(desk.folder, 'signed'));
  const { preview } = await desk.ask('extract.preview', { file: desk.tokenFor(extractFile) });
  await desk.ask('extract.import', { preview, confirmed: [] });
  await desk.ask('settings.save', { author });
  ready = await newReport(true);
  begun = await newReport(false);
  signed = await newReport(true);
  await desk.ask('report.sign', { id: signed, target: target('first.pdf'), certificate: ownP12() });
});
afterAll(async () => {
  await desk.end();
  certificates.remove();
});

const proofs: Record<NameIn<'backend'>, Proof> = {
  'settings.read': {
    async success() {
      await desk.ask('settings.save', { author });
      expect(await desk.ask('settings.read', {})).toEqual({ author });
    },
    refusal: surplus('settings.read'),
  },
  'settings.save': {
    async success() {
      expect(await desk.ask('settings.save', { author })).toEqual({ savedAt: expect.any(String) as string });
    },
    refusal: () => refusedAs('call-refused', 'settings.save', { author: { ...author, name: 'x'.repeat(121) } }),
  },
  'case.find': {
    async success() {
      const found = await desk.ask('case.find', { query: prepared.crn.toLowerCase() });
      expect(found).toMatchObject({ cases: [{ crn: prepared.crn, setting: 'court' }], total: 1 });
    },
    refusal: () => refusedAs('call-refused', 'case.find', { query: 'x'.repeat(201) }),
  },
  'case.read': {
    async success() {
      const read = await desk.ask('case.read', { id: await caseId() });
      expect(read.reports.map(({ id }) => id).toSorted()).toEqual([ready, begun, signed].toSorted());
      expect(read.templates.find(({ id }) => id === prepared.templateId)?.fits).toBe(true);
    },
    refusal: () => refusedAs('case-unknown', 'case.read', { id: nobody }),
  },
  'case.saveNotes': {
    async success() {
      const id = await caseId();
      await desk.ask('case.saveNotes', { id, notes: 'Ring on Monday.' });
      expect((await desk.ask('case.read', { id })).notes).toBe('Ring on Monday.');
    },
    refusal: () => refusedAs('case-unknown', 'case.saveNotes', { id: nobody, notes: '' }),
  },
  'extract.preview': {
    async success() {
      const { rows, faults } = await desk.ask('extract.preview', { file: desk.tokenFor(extractFile) });
      expect(faults).toEqual([]);
      expect(new Set(rows.map(({ change }) => change))).toEqual(new Set(['same']));
    },
    async refusal() {
      const large = join(desk.folder, 'large.json');
      writeFileSync(large, '');
      truncateSync(large, 50_000_000);
      await refusedAs('file-too-large', 'extract.preview', { file: desk.tokenFor(large) });
      await refusedAs('file-unreadable', 'extract.preview', { file: desk.tokenFor(desk.folder) });
      await refusedAs('file-unreadable', 'extract.preview', { file: desk.tokenFor('/dev/zero') });
      await refusedAs('file-missing', 'extract.preview', { file: unknownFile });
    },
  },
  'extract.import': {
    async success() {
      const { preview } = await desk.ask('extract.preview', { file: desk.tokenFor(extractFile) });
      expect(await desk.ask('extract.import', { preview, confirmed: [] })).toMatchObject({ added: 0, updated: 0 });
    },
    refusal: () => refusedAs('extract-invalid', 'extract.import', { preview: 'an old one', confirmed: [] }),
  },
  'work.find': {
    async success() {
      const steps = (await desk.ask('work.find', {})).reports.map(({ id, nextStep }) => [id, nextStep]);
      expect(Object.fromEntries(steps)).toEqual({
        [ready]: 'Sign',
        [begun]: 'Start',
        [signed]: 'Open signed report',
      });
    },
    refusal: surplus('work.find'),
  },
  'report.create': {
    async success() {
      expect(await desk.ask('report.read', { id: begun })).toMatchObject({ status: 'draft', revision: 1 });
    },
    async refusal() {
      const id = await caseId();
      await refusedAs('template-unknown', 'report.create', { caseId: id, templateId: 'letter-home' });
      await refusedAs('template-unknown', 'report.create', { caseId: id, templateId: 'parom1' });
      await refusedAs('case-unknown', 'report.create', { caseId: nobody, templateId: prepared.templateId });
      expect((await desk.ask('work.find', {})).reports).toHaveLength(3);
    },
  },
  'report.read': {
    async success() {
      expect(await desk.ask('report.read', { id: signed })).toMatchObject({
        status: 'signed',
        isReadOnly: true,
        receipt: { fileName: 'first.pdf', signer: certificates.officerName, isDemoCertificate: false },
      });
    },
    refusal: unknownReport('report.read'),
  },
  'report.save': {
    async success() {
      const { revision } = await desk.ask('report.read', { id: ready });
      const saved = await desk.ask('report.save', { id: ready, revision, parts: prepared.parts.slice(0, 1) });
      expect(saved.revision).toBe(revision + 1);
    },
    async refusal() {
      await refusedAs('revision-conflict', 'report.save', { id: ready, revision: 1, parts: [] });
      await refusedAs('report-signed', 'report.save', { id: signed, revision: 2, parts: [] });
      const stranger = [{ id: 'another', blocks: prepared.parts[0]?.blocks }];
      await refusedAs('document-invalid', 'report.save', { id: begun, revision: 1, parts: stranger });
    },
  },
  'report.saveNotes': {
    async success() {
      await desk.ask('report.saveNotes', { id: ready, notes: 'Ask about work.' });
      expect((await desk.ask('report.read', { id: ready })).notes).toBe('Ask about work.');
    },
    refusal: unknownReport('report.saveNotes', { notes: '' }),
  },
  'report.check': {
    async success() {
      const { findings } = await desk.ask('report.check', { id: begun });
      expect(findings.some(({ weight }) => weight === 'blocking')).toBe(true);
    },
    refusal: unknownReport('report.check'),
  },
  'finding.setAside': {
    async success() {
      await desk.ask('finding.setAside', { id: begun, key: 'part-too-long:offence', because: 'The court asked.' });
      expect(desk.store.reports.read(begun as never).setAside).toEqual({ 'part-too-long:offence': 'The court asked.' });
    },
    refusal: unknownReport('finding.setAside', { key: 'k', because: 'b' }),
  },
  'report.preview': {
    async success() {
      const { pages, url } = await desk.ask('report.preview', { id: begun });
      expect([pages > 1, url]).toEqual([true, 'memory:/1']);
    },
    refusal: unknownReport('report.preview'),
  },
  'report.suggestName': {
    async success() {
      const { name } = await desk.ask('report.suggestName', { id: begun });
      expect(name).toMatch(new RegExp(`^[A-Za-z-]+_${prepared.crn}_\\d{4}-\\d\\d-\\d\\d\\.pdf$`));
    },
    refusal: unknownReport('report.suggestName'),
  },
  'certificate.read': {
    async success() {
      const view = await desk.ask('certificate.read', { file: ownP12().file, passphrase: certificates.passphrase });
      expect(view).toMatchObject({ subject: certificates.officerName, isDemo: false });
    },
    async refusal() {
      const { file } = ownP12();
      await refusedAs('p12-passphrase-wrong', 'certificate.read', { file, passphrase: 'wrong' });
      const other = { file: desk.tokenFor(extractFile), passphrase: 'x' };
      await refusedAs('p12-unreadable', 'certificate.read', other);
    },
  },
  'report.sign': {
    async success() {
      expect(desk.store.audit.firstBroken()).toBeUndefined();
      expect(readdirSync(join(desk.folder, 'signed'))).toContain('first.pdf');
    },
    async refusal() {
      const files = readdirSync(join(desk.folder, 'signed'));
      const certificate = ownP12();
      await refusedAs('report-blocked', 'report.sign', { id: begun, target: target('b.pdf'), certificate });
      await refusedAs('report-signed', 'report.sign', { id: signed, target: target('c.pdf'), certificate });
      const demo = { kind: 'demo' };
      await refusedAs('certificate-unusable', 'report.sign', { id: ready, target: target('d.pdf'), certificate: demo });
      const gone = desk.tokenFor(join(desk.folder, 'gone', 'e.pdf'));
      await refusedAs('folder-read-only', 'report.sign', { id: ready, target: gone, certificate });
      expect(readdirSync(join(desk.folder, 'signed'))).toEqual(files);
      expect((await desk.ask('report.read', { id: ready })).status).toBe('draft');
    },
  },
  'report.saveCopy': {
    async success() {
      const { fileName, sha256 } = await desk.ask('report.saveCopy', { id: signed, target: target('first.pdf') });
      expect(fileName).toBe('first (2).pdf');
      expect(sha256).toBe((await desk.ask('report.read', { id: signed })).receipt?.sha256);
    },
    refusal: () => refusedAs('report-unknown', 'report.saveCopy', { id: begun, target: target('f.pdf') }),
  },
  'report.viewSigned': {
    async success() {
      const { pages } = await desk.ask('report.viewSigned', { id: signed });
      expect(pages).toBe((await desk.ask('report.read', { id: signed })).receipt?.pages);
    },
    refusal: () => refusedAs('report-unknown', 'report.viewSigned', { id: begun }),
  },
};

describe('backend calls', () => {
  for (const [name, { success, refusal }] of Object.entries(proofs)) {
    test(`${name} does what it says`, success);
    test(`${name} refuses in the officer's words`, refusal);
  }

  test('every backend call is proved here', () => {
    const all = (Object.keys(contract) as CallName[]).filter((name) => contract[name].room === 'backend');
    expect(Object.keys(proofs).toSorted()).toEqual(all.toSorted());
  });
});

describe('a report changed while it is being signed', () => {
  test('is not sealed, leaves no file, and keeps the words that were typed meanwhile', async () => {
    const files = readdirSync(join(desk.folder, 'signed'));
    const { revision } = await desk.ask('report.read', { id: ready });
    const before = desk.store.audit.head().sequence;
    const parts = prepared.parts.slice(0, 1);
    desk.beforePrint(() => desk.store.reports.save(ready as never, { revision, parts }));
    await refusedAs('revision-conflict', 'report.sign', {
      id: ready,
      target: target('late.pdf'),
      certificate: ownP12(),
    });
    // The save and the signature that was made for nothing: the trail keeps both.
    expect(desk.store.audit.head().sequence).toBe(before + 2);
    expect(readdirSync(join(desk.folder, 'signed'))).toEqual(files);
    expect(await desk.ask('report.read', { id: ready })).toMatchObject({ status: 'draft', revision: revision + 1 });
  });
});
