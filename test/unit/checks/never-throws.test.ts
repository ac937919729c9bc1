/** Whatever the document holds, the checks and the completion answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completion } from '../../../shared/checks/completion.ts';
import { checkResult } from '../../../shared/checks/finding.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { DocBlock, Inline, ListBlock, ReportDocument } from '../../../shared/document/document.ts';
import { reportDocument } from '../../../shared/document/document.ts';
import { at, fact, sampleDocument, sampleInput, sampleTemplate } from './sample-report.ts';

const seeds = [
  'high risk to the public',
  'OVP',
  '[insert',
  'XX',
  'Grace Holt',
  'LS9 8ZZ',
  'from high to',
  '\t',
  '\n',
  '((((',
  '\\',
  'medium',
  '4 of 8',
  '\u202e',
  '\ud800',
];
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...seeds), { maxLength: 6 }).map((parts) => parts.join(' ')),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  words.map((text) => ({ type: 'text' as const, text })),
  fc.constant({ type: 'line-break' as const }),
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 5 }), words)
    .map(([id, text]) => ({ type: 'chip' as const, id, fact: fact('need.alcohol', text) })),
);
const inlines = fc.array(inline, { maxLength: 4 });
const list: fc.Arbitrary<ListBlock> = fc.letrec<{ list: ListBlock }>((tie) => ({
  list: fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    entries: fc.array(
      fc.oneof(
        { depthSize: 'small' },
        inlines.map((children) => ({ children })),
        fc.record({ children: inlines, list: tie('list') }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
})).list;
const cell = fc.record({ isHeader: fc.boolean(), paragraphs: fc.array(inlines, { minLength: 1, maxLength: 2 }) });
const block: fc.Arbitrary<DocBlock> = fc.oneof(
  fc.record({
    type: fc.constantFrom('paragraph' as const, 'sub-heading' as const, 'quote' as const),
    children: inlines,
  }),
  list,
  fc.record({
    type: fc.constant('table' as const),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
);
const answers = fc.dictionary(
  fc.constantFrom('custody', 'area', 'seen-on', 'dependants', 'carer', 'unknown'),
  fc.oneof(words, fc.array(fc.constantFrom('yes', 'no', 'x'), { maxLength: 3 })),
);
const ids = ['sources-text', 'analysis-text', 'risk-text', 'proposal-text', 'impact-text', 'elsewhere'];
const documents: fc.Arbitrary<ReportDocument> = fc
  .tuple(
    fc.array(fc.record({ id: fc.constantFrom(...ids), blocks: fc.array(block, { minLength: 1, maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
    answers,
    words,
  )
  .map(([parts, given, name]) => ({
    ...sampleDocument(),
    parts,
    answers: given,
    facts: { name: fact('person.fullName', name) },
    tables: {
      offences: { slot: 'table.offences' as const, columns: [name], rows: [[name]], sources: [], insertedAt: at },
    },
  }));

describe('any document', () => {
  it('gets an answer that fits the wire, and keys of its own', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const result = runChecks(sampleInput({ document }));
        expect(checkResult.safeParse(result).success).toBe(true);
        expect(new Set(result.findings.map(({ key }) => key)).size).toBe(result.findings.length);
      }),
      { numRuns: 300 },
    );
  });

  it('gets a completion between 0 and 100, and a status for each part and section', () => {
    const template = sampleTemplate();
    fc.assert(
      fc.property(documents, (document) => {
        const { percent, parts, sections } = completion(template, document);
        expect(percent >= 0 && percent <= 100 && Number.isInteger(percent)).toBe(true);
        expect([Object.keys(parts).length, Object.keys(sections).length]).toEqual([5, 4]);
      }),
      { numRuns: 200 },
    );
  });

  it('in the sample is one the store accepts', () => {
    expect(reportDocument.safeParse(sampleDocument()).success).toBe(true);
  });
});
