/** Made-up cases, a small template and stores in temporary folders for the store's tests. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createStore } from '../../electron/store/create-store.ts';
import { openStore } from '../../electron/store/open-store.ts';
import type { Clock, NewReport, ReportPatch, Store } from '../../electron/store/store.ts';
import type { ReportDocument } from '../../shared/document/document.ts';
import { AppError } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import { extractCase } from '../../shared/model/extract.ts';
import type { ExtractCase } from '../../shared/model/extract.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { templateId } from '../../shared/model/ids.ts';

export const passphrase = 'zodiac gravel umpire thimble';
/** The cheapest cost the store accepts, so that the tests are quick. */
export const quickCost = { memoryKiB: 65_536, passes: 1, lanes: 1 };
const smallBallast = 64 * 1024;

/** A clock that moves only when told. */
export class SetClock implements Clock {
  time = Date.parse('2026-11-21T14:32:00.000Z');
  now(): string {
    return new Date(this.time).toISOString();
  }
  pass(seconds: number): void {
    this.time += seconds * 1000;
  }
}

const endings: (() => void)[] = [];
afterAll(() => {
  for (const end of endings.reverse()) end();
});

/** Runs after the last test of the file, the latest first. */
export function atTheEnd(end: () => void): void {
  endings.push(end);
}

/** Memory where the system offers it: flushing thousands of saves to a busy disk would take minutes. */
const roomForTests = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(roomForTests, 'store-test-'));
  atTheEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function newStore(folder = join(temporaryFolder(), 'store'), clock: Clock = new SetClock()) {
  const request = { folder, name: 'Work', isDemo: false, passphrase, clock, cost: quickCost };
  const made = await createStore({ ...request, ballastBytes: smallBallast });
  atTheEnd(() => made.store.close());
  return { ...made, folder, clock };
}

export async function reopen(folder: string, clock: Clock = new SetClock(), words = passphrase): Promise<Store> {
  const store = await openStore({ folder, passphrase: words, clock, ballastBytes: smallBallast });
  atTheEnd(() => store.close());
  return store;
}

/** What a refused call says; fails when it is not refused. */
export async function failureOf(work: () => unknown): Promise<Failure> {
  try {
    await work();
  } catch (error) {
    if (error instanceof AppError) return error.failure;
    throw error;
  }
  throw new Error('this should have been refused');
}

const source = { system: 'NDelius', date: '2026-11-01' } as const;

export function madeUpCase(crn = 'X123456', over: { forename?: string; surname?: string } = {}): ExtractCase {
  return extractCase.parse({
    record: {
      person: {
        crn,
        name: { forename: over.forename ?? 'Siân', surname: over.surname ?? "O'Neill-Price" },
        dateOfBirth: '1991-04-05',
        sex: 'female',
        pronouns: 'she',
        language: 'cy',
        isInterpreterNeeded: false,
        adjustments: [],
        source,
      },
      addresses: [],
      hearings: [],
      offences: [{ description: 'Theft from a shop', plea: 'guilty', isMain: true, isDomesticAbuse: false, source }],
      previousConvictions: [],
      predictors: [],
      enquiries: [],
      victims: [],
      interventions: [],
      sentencePlan: [],
      contacts: [],
      documents: [],
      team: {},
    },
    guardedPeople: [{ label: 'Victim A', role: 'victim', names: ['Gwenllian Marker'], addresses: [], numbers: [] }],
  });
}

/** These cases as an extract made at that time. */
export function extractOf(cases: ExtractCase[], producedAt = '2026-11-20T17:30:00.000Z') {
  return { producedAt, cases };
}

const prose = { type: 'prose', guidance: [], required: true, needsSource: false, answersNeeds: false };

export const templateText = JSON.stringify({
  format: 'prepare-a-report/template',
  id: 'made-up',
  version: '2026.1',
  title: 'Made-up report',
  shortTitle: 'Made-up',
  setting: 'court',
  fits: { order: 1, stage: ['court'], age: ['adult'], holds: ['hearing'] },
  audience: 'The court',
  languages: ['en'],
  validFrom: '2026-01-01',
  marking: 'OFFICIAL',
  preamble: [],
  law: [],
  summary: { facts: [], proposal: { heading: 'Proposal', blocks: ['proposal'] } },
  sections: [
    section('offence', [{ type: 'fact', id: 'plea', label: 'Plea', slot: 'offence.plea', required: true }]),
    section('proposal', [
      { type: 'entry', id: 'seen-on', label: 'Seen on', format: 'date', required: false },
      { type: 'plan', kind: 'proposal', id: 'proposed', label: 'Proposal', required: false },
    ]),
  ],
  signature: { statement: 'This is my report.' },
});

function section(id: string, fields: object[]) {
  const evidence = { topics: [], needs: [] };
  return { id: `section-${id}`, heading: id, guidance: [], evidence, blocks: [{ ...prose, id }, ...fields] };
}

const templateHash = createHash('sha256').update(templateText).digest('hex');

export function madeUpDocument(): ReportDocument {
  return {
    kind: 'report',
    version: 1,
    template: { id: templateId.parse('made-up'), version: '2026.1', sha256: templateHash },
    language: 'en',
    parts: [part('offence', ''), part('proposal', '')],
    facts: {},
    tables: {},
    answers: {},
    plans: {},
  };
}

export function part(id: string, text: string): ReportPatch['parts'][number] {
  return { id, blocks: [{ type: 'paragraph', children: [{ type: 'text', text }] }] };
}

export function newReport(caseId: CaseId): NewReport {
  return { caseId, templateText, document: madeUpDocument(), dueOn: '2026-12-01' };
}

/** A store with one case and one empty draft. */
export async function storeWithReport(folder?: string, clock?: Clock) {
  const made = await newStore(folder, clock);
  made.store.cases.importAll(extractOf([madeUpCase()]));
  const found = made.store.cases.findByCrn('X123456');
  if (found === undefined) throw new Error('the case is not there');
  return { ...made, caseId: found.id, reportId: made.store.reports.create(newReport(found.id)) };
}

/** Bytes that stand for a signed PDF, with their receipt. */
/** @param revision of the report whose pages it holds */
export function madeUpSigned(text = '%PDF-1.7 signed', revision = 1) {
  const pdf = Buffer.from(text);
  const receipt = {
    fileName: 'report.pdf',
    folder: '/home/officer',
    bytes: pdf.length,
    pages: 3,
    sha256: createHash('sha256').update(pdf).digest('hex'),
    signer: 'Alex Lee',
    signedAt: '2026-11-21T15:00:00.000Z',
    isDemoCertificate: true,
  };
  return { revision, pdf, receipt, dates: {} };
}
