/** Checks of the report's facts against the record: what has changed, what is missing. */
import { describe, expect, it } from 'vitest';
import { factChangedCheck } from '../../../shared/checks/fact-changed.ts';
import { requiredFactMissingCheck } from '../../../shared/checks/required-fact-missing.ts';
import {
  fact,
  paragraph,
  sampleDocument,
  sampleInput,
  sampleRecord,
  sampleTemplate,
  withPart,
  withRecord,
} from './sample-report.ts';
import { chip, messages } from './single-check.ts';

describe('a fact that has changed', () => {
  const today = {
    name: fact('person.fullName', 'Alex James Lee'),
    'need.alcohol': fact('need.alcohol', 'score 5', '5'),
  };

  it('in a chip is placed at the chip, with both values and the source', () => {
    const input = { ...withPart('risk-text', paragraph(chip('c1', 'score 4', '4'))), factsToday: today };
    expect(factChangedCheck.run(input)).toMatchObject([
      {
        message:
          'A fact in 2.1 Risk of serious harm: the report says “score 4”; the case record now says “score 5” (OASys, 4 November 2026).',
        place: { part: 'risk-text', chip: 'c1' },
      },
    ]);
  });

  it('is settled where the author kept it, until the store changes again', () => {
    const kept = chip('c1', 'score 4', '4');
    const keep = { storeValue: '5', because: 'Assessed before the relapse', at: '2026-11-20T10:00:00.000Z' };
    const input = withPart('risk-text', paragraph({ ...kept, fact: { ...kept.fact, keep } }));
    expect(messages(factChangedCheck, { ...input, factsToday: today })).toEqual([]);
    const later = { ...today, 'need.alcohol': fact('need.alcohol', 'score 6', '6') };
    expect(messages(factChangedCheck, { ...input, factsToday: later })).toHaveLength(1);
  });

  it('is the same where only the words differ', () => {
    const input = withPart('risk-text', paragraph(chip('c1', 'Mr Lee scores 5', '5')));
    expect(messages(factChangedCheck, { ...input, factsToday: today })).toEqual([]);
  });

  it('in a table is found where tables are compared', () => {
    const { tables } = sampleDocument();
    expect(messages(factChangedCheck, sampleInput({ tablesToday: tables }))).toEqual([]);
    const changed = { offences: { ...tables['offences']!, rows: [['Affray']] } };
    expect(messages(factChangedCheck, sampleInput({ tablesToday: changed }))).toHaveLength(1);
  });

  it('in a table is settled where the author kept it, until the store changes again', () => {
    const document = sampleDocument();
    const held = document.tables['offences']!;
    const keep = { because: 'The new row is of another person', at: '2026-11-20T10:00:00.000Z' };
    const messagesWith = (seen: string[][], rows: string[][]) =>
      messages(factChangedCheck, {
        ...sampleInput({ tablesToday: { offences: { ...held, rows } } }),
        document: {
          ...document,
          tables: { offences: { ...held, keep: { ...keep, columns: held.columns, rows: seen } } },
        },
      });
    expect(messagesWith([['Affray']], [['Affray']])).toEqual([]);
    expect(messagesWith([['Affray']], [['Theft']])).toHaveLength(1);
  });

  it('that the record no longer has is settled where the author kept it', () => {
    const gone = chip('c1', 'score 4', '4');
    const keep = { storeValue: '', because: 'The record was cleared by mistake', at: '2026-11-20T10:00:00.000Z' };
    const messagesOf = (fact: typeof gone.fact) =>
      messages(factChangedCheck, { ...withPart('risk-text', paragraph({ ...gone, fact })), factsToday: {} });
    expect(messagesOf(gone.fact).filter((message) => message.includes('score 4'))).toHaveLength(1);
    expect(messagesOf({ ...gone.fact, keep }).filter((message) => message.includes('score 4'))).toEqual([]);
  });
});

describe('a required fact', () => {
  it('that the store has meanwhile is to be updated, not imported again', () => {
    const document = { ...sampleDocument(), facts: {} };
    expect(messages(requiredFactMissingCheck, sampleInput({ document }))[0]).toContain('Update the field');
    expect(messages(requiredFactMissingCheck, sampleInput({ document, factsToday: {} }))[0]).toContain(
      'import the case again',
    );
  });

  it('in a table of risk levels is each level for children, public, known adults and staff', () => {
    const template = sampleTemplate();
    const section = template.sections[0]!;
    const blocks = section.blocks.map((block) =>
      block.type === 'table' ? { ...block, slot: 'table.roshGrid' as const } : block,
    );
    const risk = {
      ...sampleRecord().risk!,
      community: { public: 'high' as const, children: 'low' as const, staff: 'low' as const },
    };
    const input = withRecord({ risk });
    const found = messages(requiredFactMissingCheck, {
      ...input,
      template: { ...template, sections: [{ ...section, blocks }, ...template.sections.slice(1)] },
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('known adult');
  });
});
