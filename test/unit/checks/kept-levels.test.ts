/** A level kept for a reason is right in the text; one that has changed since, with no reason, blocks signing. */
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { levelDiffersCheck } from '../../../shared/checks/level-differs.ts';
import type { FactSnapshot, TableSnapshot } from '../../../shared/document/document.ts';
import { factSnapshotOf, tableSnapshotOf } from '../../../shared/template/snapshot.ts';
import type { SlotId } from '../../../shared/template/slots.ts';
import type { TemplateBlock } from '../../../shared/template/template.ts';
import { at, fact, paragraph, sampleRecord, text, withPart } from './sample-report.ts';

const found = (input: CheckInput) => levelDiffersCheck.run(input);
const messages = (input: CheckInput) => found(input).map(({ message }) => message);

/** A report whose text says this, with one more field; the record has high for the public and medium on OVP. */
function withField(words: string, slot: SlotId, held: FactSnapshot): CheckInput {
  const input = withPart('risk-text', words);
  const block: TemplateBlock = { type: 'fact', id: 'level', label: 'Level', slot, required: false };
  return withBlock(
    { ...input, document: { ...input.document, facts: { ...input.document.facts, level: held } } },
    block,
  );
}

function withBlock(input: CheckInput, block: TemplateBlock): CheckInput {
  const [first, ...others] = input.template.sections;
  const sections = [{ ...first!, blocks: [...first!.blocks, block] }, ...others];
  return { ...input, template: { ...input.template, sections } };
}

const keep = (storeValue: string) => ({ storeValue, because: 'Reviewed with the SPO', at });
const low = (storeValue?: string): FactSnapshot => ({
  ...fact('rosh.community.public', 'Low', 'low'),
  ...(storeValue === undefined ? {} : { keep: keep(storeValue) }),
});
const says = (level: string) => `He poses a ${level} risk of serious harm to the public.`;

describe('text about a level that the author kept', () => {
  const run = (level: string, storeValue: string) =>
    messages(withField(says(level), 'rosh.community.public', low(storeValue)));

  it('is right where it states the kept level or that of the record, and wrong where it states another', () => {
    expect(run('low', 'high')).toEqual([]);
    expect(run('high', 'high')).toEqual([]);
    expect(run('medium', 'high')).toHaveLength(1);
  });

  it('is wrong again once the record has changed since, and so is the field', () => {
    expect(run('low', 'medium')).toEqual([
      '2.1 Risk of serious harm says low risk to the public; the case record says high (OASys, 4 November 2026).',
      '“Level” says low; the case record now says high (OASys, 4 November 2026). Update it, or keep it and say why.',
    ]);
  });

  it('holds for the risk as a whole: the highest of the levels with the kept one', () => {
    expect(messages(withField('RoSH: medium.', 'rosh.community.public', low('high')))).toEqual([]);
    expect(messages(withField('RoSH: low.', 'rosh.community.public', low('high')))).toHaveLength(1);
  });

  it('holds for the band of a tool', () => {
    const band = { ...fact('predictor.OVP', 'High (OVP 1)', 'high, 1'), keep: keep(valueToday('predictor.OVP')) };
    expect(messages(withField('OVP is high.', 'predictor.OVP', band))).toEqual([]);
    expect(messages(withField('OVP is low.', 'predictor.OVP', band))).toHaveLength(1);
  });

  it('may be kept in a chip, in the summary of page one and in a table', () => {
    const chip = { type: 'chip' as const, id: 'c1', fact: low('high') };
    expect(messages(withPart('risk-text', paragraph(chip), says('low')))).toEqual([]);
    const summary = 'Children: low; Public: low';
    const kept = { ...fact('risk.summary', summary), keep: keep(valueToday('risk.summary')) };
    expect(messages(withField(says('low'), 'risk.summary', kept))).toEqual([]);
    expect(messages(withTable(says('low'), true))).toEqual([]);
    expect(messages(withTable(says('medium'), true))).toHaveLength(1);
  });
});

/** What the record of the sample gives for a slot, as the author saw it when keeping another value. */
function valueToday(slot: SlotId): string {
  return factSnapshotOf(sampleRecord(), slot, { at, today: '2026-11-21' })!.value;
}

function withTable(words: string, isKept: boolean): CheckInput {
  const today = tableSnapshotOf(sampleRecord(), 'table.roshGrid', { at, today: '2026-11-21' })!;
  const rows = today.rows.map((row) => (row[0] === 'Public' ? ['Public', 'Low', ...row.slice(2)] : row));
  const held: TableSnapshot = { ...today, rows };
  const seen = { columns: today.columns, rows: today.rows, because: 'Reviewed with the SPO', at };
  const input = withPart('risk-text', words);
  const grid = isKept ? { ...held, keep: seen } : held;
  const document = { ...input.document, tables: { ...input.document.tables, grid } };
  const block = {
    type: 'table' as const,
    id: 'grid',
    caption: 'Levels',
    slot: 'table.roshGrid' as const,
    required: false,
  };
  return withBlock({ ...input, document }, block);
}

describe('a level that has changed in the record since, with no reason to keep it,', () => {
  it('blocks signing in a chip, whose words are the text, and leads to it', () => {
    const chip = { type: 'chip' as const, id: 'c1', fact: low() };
    expect(found(withPart('risk-text', paragraph(chip, text('.'))))).toMatchObject([
      { weight: 'blocking', place: { part: 'risk-text', chip: 'c1' } },
    ]);
  });

  it('blocks signing in prose that states the old level, in a field and in a table', () => {
    expect(found(withPart('risk-text', says('low')))).toMatchObject([
      { weight: 'blocking', place: { part: 'risk-text' } },
    ]);
    expect(found(withField('Text.', 'rosh.community.public', low()))).toMatchObject([
      { weight: 'blocking', place: { field: 'level' } },
    ]);
    expect(found(withTable('Text.', false))).toMatchObject([{ weight: 'blocking', place: { field: 'grid' } }]);
  });

  it('blocks signing on page one', () => {
    const input = withPart('risk-text', 'Text.');
    const summary = { ...input.template.summary, facts: [{ label: 'Risk', slot: 'risk.summary' as const }] };
    const facts = { ...input.document.facts, 'risk.summary': fact('risk.summary', 'Children: low; Public: low') };
    const changed = {
      ...input,
      template: { ...input.template, summary },
      document: { ...input.document, facts },
    };
    expect(found(changed)).toMatchObject([{ weight: 'blocking', place: { field: 'risk.summary' } }]);
  });

  it('does not where only the date or the version has changed, or the record no longer holds it', () => {
    const band = fact('predictor.OVP', 'Medium (OVP 0)', 'medium, 0');
    expect(messages(withField('Text.', 'predictor.OVP', band))).toEqual([]);
    const input = withField('Text.', 'rosh.community.public', low());
    expect(messages({ ...input, record: { ...sampleRecord(), risk: undefined } })).toEqual([]);
  });
});

describe('a quotation inside a paragraph', () => {
  it('is somebody else’s words, but a level in quotation marks is the author’s', () => {
    expect(messages(withPart('risk-text', 'She wrote: “He is a low risk to the public.”'))).toEqual([]);
    expect(messages(withPart('risk-text', 'The risk to the public is “low”.'))).toHaveLength(1);
  });

  it('does not hide what stands behind it', () => {
    expect(
      messages(withPart('risk-text', 'She wrote “he is no risk to me”. The risk to the public is low.')),
    ).toHaveLength(1);
  });
});
