/** What the double answers: the shipped made-up cases, with reports in every state. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallOutput } from '../../../../shared/contract.ts';
import type { CaseRecord } from '../../../../shared/model/case.ts';
import { nextEvent, settingOf } from '../../../../shared/model/current-hearing.ts';
import { caseExtract } from '../../../../shared/model/extract.ts';
import { caseId, reportId, templateId, type CaseId } from '../../../../shared/model/ids.ts';
import { listName } from '../../../../shared/model/naming.ts';
import type { Author, ReportRow } from '../../../../shared/model/report.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { Answers } from './host-double.ts';

const today = '2026-11-21';
export const now = '2026-11-21T09:30:00.000Z';

const demoFile = join(import.meta.dirname, '../../../../demo/made-up-cases.json');
const extract = caseExtract.parse(JSON.parse(readFileSync(demoFile, 'utf8')));

function idOf(kind: string, at: number): string {
  return `${kind}0000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
}

export const cases = extract.cases.map(({ record }, at) => ({ id: caseId.parse(idOf('c', at)), record }));
const courtKind = templateId.parse('psr-short');
const paroleKind = templateId.parse('parom1');

type State = Pick<ReportRow, 'status' | 'percent' | 'nextStep'> & { dueOn?: string };
const states: State[] = [
  { status: 'draft', percent: 70, nextStep: 'Continue', dueOn: '2026-11-20' },
  { status: 'draft', percent: 35, nextStep: 'Continue', dueOn: '2026-12-18' },
  { status: 'draft', percent: 0, nextStep: 'Start', dueOn: '2026-11-21' },
  { status: 'draft', percent: 100, nextStep: 'Sign', dueOn: '2026-11-25' },
  { status: 'signed', percent: 100, nextStep: 'Open signed report', dueOn: '2026-11-18' },
  { status: 'draft', percent: 0, nextStep: 'Start' },
];

export const reports: ReportRow[] = states.map((state, at) => {
  const { id, record } = cases[at]!;
  const event = nextEvent(record, today);
  const isParole = record.parole !== undefined;
  return {
    ...state,
    id: reportId.parse(idOf('e', at)),
    caseId: id,
    crn: record.person.crn,
    personName: listName(record.person.name),
    templateId: isParole ? paroleKind : courtKind,
    templateTitle: isParole ? 'Parole assessment (PAROM1)' : 'Pre-sentence report, short format',
    setting: isParole ? 'parole' : 'court',
    isOverdue: state.status === 'draft' && state.dueOn !== undefined && state.dueOn < today,
    ...(event === undefined ? {} : { hearingOn: event.date, hearingAt: event.event }),
    editedAt: '2026-11-20T16:05:00.000Z',
  };
});

function caseRow(id: CaseId, record: CaseRecord): CallOutput<'case.find'>['cases'][number] {
  const event = nextEvent(record, today);
  return {
    id,
    crn: record.person.crn,
    name: listName(record.person.name),
    dateOfBirth: record.person.dateOfBirth,
    setting: settingOf(record, today),
    reports: reports.filter((row) => row.caseId === id).length,
    ...(event === undefined ? {} : { nextDate: event.date, nextEvent: event.event }),
  };
}

function readCase(id: CaseId): CallOutput<'case.read'> {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new AppError(words('case-unknown', 'This case is not in the store any more.'));
  const isParole = found.record.parole !== undefined;
  return {
    case: { id, revision: 1, importedAt: now, record: found.record },
    reports: reports.filter((row) => row.caseId === id),
    refusedTemplates: [],
    templates: [
      {
        id: courtKind,
        version: '2026.1',
        title: 'Pre-sentence report, short format',
        shortTitle: 'PSR short',
        fits: !isParole,
        because: isParole ? 'no hearing is listed for this case.' : 'A report is ordered for the next hearing.',
      },
      {
        id: paroleKind,
        version: '2026.1',
        title: 'Parole assessment (PAROM1, community offender manager)',
        shortTitle: 'PAROM1',
        fits: isParole,
        because: isParole ? 'A parole review is under way.' : 'this person is not in custody with a parole review.',
      },
    ],
    notes: 'Ring the hostel on Monday about the bed.\nAsk for the psychology report.',
  };
}

export function words(code: 'case-unknown' | 'passphrase-wrong' | 'disk-full' | 'not-a-pdf', message: string) {
  return { code, message, safe: 'Nothing was changed.', todo: 'Check it and try again.' };
}

export const stores: CallOutput<'store.find'>['stores'] = [
  {
    ref: 's-0000000000000001',
    name: 'Leeds court team',
    folder: 'C:\\Users\\pnair\\Documents\\Case stores',
    isDemo: false,
    exists: true,
    lastOpened: '2026-11-21T09:12:00.000Z',
  },
  {
    ref: 's-0000000000000002',
    name: 'Made-up cases',
    folder: 'C:\\Users\\pnair\\AppData\\Local\\Prepare a Report',
    isDemo: true,
    exists: true,
  },
];

export function appState(lock: 'locked' | 'unlocked', isDemo = true): CallOutput<'app.state'> {
  const store = stores[isDemo ? 1 : 0]!;
  return {
    shell: 'chromium',
    version: '0.1.0',
    isSandboxed: true,
    canShowFolders: true,
    lock,
    isReadOnly: false,
    warnings: [],
    hasUnkeptCode: false,
    ...(lock === 'unlocked' ? { store } : {}),
  };
}

/** Case rows matching every word of the query by name or CRN. */
export function findCases(query: string) {
  const asked = query.toLowerCase().split(/\s+/);
  const rows = cases.map(({ id, record }) => caseRow(id, record));
  return rows.filter((row) => asked.every((word) => `${row.name} ${row.crn}`.toLowerCase().includes(word)));
}

export const author: Author = {
  name: 'Priya Nair',
  role: 'Probation officer',
  office: 'Leeds Probation Office, Waterloo House',
  officeAddress: '',
  division: '',
  email: 'priya.nair@example.org',
  telephone: '0113 496 0000',
};

export const deskAnswers: Answers = {
  'app.state': () => appState('unlocked'),
  'store.find': () => ({ stores }),
  'work.find': () => ({ reports, today }),
  'case.find': ({ query }) => {
    const found = findCases(query);
    return { cases: found, total: found.length };
  },
  'case.read': ({ id }) => readCase(id),
  'case.saveNotes': () => ({ savedAt: '2026-11-21T14:32:05.000Z' }),
  'settings.read': () => ({ author }),
  'settings.save': () => ({ savedAt: '2026-11-21T14:32:05.000Z' }),
};
