/** The table of an addendum: everything the signed report prints that the record tells otherwise, and nothing else. */
import { describe, expect, it } from 'vitest';
import type { AddedReport } from '../../../shared/addendum/added-report.ts';
import { changedSince } from '../../../shared/addendum/changed-since.ts';
import { tableSnapshot, type FactSnapshot } from '../../../shared/document/document.ts';
import type { CaseRecord } from '../../../shared/model/case.ts';
import { fillTemplate } from '../../../shared/template/fill.ts';
import { factSnapshotOf } from '../../../shared/template/snapshot.ts';
import { changedAlexLee } from '../../fixtures/later-records.ts';
import { signedPrepared } from '../../fixtures/prepared-print.ts';
import { alexLee, madeUpCase, minimalRecord, robertHargreaves, storyDay, storyMoment } from '../demo/made-up-cases.ts';

const court = signedPrepared('psr-short');
const parole = signedPrepared('parom1');
const moment = { at: storyMoment, today: storyDay };
const rowsOf = (added: AddedReport, record: CaseRecord) => changedSince(added, record, storyDay).rows;
const namesOf = (added: AddedReport, record: CaseRecord) => rowsOf(added, record).map(([what]) => what);

/** The same report as it would have been signed on another record, without a word of prose. */
function signedOn({ template, ...others }: AddedReport, record: CaseRecord): AddedReport {
  const { sha256 } = others.document.template;
  return { ...others, template, document: fillTemplate(template, record, { ...moment, sha256, language: 'en' }) };
}

function withFact(added: AddedReport, id: string, change: Partial<FactSnapshot>): AddedReport {
  const { facts } = added.document;
  return { ...added, document: { ...added.document, facts: { ...facts, [id]: { ...facts[id]!, ...change } } } };
}

function withChip(added: AddedReport, fact: FactSnapshot): AddedReport {
  const parts = added.document.parts.map((part) =>
    part.id === 'nature-of-risk'
      ? { ...part, blocks: [{ type: 'paragraph' as const, children: [{ type: 'chip' as const, id: 'c', fact }] }] }
      : part,
  );
  return { ...added, document: { ...added.document, parts } };
}

describe('a record that has not changed', () => {
  it.each([
    ['court report', court, alexLee()],
    ['parole report', parole, robertHargreaves()],
  ])('makes no row beside the signed %s', (_, added, record) => {
    expect(changedSince(added, record, storyDay)).toMatchObject({ rows: [], sources: [] });
  });

  it('makes none either where a source is newer and says the same', () => {
    const record = alexLee();
    const source = { ...record.person.source, date: '2026-11-20' };
    expect(rowsOf(court, { ...record, person: { ...record.person, source } })).toEqual([]);
  });

  it('makes none where the value is told in the same words, nor where it was too long to be kept whole', () => {
    const record = robertHargreaves();
    expect(rowsOf(withFact(parole, 'panel', { value: 'another mark' }), record)).toEqual([]);
    const court = `${'Leeds '.repeat(800)}end`;
    const hearings = alexLee().hearings.map((one) => ({ ...one, court }));
    const long = { ...alexLee(), hearings };
    const held = signedOn(signedPrepared('psr-short'), long);
    expect(Object.values(held.document.facts).some(({ text }) => text.endsWith('…'))).toBe(true);
    expect(rowsOf(held, long)).toEqual([]);
  });
});

describe('of a signed breach report, where the person is recalled too', () => {
  const { record } = madeUpCase('C381946');
  const { recall, licence } = madeUpCase('B265783').record;
  const [order] = record.orders!;
  const [warning] = record.compliance!.warnings;
  const ofOrder: CaseRecord = { ...record, orders: [{ ...order!, reference: 'Event 1' }], recall, licence };
  const withWarning = (under: string): CaseRecord => ({
    ...ofOrder,
    compliance: {
      ...ofOrder.compliance!,
      warnings: [...ofOrder.compliance!.warnings, { ...warning!, date: '2026-11-20', under }],
    },
  });
  const told = (now: CaseRecord) =>
    namesOf(signedOn(signedPrepared('breach'), ofOrder), now).filter((what) => what?.includes('20 November 2026'));

  it('tells a new warning under the order, and none under the licence, which the report is not about', () => {
    expect(told(withWarning('Event 1'))).toHaveLength(1);
    expect(told(withWarning('licence'))).toEqual([]);
  });
});

