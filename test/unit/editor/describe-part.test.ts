/** What a locked header says, worked out from the template, the fields and the record of today. */
import { expect, test } from 'vitest';
import { describePart, type FieldsView, type PartView } from '../../../renderer/editor/header/describe-part.ts';
import { stateWords } from '../../../renderer/editor/header/fact-state.ts';
import { factState } from '../../../shared/document/fact-state.ts';
import { partsOf } from '../../../shared/template/parts.ts';
import { alcoholNeed, editorDocument, editorTemplate, factsToday } from '../../fixtures/editor-template.ts';

function describe(id: string, answers: FieldsView['answers'] = editorDocument.answers): PartView {
  const part = partsOf(editorTemplate).find((candidate) => candidate.id === id);
  if (part === undefined) throw new Error(`the sample has no part ${id}`);
  return describePart(part, editorTemplate, { ...editorDocument, answers }, { facts: factsToday });
}

function field(part: string, id: string): NonNullable<PartView['section']>['fields'][number] | undefined {
  return describe(part).section?.fields.find((candidate) => candidate.id === id);
}

test('the first part of a section carries its number, heading, guidance and fields', () => {
  const { section, heading, rule } = describe('offence-text');
  expect(section).toMatchObject({ number: '1', heading: 'Offence analysis' });
  expect(section?.guidance).toHaveLength(3);
  expect(section?.fields.map(({ id }) => id)).toEqual(['main-offence', 'court', 'plea-basis', 'offences']);
  expect(heading).toBeUndefined();
  expect(rule).toBe('Must be written, about 300 words');
});

test('a later part carries its own number and heading, and says when it may be left empty', () => {
  expect(describe('strengths')).toMatchObject({ heading: { number: '2.2', text: 'Strengths' }, rule: 'Optional' });
  expect(describe('strengths').section).toBeUndefined();
});

test('every part of a withheld section carries the reason, and is numbered apart', () => {
  const withheld = { reason: 'It would put somebody in danger.' };
  const sections = editorTemplate.sections.map((one) => (one.id === 'behaviour' ? { ...one, withheld } : one));
  const template = { ...editorTemplate, sections };
  const views = partsOf(template).map((part) => describePart(part, template, editorDocument, { facts: factsToday }));
  expect(views.map(({ id, withheld: reason }) => [id, reason])).toEqual([
    ['offence-text', undefined],
    ['lifestyle', withheld.reason],
    ['strengths', withheld.reason],
    ['basis-text', undefined],
    ['proposal-text', undefined],
  ]);
  expect(views.map(({ section }) => section?.number)).toEqual(['1', 'A1', undefined, '2', '3']);
});

test('a fact shows its words, its source and date, and that the record has changed since', () => {
  expect(field('offence-text', 'main-offence')).toEqual({
    id: 'main-offence',
    label: 'Main offence',
    text: 'Assault occasioning actual bodily harm',
    isMissing: false,
    isRequired: true,
    source: 'Court record, 4 November 2026',
  });
  expect(field('offence-text', 'court')?.mark).toBe('Changed since');
});

test('a choice shows the label of its answer and an entry without one says so', () => {
  expect(field('offence-text', 'plea-basis')?.text).toBe('Yes');
  expect(field('lifestyle', 'interview')).toMatchObject({ text: 'Not answered', isMissing: true });
});

test('a date entry is shown in words', () => {
  const view = describe('lifestyle', { interview: '2026-11-04' });
  expect(view.section?.fields[0]?.text).toBe('4 November 2026');
});

test('a section that an answer rules out says which answer, and comes back with the other one', () => {
  expect(describe('basis-text').notNeeded).toBe('Not needed, because “Basis of plea agreed” is yes');
  expect(describe('basis-text', {}).notNeeded).toBe('Not needed, because “Basis of plea agreed” is not answered yet');
  expect(describe('basis-text', { 'plea-basis': 'no' }).notNeeded).toBeUndefined();
});

test('a fact is current, changed, kept with the value seen then, or gone from the record', () => {
  const today = factsToday['predictor.OGRS4'];
  const keep = { storeValue: '66', because: 'The court has the first score', at: '2026-11-21T10:00:00.000Z' };
  expect(factState(alcoholNeed, alcoholNeed)).toBe('current');
  expect(factState(alcoholNeed, today)).toBe('changed');
  expect(factState({ ...alcoholNeed, keep }, today)).toBe('kept');
  expect(factState({ ...alcoholNeed, keep: { ...keep, storeValue: '64' } }, today)).toBe('changed');
  expect(factState(alcoholNeed, undefined)).toBe('gone');
  expect(factState({ ...alcoholNeed, keep: { ...keep, storeValue: '' } }, undefined)).toBe('kept');
  expect(stateWords(alcoholNeed, factsToday)).toContain(today?.text ?? 'no sample');
});

test('a table says that the record has changed since, and that it was kept while the record stays so', () => {
  const [part] = partsOf(editorTemplate);
  const held = editorDocument.tables['offences'];
  if (part === undefined || held === undefined) throw new Error('the sample has no table of offences');
  const other = { ...held, rows: [['Another offence']] };
  const keep = { columns: other.columns, rows: other.rows, because: 'Of another person', at: held.insertedAt };
  const markOf = (table: typeof held, today: typeof held | undefined) => {
    const tables = today === undefined ? {} : { offences: today };
    const view = describePart(
      part,
      editorTemplate,
      { ...editorDocument, tables: { offences: table } },
      { facts: {}, tables },
    );
    return view.section?.fields.find(({ id }) => id === 'offences')?.mark;
  };
  expect(markOf(held, held)).toBeUndefined();
  expect(markOf(held, other)).toBe('Changed since');
  expect(markOf({ ...held, keep }, other)).toBe('Kept as inserted');
  expect(markOf({ ...held, keep }, held)).toBeUndefined();
  expect(markOf(held, undefined)).toBe('No longer in the record');
});

test('facts, tables and questions that an answer leaves out are not in the header, and come back with the answer', () => {
  const [section, ...others] = editorTemplate.sections;
  if (section === undefined) throw new Error('the sample has no section');
  const showWhen = { choice: 'plea-basis', is: ['yes'] };
  const blocks = section.blocks.map((block) =>
    ['court', 'offences'].includes(block.id) ? { ...block, showWhen } : block,
  );
  const template = { ...editorTemplate, sections: [{ ...section, blocks }, ...others] };
  const [part] = partsOf(template);
  if (part === undefined) throw new Error('the sample has no part');
  const shown = (answer: string) =>
    describePart(
      part,
      template,
      { ...editorDocument, answers: { 'plea-basis': answer } },
      { facts: factsToday },
    ).section?.fields.map(({ id }) => id);
  expect(shown('yes')).toEqual(['main-offence', 'court', 'plea-basis', 'offences']);
  expect(shown('no')).toEqual(['main-offence', 'plea-basis']);
});
