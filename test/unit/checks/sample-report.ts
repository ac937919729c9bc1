/** A small template, case and finished report in which every check passes; each test changes one thing. */
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import type { DocBlock, FactSnapshot, Inline, ReportDocument } from '../../../shared/document/document.ts';
import { reportDocument } from '../../../shared/document/document.ts';
import { caseRecord, type CaseRecord } from '../../../shared/model/case.ts';
import { template, type Template } from '../../../shared/template/template.ts';

export const at = '2026-11-21T14:32:05.000Z';
export const oasys = { system: 'OASys' as const, detail: 'layer 3', date: '2026-11-04' };
const court = { system: 'Court record' as const, date: '2026-11-10' };

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const free = { guidance: [], required: false, needsSource: false, answersNeeds: false };

export function sampleTemplate(): Template {
  return template.parse({
    format: 'prepare-a-report/template',
    id: 'sample',
    version: '2026.1',
    title: 'Sample report',
    shortTitle: 'Sample',
    setting: 'court',
    fits: { order: 1, stage: ['court'], age: ['adult'], holds: ['hearing'] },
    audience: 'The court',
    languages: ['en'],
    validFrom: '2026-03-22',
    marking: 'OFFICIAL-SENSITIVE',
    preamble: [],
    law: [],
    summary: { facts: [], proposal: { heading: 'Proposal', blocks: ['proposal-text'] } },
    sections: [
      {
        id: 'person',
        heading: 'The person',
        guidance: [],
        evidence: { topics: ['enquiries'], needs: [] },
        blocks: [
          { type: 'fact', id: 'name', label: 'Full name', slot: 'person.fullName', required: true },
          { type: 'fact', id: 'hearing', label: 'Hearing date', slot: 'hearing.date', required: false },
          { type: 'table', id: 'offences', caption: 'Offences', slot: 'table.offences', required: true },
          { type: 'entry', id: 'area', label: 'Local justice area', format: 'line', required: true },
          { type: 'entry', id: 'seen-on', label: 'Date seen', format: 'date', required: true },
          {
            type: 'choice',
            id: 'custody',
            label: 'Is custody in prospect?',
            options: yesNo,
            multiple: false,
            required: true,
          },
          { type: 'prose', id: 'sources-text', ...free },
        ],
      },
      {
        id: 'analysis',
        heading: 'Analysis',
        guidance: [],
        evidence: { topics: ['needs', 'risk'], needs: ['alcohol', 'accommodation'] },
        blocks: [
          {
            type: 'prose',
            id: 'analysis-text',
            ...free,
            required: true,
            guideWords: 60,
            needsSource: true,
            answersNeeds: true,
          },
          { type: 'prose', id: 'risk-text', heading: 'Risk of serious harm', ...free, required: true },
        ],
      },
      {
        id: 'proposal',
        heading: 'Proposal',
        guidance: [],
        evidence: { topics: [], needs: [] },
        blocks: [{ type: 'prose', id: 'proposal-text', ...free, required: true }],
      },
      {
        id: 'custody-impact',
        heading: 'Effect of custody',
        guidance: [],
        evidence: { topics: [], needs: [] },
        showWhen: { choice: 'custody', is: ['yes'] },
        blocks: [
          { type: 'fact', id: 'prison', label: 'Prison', slot: 'custody.prison', required: true },
          { type: 'choice', id: 'dependants', label: 'Dependants?', options: yesNo, multiple: false, required: true },
          { type: 'entry', id: 'carer', label: 'Carer', format: 'line', required: true },
          { type: 'prose', id: 'impact-text', ...free, required: true },
        ],
      },
    ],
    signature: { statement: 'I prepared this report.' },
  });
}

