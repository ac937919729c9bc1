/** Filling a template: parts, facts, tables and decided answers, and what has changed since. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../shared/document/document.ts';
import { factsToday } from '../../../shared/template/facts-today.ts';
import { fillTemplate } from '../../../shared/template/fill.ts';
import { isBlockShown } from '../../../shared/template/is-shown.ts';
import { pageOneFacts } from '../../../shared/template/page-one.ts';
import { partsOf } from '../../../shared/template/parts.ts';
import { template as templateSchema, type Template } from '../../../shared/template/template.ts';
import { alexLee, madeUpCase, minimalRecord, robertHargreaves, storyDay, storyMoment } from '../demo/made-up-cases.ts';

const readTemplate = (file: string): Template =>
  templateSchema.parse(JSON.parse(readFileSync(new URL(`../../../templates/${file}`, import.meta.url), 'utf8')));
const court = readTemplate('psr-short.2026.1.json');
const parole = readTemplate('parom1.2026.1.json');
const options = { at: storyMoment, today: storyDay, sha256: 'a'.repeat(64), language: 'en' as const };

describe('a report just begun', () => {
  it.each([
    ['court', court, alexLee()],
    ['parole', parole, robertHargreaves()],
    ['court with almost nothing known', court, minimalRecord()],
    ['parole with almost nothing known', parole, minimalRecord()],
  ] as const)('for %s has every part of the template in order and is a sound document', (_what, template, record) => {
    const document = fillTemplate(template, record, options);
    expect(reportDocument.safeParse(document).error).toBeUndefined();
    expect(document.parts.map(({ id }) => id)).toEqual(partsOf(template).map(({ id }) => id));
    expect(document.parts.every(({ blocks }) => blocks.length === 1)).toBe(true);
  });

  it('holds every required fact of a complete case, stamped with the moment and its source', () => {
    const document = fillTemplate(parole, robertHargreaves(), options);
    const required = parole.sections.flatMap((section) =>
      section.blocks.filter(
        (block) => block.type === 'fact' && block.required && isBlockShown(section, block, document.answers),
      ),
    );
    for (const { id } of required) expect(document.facts[id]?.insertedAt).toBe(storyMoment);
    expect(document.facts['tariff-expiry']).toMatchObject({ text: '21 October 2020', value: '2020-10-21' });
    expect(document.tables['rosh-grid']?.rows.length).toBe(5);
  });

  it('holds what page one shows: once, in the field that shows it, else under the slot', () => {
    const { facts } = fillTemplate(court, alexLee(), options);
    const places = Object.fromEntries(pageOneFacts(court).map(({ slot, key }) => [slot, key]));
    expect(places).toMatchObject({ 'person.fullName': 'full-name', 'hearing.courtAndDate': 'hearing.courtAndDate' });
    for (const { slot, key } of pageOneFacts(court)) expect(facts[key]?.slot).toBe(slot);
    expect(facts['person.fullName']).toBeUndefined();
    expect(facts['hearing.courtAndDate']?.insertedAt).toBe(storyMoment);
  });

  it('does not leave a fact of page one to a field that answers may hide', () => {
    const sections = parole.sections.map((section) => ({
      ...section,
      showWhen: { choice: 'source-limits', is: ['yes'] },
    }));
    expect(pageOneFacts({ ...parole, sections }).every(({ key, slot }) => key === slot)).toBe(true);
  });

  it('leaves a fact out where the record lacks it', () => {
    expect(fillTemplate(parole, alexLee(), options).facts['tariff-expiry']).toBeUndefined();
  });

  it('cuts what is longer than a document may hold, and says so with an ellipsis', () => {
    const record = alexLee();
    const adjustments = Array.from({ length: 20 }, (_, index) => `${index} ${'😀'.repeat(145)}`);
    const document = fillTemplate(court, { ...record, person: { ...record.person, adjustments } }, options);
    expect(reportDocument.safeParse(document).error).toBeUndefined();
    expect(document.facts['adjustments']?.text.endsWith('…')).toBe(true);
    expect(document.facts['adjustments']?.text.length).toBeLessThanOrEqual(4000);
  });

  it('answers what the facts decide and leaves judgements open', () => {
    const { answers } = fillTemplate(court, alexLee(), options);
    expect(answers).toEqual({
      factors: ['thinking', 'alcohol', 'accommodation'],
      'previous-offending': 'yes',
      'source-limits': 'yes',
      caring: 'yes',
    });
  });

  it('answers by offence, order and prison category what they decide, and an enquiry only while it is out', () => {
    const begun = (file: string, crn: string) =>
      fillTemplate(readTemplate(file), madeUpCase(crn).record, options).answers;
    expect(begun('psr-short.2026.1.json', 'B265783')).toMatchObject({ 'domestic-abuse': 'yes' });
    expect(begun('psr-standard.2026.1.json', 'M894416')).toMatchObject({ 'previous-offending': 'yes' });
    expect(begun('recall-review.2026.1.json', 'B265783')).toMatchObject({ indeterminate: 'no', 'sara-done': 'yes' });
    expect(begun('parom1-pom.2026.1.json', 'T552840')).toMatchObject({
      indeterminate: 'no',
      'determinate-type': 'eds',
    });
    expect(begun('breach.2026.1.json', 'C381946')).toMatchObject({ 'order-type': 'community', excuse: 'mixed' });
    expect(begun('breach.2026.1.json', 'L520873')['excuse']).toBeUndefined();
    expect(begun('breach.2026.1.json', 'L520873')).toMatchObject({ 'order-type': 'suspended' });
    expect(begun('recall-review.2026.1.json', 'B265783')).toMatchObject({ 'recall-type': 'other' });
    expect(begun('parom1-pom.2026.1.json', 'J417302')).toMatchObject({ 'open-question': 'already-open' });
    expect(begun('parom1-pom.2026.1.json', 'T552840')['open-question']).toBeUndefined();
  });

  it('answers the facts of sentence, victims and MAPPA for a panel', () => {
    expect(fillTemplate(parole, robertHargreaves(), options).answers).toMatchObject({
      indeterminate: 'yes',
      'rosh-at-sentence-done': 'yes',
      'vlo-date': '2026-11-05',
      vcs: 'yes',
      vps: 'yes',
      'victim-oral': 'yes',
      'victim-asks': 'yes',
      'mappa-eligible': 'yes',
      'sara-done': 'yes',
    });
    const recalled = fillTemplate(parole, madeUpCase('T552840').record, options).answers;
    expect(recalled).toMatchObject({ indeterminate: 'no', 'determinate-type': 'eds', vps: 'not-known' });
  });
});

describe("today's values", () => {
  it('are keyed by block in the words of a field, and by slot in the words of a chip', () => {
    const { facts, tables } = factsToday(court, alexLee(), storyMoment, storyDay);
    expect(facts['need.alcohol']).toMatchObject({
      value: 'Identified need: score 4 of 8, threshold 4. Linked to serious harm and reoffending',
      insertedAt: storyMoment,
    });
    expect(facts['need.alcohol']?.text).toMatch(/^Mr Lee's alcohol use is an identified need/);
    expect(facts['age']?.text).toBe('34');
    expect(facts['person.age']?.text).toBe('34 years old');
    expect(facts['sentence.tariff']).toBeUndefined();
    expect(tables['needs']?.rows.length).toBe(10);
  });

  it('follow the record when it changes, while the document keeps what it was given', () => {
    const record = alexLee();
    const document = fillTemplate(court, record, options);
    const moved = { ...record, hearings: record.hearings.map((one) => ({ ...one, date: '2026-12-01' })) };
    expect(factsToday(court, moved, storyMoment, storyDay).facts['hearing-date']?.value).toBe('2026-12-01');
    expect(document.facts['hearing-date']?.value).toBe('2026-11-24');
  });
});
