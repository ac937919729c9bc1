/** The shipped licence catalogue, and a plan that it finds nothing wrong with, from which each test changes one thing. */
import { loadCatalogues } from '../../../electron/handlers/load-catalogue.ts';
import type { Ruling } from '../../../shared/proposal/ruling.ts';
import { judgeReleasePlan } from '../../../shared/release-plan/judge-release-plan.ts';
import type { Blank, LicenceCatalogue, LicenceCondition } from '../../../shared/release-plan/licence-catalogue.ts';
import type { ReleaseFacts } from '../../../shared/release-plan/release-facts.ts';
import {
  emptyReleasePlan,
  type PlannedCondition,
  type ReleasePlan,
} from '../../../shared/release-plan/release-plan.ts';

const folder = new URL('../../../templates/catalogues', import.meta.url).pathname;
export const set = loadCatalogues(folder);

function newest(): LicenceCatalogue {
  const [first] = set.licences;
  if (first === undefined) throw new Error('no licence catalogue is shipped');
  return first;
}
export const catalogue = newest();

export const facts: ReleaseFacts = { dateOfBirth: '1990-01-01', today: '2026-11-20' };
const releaseOn = '2027-02-01';

export const offered = catalogue.conditions.filter(({ kind }) => kind !== 'standard');

export function entryOf(id: string): LicenceCondition {
  const found = catalogue.conditions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no condition ${id}`);
  return found;
}

const filled: Record<Blank['kind'], (blank: Blank) => string> = {
  line: () => 'as agreed',
  time: () => '21:00',
  date: () => '2027-06-01',
  number: () => '16',
  'one of': ({ options = [] }) => options[0] ?? '',
  'some of': ({ options = [] }) => options[0] ?? '',
};

/** The condition with every blank filled and every question answered as the law needs it. */
export function planned(id: string, row = 'condition-1'): PlannedCondition {
  const { blanks, questions, kind } = entryOf(id);
  return {
    row,
    condition: id,
    blanks: Object.fromEntries(blanks.map((blank) => [blank.id, [filled[blank.kind](blank)]])),
    answers: Object.fromEntries(questions.map(({ id: question, lawful }) => [question, lawful])),
    risk: 'risk-1',
    necessary: 'The risk rises with drink.',
    proportionate: 'It binds for no longer than needed.',
    wording: kind === 'bespoke' ? 'Hand in the keys of the van each evening.' : '',
  };
}

/** A plan for a life sentence with nothing wrong, but for the conditions asked for. */
export function soundPlan(...conditions: (string | PlannedCondition)[]): ReleasePlan {
  return {
    ...emptyReleasePlan(catalogue.version),
    sentence: 'life',
    releaseOn,
    risks: [{ row: 'risk-1', says: 'Drinking', kind: 'acute' }],
    conditions: conditions.map((one, at) => (typeof one === 'string' ? planned(one, `condition-${at + 1}`) : one)),
    actions: catalogue.areas.map(({ id }, at) => ({
      ...{ row: `action-${at + 1}`, area: id, what: 'Meetings', who: 'Offender manager', when: 'Weekly' },
      risk: 'risk-1',
    })),
    contingency: [
      { row: 'contingency-1', risk: 'risk-1', sign: 'A test', then: 'A visit', who: 'Officer', why: 'It comes first' },
    ],
    tests: Object.fromEntries(catalogue.tests.map(({ id }) => [id, 'The plan answers each risk.'])),
    timetable: [{ row: 'timetable-1', on: releaseOn, when: '', what: 'Release', who: 'Prison' }],
  };
}

export function judged(plan: ReleasePlan, given: ReleaseFacts = facts): Ruling[] {
  return judgeReleasePlan(plan, catalogue, given);
}

export function keys(plan: ReleasePlan, given: ReleaseFacts = facts): string[] {
  return judged(plan, given).map(({ key }) => key);
}

/** A plan for another sentence, with the recall it takes to come before the Board. */
export function planFor(sentence: string, ...conditions: (string | PlannedCondition)[]): ReleasePlan {
  return {
    ...soundPlan(...conditions),
    sentence,
    ...(sentence === 'standard' && { recall: 'standard', recalledOn: '2026-06-01' }),
  };
}