export function sampleRecord(): CaseRecord {
  const need = { isLinkedToHarm: true, isLinkedToReoffending: true, evidence: [], strengths: [], source: oasys };
  return caseRecord.parse({
    person: {
      crn: 'X123456',
      nomsNumber: 'A1234BC',
      name: { title: 'Mr', forename: 'Alex', middleNames: 'James', surname: 'Lee' },
      dateOfBirth: '1994-05-02',
      sex: 'male',
      pronouns: 'he',
      language: 'en',
      isInterpreterNeeded: false,
      adjustments: [],
      source: oasys,
    },
    addresses: [{ kind: 'main', lines: '3 Long Row, Leeds', postcode: 'LS1 1AA', source: oasys }],
    hearings: [{ court: 'Leeds', courtType: 'magistrates', date: '2026-11-26', purpose: 'Sentence', source: court }],
    offences: [{ description: 'Assault', plea: 'guilty', isMain: true, isDomesticAbuse: false, source: court }],
    previousConvictions: [],
    needsAssessment: {
      tool: 'OASys',
      layer: 'Layer 3',
      completedOn: '2026-11-04',
      assessor: 'J Smith',
      needs: [
        { id: 'alcohol', status: 'identified', score: 4, max: 8, threshold: 4, ...need },
        { id: 'accommodation', status: 'identified', score: 6, max: 8, threshold: 2, ...need },
        { id: 'drugs', status: 'not identified', score: 0, max: 10, threshold: 2, ...need },
      ],
    },
    risk: {
      community: { public: 'high', children: 'low', 'known adult': 'medium', staff: 'low' },
      atSentence: { public: 'medium' },
      increases: [],
      reduces: [],
      source: oasys,
    },
    predictors: [
      {
        tool: 'OVP',
        version: '1',
        kind: 'dynamic',
        predicts: 'violence',
        band: 'medium',
        completedOn: '2026-11-04',
        source: oasys,
      },
    ],
    enquiries: [
      {
        kind: 'police domestic abuse',
        to: 'West Yorkshire Police',
        status: 'waiting',
        askedOn: '2026-11-10',
        source: oasys,
      },
      { kind: "children's services", to: 'Leeds City Council', status: 'received', source: oasys },
    ],
    victims: [],
    interventions: [],
    sentencePlan: [],
    contacts: [],
    documents: [],
    team: { communityOffenderManager: { name: 'Dana Okoye', role: 'Probation officer' } },
  });
}

export function text(words: string): Inline {
  return { type: 'text', text: words };
}

export function paragraph(...children: (string | Inline)[]): DocBlock {
  return { type: 'paragraph', children: children.map((one) => (typeof one === 'string' ? text(one) : one)) };
}

export function fact(slot: FactSnapshot['slot'], words: string, value = words): FactSnapshot {
  return { slot, value, text: words, source: oasys, insertedAt: at };
}

export function sampleDocument(): ReportDocument {
  const offences = {
    slot: 'table.offences' as const,
    columns: ['Offence'],
    rows: [['Assault']],
    sources: [court],
    insertedAt: at,
  };
  const part = (id: string, ...paragraphs: string[]) => ({ id, blocks: paragraphs.map((words) => paragraph(words)) });
  return reportDocument.parse({
    kind: 'report',
    version: 1,
    template: { id: 'sample', version: '2026.1', sha256: 'a'.repeat(64) },
    language: 'en',
    parts: [
      part('sources-text', 'West Yorkshire Police were asked on 10 November 2026 and have not yet replied.'),
      part(
        'analysis-text',
        'Mr Lee told me that he was drinking every day and had lost his tenancy in the spring. Both lie behind the offence.',
      ),
      part('risk-text', 'Mr Lee poses a high risk of serious harm to the public and a low risk to children.'),
      part('proposal-text', 'A community order for twelve months.'),
      part('impact-text', ''),
    ],
    facts: { name: fact('person.fullName', 'Alex James Lee') },
    tables: { offences },
    answers: { area: 'Leeds', 'seen-on': '2026-11-18', custody: 'no' },
  });
}

export function sampleInput(change: Partial<CheckInput> = {}): CheckInput {
  const document = change.document ?? sampleDocument();
  return {
    template: sampleTemplate(),
    document,
    record: sampleRecord(),
    factsToday: { name: fact('person.fullName', 'Alex James Lee') },
    planRules: {},
    author: {
      name: 'Priya Nair',
      role: 'Probation officer',
      office: 'Leeds',
      officeAddress: '',
      division: '',
      email: '',
      telephone: '',
    },
    guardedPeople: [
      {
        label: 'Victim A',
        role: 'victim',
        names: ['Grace Amelia Holt'],
        addresses: ['14 Mill Lane, Leeds, LS9 8ZZ'],
        numbers: ['07700 900123'],
      },
    ],
    otherPeople: [{ crn: 'Y654321', names: ['Bronwen Ŵyn Pryce', 'Bronwen Pryce', 'Pryce Bronwen'] }],
    setAside: {},
    today: '2026-11-21',
    at,
    ...change,
  };
}

/** The sample with one part rewritten. */
export function withPart(id: string, ...blocks: (string | DocBlock)[]): CheckInput {
  const document = sampleDocument();
  const written = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block));
  return sampleInput({
    document: { ...document, parts: document.parts.map((part) => (part.id === id ? { id, blocks: written } : part)) },
  });
}

/** The sample with answers changed; `undefined` takes one away. */
export function withAnswers(change: Record<string, string | string[] | undefined>): CheckInput {
  const document = sampleDocument();
  const answers = Object.fromEntries(
    Object.entries({ ...document.answers, ...change }).flatMap(([id, answer]) =>
      answer === undefined ? [] : [[id, answer]],
    ),
  );
  return sampleInput({ document: { ...document, answers } });
}

export function withRecord(change: Partial<CaseRecord>): CheckInput {
  return sampleInput({ record: { ...sampleRecord(), ...change } });
}
