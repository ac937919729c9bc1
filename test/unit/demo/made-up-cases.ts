/** The shipped extract and a record with nothing but what the schema demands, for tests to read from. */
import { readFileSync } from 'node:fs';
import { parseExtract } from '../../../electron/import/import-extract.ts';
import { caseRecord, type CaseRecord } from '../../../shared/model/case.ts';
import type { CaseExtract, ExtractCase } from '../../../shared/model/extract.ts';

/** The day of the story told by the made-up people. */
export const storyDay = '2026-11-21';
export const storyMoment = '2026-11-21T14:32:00.000Z';

export const demoFolder = new URL('../../../demo/', import.meta.url);

export function madeUpBytes(): Uint8Array {
  return readFileSync(new URL('made-up-cases.json', demoFolder));
}

let read: CaseExtract | undefined;

/** Read once; tests that change something work on a copy. */
export function madeUpExtract(): CaseExtract {
  read ??= readMadeUp();
  return read;
}

function readMadeUp(): CaseExtract {
  const { extract, faults } = parseExtract(madeUpBytes());
  if (extract === undefined) throw new Error(`the shipped extract has ${faults.length} faults`);
  return extract;
}

export function madeUpCase(crn: string): ExtractCase {
  const found = madeUpExtract().cases.find(({ record }) => record.person.crn === crn);
  if (found === undefined) throw new Error(`no made-up person has the CRN ${crn}`);
  return found;
}

/** Alex Lee, whose hearing is on 24 November 2026. */
export const alexLee = (): CaseRecord => madeUpCase('X123456').record;
/** Robert Hargreaves, who serves a life sentence and has a panel on 27 January 2027. */
export const robertHargreaves = (): CaseRecord => madeUpCase('J417302').record;

export function minimalRecord(): CaseRecord {
  const source = { system: 'NDelius', date: '2026-11-01' };
  return caseRecord.parse({
    person: {
      crn: 'Z999999',
      name: { surname: 'Sample' },
      dateOfBirth: '1990-01-31',
      sex: 'unknown',
      pronouns: 'they',
      language: 'en',
      isInterpreterNeeded: false,
      adjustments: [],
      source,
    },
    addresses: [],
    hearings: [],
    offences: [],
    previousConvictions: [],
    predictors: [],
    enquiries: [],
    victims: [],
    interventions: [],
    sentencePlan: [],
    contacts: [],
    documents: [],
    team: {},
  });
}