describe('a record that has changed', () => {
  it('is told cell by cell, levels and bands first, each with its source and date', () => {
    const review = 'OASys, Layer 3, review, 20 November 2026';
    const [rosh, band, ...others] = rowsOf(court, changedAlexLee());
    expect(rosh).toEqual(['Risk of serious harm to known adults', 'Low', 'Medium', review]);
    expect(band).toEqual(['Predictors of reoffending: VRP (dynamic), band', 'Medium', 'High', review]);
    expect(others).toContainEqual([
      'Hearing date',
      '24 November 2026',
      '25 November 2026',
      "Court record, Register of Leeds Magistrates' Court, 20 November 2026",
    ]);
    expect(others).toContainEqual([
      "Enquiries made: Children's services, status",
      'Waiting since 9 November 2026',
      'Received on 20 November 2026',
      "Children's services, 20 November 2026",
    ]);
    expect(others).toContainEqual(['Needs assessment: Alcohol use, score', '4 of 8', '6 of 8', review]);
  });

  it('is told in the order of the report, each difference once and no sum of differences beside them', () => {
    expect(namesOf(court, changedAlexLee())).toEqual([
      'Risk of serious harm to known adults',
      'Predictors of reoffending: VRP (dynamic), band',
      'Predictors of reoffending: VRP (dynamic), date',
      'Hearing date',
      'Previous convictions',
      'Main needs',
      'Previous convictions in one sentence',
      "Enquiries made: Children's services, status",
      "Enquiries made: Children's services, what may be shared",
      'Previous convictions: 23 November 2011',
      'Needs assessment: Alcohol use, score',
    ]);
  });

  it('is told with what it no longer holds, and with what it did not hold then', () => {
    const [gone] = rowsOf(court, changedAlexLee()).filter(([what]) => what?.endsWith('23 November 2011'));
    expect(gone?.slice(1)).toEqual([expect.stringMatching(/^Court: Wakefield/), 'No longer in the record', '–']);
    const come = rowsOf(signedOn(court, minimalRecord()), alexLee());
    expect(come).toContainEqual(['PNC number', 'Not recorded', '2011/0254871A', 'NDelius, 9 November 2026']);
    expect(come).toContainEqual([
      'Documents read: Letter from the employer',
      'Not in the signed report',
      'Kind: Letter; Date: 13 November 2026',
      'Employer, 13 November 2026',
    ]);
  });

  it('tells a single level beside its table only where the author had kept it', () => {
    const risk = { ...robertHargreaves().risk!, community: { ...robertHargreaves().risk!.community, staff: 'high' } };
    const record = { ...robertHargreaves(), risk } as CaseRecord;
    const staff = factSnapshotOf(robertHargreaves(), 'rosh.community.staff', moment, 'sentence')!;
    const names = namesOf(withChip(parole, staff), record);
    expect(names.filter((name) => /staff/i.test(name ?? ''))).toHaveLength(1);
    const keep = { storeValue: 'medium', because: 'it is under review', at: storyMoment };
    expect(namesOf(withChip(parole, { ...staff, keep }), record)).toContain('Risk in the community: Staff');
  });

  it('is a table the document takes, however different the two are', () => {
    const table = changedSince(parole, madeUpCase('T552840').record, storyDay);
    expect(table.rows.length).toBeGreaterThan(40);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    for (const [, before, now] of table.rows) expect(before).not.toBe(now);
    const snapshot = { ...table, slot: 'table.changedSince', insertedAt: storyMoment };
    expect(tableSnapshot.safeParse(snapshot).error).toBeUndefined();
  });
});

describe('what was not printed', () => {
  it('is not told: hidden fields, withheld tables, and what the addendum says of its own first report', () => {
    const hidden = {
      ...court.template,
      sections: court.template.sections.map((section) => ({
        ...section,
        showWhen: { choice: 'nothing', is: ['asked'] },
      })),
      summary: { ...court.template.summary, facts: [{ label: 'Adds to', slot: 'signed.report' as const }] },
    };
    expect(rowsOf({ ...court, template: hidden }, changedAlexLee())).toEqual([]);
  });

  it('is not told either where the record withholds it today', () => {
    const { documents } = changedAlexLee();
    const source = { system: 'Police' as const, date: '2026-11-20', withheld: true as const };
    const secret = { title: 'Intelligence log', kind: 'log', source };
    expect(rowsOf(court, { ...alexLee(), documents: [...documents, secret] })).toEqual([]);
  });

  it('is not told either of tables that only an annex may print', () => {
    const [first, ...rest] = parole.template.sections;
    const block = {
      type: 'table' as const,
      id: 'concerns',
      caption: 'Concerns',
      slot: 'table.securityConcerns' as const,
    };
    const template = { ...parole.template, sections: [{ ...first!, blocks: [...first!.blocks, block] }, ...rest] };
    const { custody } = madeUpCase('T552840').record;
    expect(custody?.securityConcerns?.length).toBeGreaterThan(0);
    const record = {
      ...robertHargreaves(),
      custody: { ...robertHargreaves().custody!, securityConcerns: custody!.securityConcerns },
    };
    expect(rowsOf({ ...parole, template }, record)).toEqual([]);
  });
});
