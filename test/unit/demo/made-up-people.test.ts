/** The made-up people: varied as promised, and consistent in ages, dates, scores and bands. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { madeUpCasesText } from '../../../electron/import/assemble-demo.ts';
import { previewRows } from '../../../electron/import/preview-rows.ts';
import { ageOn } from '../../../shared/dates/wording.ts';
import { nextEvent } from '../../../shared/model/current-hearing.ts';
import { isPncNumber } from '../../../shared/model/identifiers.ts';
import { fullName } from '../../../shared/model/naming.ts';
import { oasysScales } from '../../../shared/model/need-scales.ts';
import type { Predictor } from '../../../shared/model/risk.ts';
import { demoFolder, madeUpExtract, storyDay } from './made-up-cases.ts';

const extract = madeUpExtract();
const people = extract.cases.map((one) => [fullName(one.record.person.name), one] as const);
const records = extract.cases.map(({ record }) => record);

describe('the made-up people together', () => {
  it('are the files of the people folder, put together', () => {
    const shipped = readFileSync(new URL('made-up-cases.json', demoFolder), 'utf8');
    expect(shipped).toBe(madeUpCasesText(fileURLToPath(new URL('people', demoFolder))));
  });

  it('are at least ten, marked as made up, with Alex Lee first', () => {
    expect(extract.isMadeUp).toBe(true);
    expect(records.length).toBeGreaterThanOrEqual(10);
    expect(records[0]?.person.crn).toBe('X123456');
  });

  it('are as varied as the work of the service', () => {
    expect(records.filter(({ custody }) => custody !== undefined).length).toBeGreaterThanOrEqual(4);
    expect(records.filter(({ custody }) => custody === undefined).length).toBeGreaterThanOrEqual(4);
    expect(records.filter(({ person }) => person.sex === 'female').length).toBeGreaterThanOrEqual(4);
    expect(records.some(({ person }) => ageOn(person.dateOfBirth, storyDay) === 19)).toBe(true);
    expect(records.some(({ sentence, parole }) => sentence?.kind === 'life' && parole?.stage === 'post tariff')).toBe(
      true,
    );
    expect(records.some(({ sentence }) => sentence?.kind === 'EDS')).toBe(true);
    expect(records.some(({ person }) => person.language === 'cy')).toBe(true);
    expect(records.some(({ addresses }) => addresses.some(({ kind }) => kind === 'no fixed abode'))).toBe(true);
    expect(
      records.some(
        ({ offences, victims }) =>
          offences.some(({ isDomesticAbuse }) => isDomesticAbuse) &&
          victims.some(({ contactScheme }) => contactScheme === 'in scheme'),
      ),
    ).toBe(true);
  });

  it('have names that a careless program would spoil', () => {
    const names = records.map(({ person }) => fullName(person.name)).join('\n');
    for (const part of ["O'Brien", '-', 'ŷ', 'ŵ', 'ễ', 'ồ']) expect(names).toContain(part);
    expect(records.some(({ person }) => person.name.forename === undefined)).toBe(true);
  });

  it('give every one of the ten needs to somebody, alcohol and accommodation to several', () => {
    const identified = records.flatMap(({ needsAssessment }) =>
      (needsAssessment?.needs ?? []).filter(({ status }) => status === 'identified').map(({ id }) => id),
    );
    expect(new Set(identified).size).toBe(10);
    expect(identified.filter((id) => id === 'alcohol').length).toBeGreaterThanOrEqual(4);
    expect(identified.filter((id) => id === 'accommodation').length).toBeGreaterThanOrEqual(4);
  });

  it('leave some enquiries unanswered', () => {
    expect(
      records.flatMap(({ enquiries }) => enquiries).filter(({ status }) => status === 'waiting').length,
    ).toBeGreaterThan(2);
  });
});

describe.each(people)('%s', (_name, { record, guardedPeople }) => {
  it('is complete', () => {
    expect(record.offences.length).toBeGreaterThan(0);
    expect(record.offences.every(({ statute, maximum }) => statute && maximum)).toBe(true);
    expect(record.needsAssessment?.needs.length).toBe(10);
    expect(record.risk).toBeDefined();
    expect(record.predictors.length).toBeGreaterThanOrEqual(3);
    expect(record.enquiries.length).toBeGreaterThanOrEqual(2);
    expect(record.team.communityOffenderManager).toBeDefined();
    expect(guardedPeople.length).toBeGreaterThan(0);
    expect(nextEvent(record, storyDay)).toBeDefined();
  });

  it('was an adult at conviction and is coming before a court or a panel, or out of a fixed-term recall, after the story day', () => {
    for (const { convictionDate } of record.offences) {
      expect(ageOn(record.person.dateOfBirth, convictionDate ?? '1900-01-01')).toBeGreaterThanOrEqual(18);
    }
    const isFixedTerm = record.recall?.kind === 'fixed-term';
    const release = isFixedTerm ? record.recall?.releaseOn : undefined;
    const next = record.parole?.panelDate ?? record.hearings.at(-1)?.date ?? release ?? '';
    expect(next > storyDay && next < '2027-03-01').toBe(true);
  });

  it('has scores on the OASys scales that agree with the finding', () => {
    if (record.needsAssessment?.tool !== 'OASys') return expect(record.needsAssessment?.tool).toBe('SAN');
    for (const need of record.needsAssessment.needs) {
      const scale = oasysScales[need.id];
      expect([need.max, need.threshold]).toEqual([scale?.max, scale?.threshold]);
      if (scale) expect(need.status === 'identified').toBe((need.score ?? 0) >= scale.threshold);
      if (need.status === 'identified') expect(need.evidence.length).toBeGreaterThan(0);
    }
  });

  it('has bands that agree with the percentages', () => {
    for (const one of record.predictors) {
      if (one.percent !== undefined) expect([one.tool, one.band]).toEqual([one.tool, bandOf(one)]);
    }
  });

  it('rates prisoners only if in custody, and keeps MAPPA and custody in step', () => {
    expect(record.risk?.community.prisoners).toBeUndefined();
    expect(record.risk?.custody === undefined).toBe(record.custody === undefined);
    if (record.custody) expect(record.mappa?.category).toMatch(/^[12]$/);
  });

  it('gives the preview nothing to warn of but enquiries that are out', () => {
    const [row] = previewRows({ ...extract, cases: [{ record, guardedPeople }] }, () => undefined);
    expect(row?.warnings.filter((warning) => !/no answer yet/.test(warning))).toEqual([]);
  });

  it('uses numbers reserved for stories and names no guarded person in the record', () => {
    const text = JSON.stringify(record);
    for (const guarded of guardedPeople) {
      for (const name of guarded.names) expect(text).not.toContain(name);
      for (const number of guarded.numbers) expect(number).toMatch(/496 0|07700 900|01632 960|7946 0|2018 0/);
    }
    const { pncNumber } = record.person;
    expect(pncNumber === undefined || isPncNumber(pncNumber)).toBe(true);
  });
});

/** Upper bounds of low, medium and high, in per cent. */
const bounds: Partial<Record<Predictor['tool'], [number, number, number]>> = {
  OGRS3: [50, 75, 90],
  OGRS4: [50, 75, 90],
  OGP: [34, 67, 85],
  OVP: [30, 60, 80],
  RSR: [3, 6.9, 101],
  ARP: [50, 75, 90],
  VRP: [30, 60, 80],
  SVRP: [1, 3, 6.9],
  CSRP: [1, 3, 6.9],
};

function bandOf({ tool, percent = 0 }: Predictor): string {
  const [low, medium, high] = bounds[tool] ?? [0, 0, 0];
  if (percent < low) return 'low';
  if (percent < medium) return 'medium';
  return percent < high ? 'high' : 'very high';
}
