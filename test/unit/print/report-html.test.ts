/** The printed page as text: the prepared reports stay as they are, nothing passes unescaped, every type has a case. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docBlock, inline, type DocBlock, type Inline } from '../../../shared/document/document.ts';
import type { PrintFonts, PrintInput } from '../../../shared/print/print-input.ts';
import { renderReportHtml } from '../../../shared/print/report-html.ts';
import { preparedIds, type PreparedId } from '../../fixtures/prepared-ids.ts';
import { draft, preparedPrint, signed } from '../../fixtures/prepared-print.ts';

const noFonts: PrintFonts = { sansRegular: '', sansSemibold: '', sansItalic: '', sansBold: '' };
const print = (id: PreparedId, state: PrintInput['state'] = signed) => preparedPrint(id, state, noFonts);
const golden = (id: PreparedId) => join(import.meta.dirname, '..', '..', 'fixtures', 'golden', `${id}.html`);
const source = { system: 'OASys' as const, date: '2026-11-04' };

/** `GOLDEN=write` takes the present page as the new one; look at its pages before committing it. */
test.each(preparedIds)('the page of the prepared %s is the one that was looked at', (id) => {
  const html = renderReportHtml(print(id));
  if (process.env['GOLDEN'] === 'write') writeFileSync(golden(id), html);
  expect(html).toBe(readFileSync(golden(id), 'utf8'));
});

test('the same report gives the same page twice', () => {
  expect(renderReportHtml(print('parom1'))).toBe(renderReportHtml(print('parom1')));
});

test('a draft says so, and a signed report does not', () => {
  expect(renderReportHtml(print('psr-short', draft))).toContain('DRAFT');
  expect(renderReportHtml(print('psr-short'))).not.toContain('DRAFT');
});

test('a part that the answers hide does not print, not even on page one', () => {
  const input = print('parom1');
  const hidden = {
    ...input,
    document: { ...input.document, answers: { ...input.document.answers, 'source-limits': 'no', opinion: 'none' } },
  };
  const secret = 'A sentence that stays in the store';
  const parts = hidden.document.parts.map((part) =>
    part.id === 'source-limits-detail' || part.id === 'opinion-reasons'
      ? { ...part, blocks: [paragraph(secret)] }
      : part,
  );
  expect(renderReportHtml({ ...hidden, document: { ...hidden.document, parts } })).not.toContain(secret);
});

test('guidance never prints', () => {
  const input = print('psr-short');
  const html = renderReportHtml(input);
  const lines = input.template.sections.flatMap((section) => [
    ...section.guidance,
    ...section.blocks.flatMap((block) => (block.type === 'prose' ? block.guidance : [])),
  ]);
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) expect(html).not.toContain(line);
});

function paragraph(text: string): DocBlock {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

function withBlocks(blocks: DocBlock[]): string {
  const input = print('psr-short');
  const parts = input.document.parts.map((part) => (part.id === 'analysis' ? { ...part, blocks } : part));
  return renderReportHtml({ ...input, document: { ...input.document, parts } });
}

const words = (text: string): Inline[] => [{ type: 'text', text }];
const cases: Record<DocBlock['type'], { block: DocBlock; expected: RegExp }> = {
  paragraph: {
    block: paragraph('plain'),
    expected: /<p class="numbered"><span class="number">3\.\d+ <\/span>plain<\/p>/,
  },
  'sub-heading': { block: { type: 'sub-heading', children: words('inner') }, expected: /<h4>inner<\/h4>/ },
  quote: { block: { type: 'quote', children: words('said') }, expected: /<blockquote><p>said<\/p><\/blockquote>/ },
  list: {
    block: {
      type: 'list',
      ordered: true,
      entries: [
        { children: words('outer'), list: { type: 'list', ordered: false, entries: [{ children: words('nested') }] } },
      ],
    },
    expected: /<ol>\s*<li>outer\s*<ul>\s*<li>nested<\/li>\s*<\/ul><\/li>\s*<\/ol>/,
  },
  table: {
    block: {
      type: 'table',
      rows: [[{ isHeader: true, paragraphs: [words('head')] }], [{ isHeader: false, paragraphs: [words('cell')] }]],
    },
    expected: /<th scope="col">head<\/th>[^]*<td>cell<\/td>/,
  },
};

test.each(Object.values(cases))('a $block.type prints as what it is', ({ block, expected }) => {
  expect(withBlocks([block])).toMatch(expected);
});

test('every block type and inline type of the document has a case above or below', () => {
  const typesOf = (schema: unknown) =>
    JSON.stringify(schema).match(/"(?:paragraph|sub-heading|quote|list|table|text|chip|line-break)"/g) ?? [];
  expect(docBlock.options).toHaveLength(Object.keys(cases).length);
  expect(inline.options).toHaveLength(3);
  expect(typesOf(cases).length).toBeGreaterThan(0);
});

test('bold, italic, live facts and line breaks print in the run of the words', () => {
  const fact = {
    slot: 'need.alcohol' as const,
    value: '4',
    text: 'score 4 of 8',
    source,
    insertedAt: '2026-11-16T09:30:00.000Z',
  };
  const html = withBlocks([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'strong', bold: true, italic: true },
        { type: 'line-break' },
        {
          type: 'chip',
          id: 'c1',
          fact: {
            ...fact,
            keep: {
              storeValue: '5',
              storeText: 'score 5 of 8',
              because: 'the later score is for another person',
              at: '2026-11-17T09:30:00.000Z',
            },
          },
        },
      ],
    },
  ]);
  expect(html).toMatch(/<strong><em>strong<\/em><\/strong><br>score 4 of 8<sup class="mark">\[\d+\]<\/sup>/);
  expect(html).toContain('the later score is for another person');
  expect(html).toContain('score 5 of 8');
});

test('a block type without a case stops the printing instead of losing words', () => {
  expect(() => withBlocks([{ type: 'picture' } as unknown as DocBlock])).toThrow();
});

test('no text of anybody can become markup', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('<script>alert(1)</script>', '</style><img src=x onerror=y>', '"><svg/onload=1>', '\u202egnp'),
  );
  const input = print('psr-short');
  const harmless = renderReportHtml(input).match(/<[a-z/!]/gi)?.length ?? 0;
  fc.assert(
    fc.property(hostile, hostile, (name, text) => {
      const parts = input.document.parts.map((part) =>
        part.id === 'court-request' ? { ...part, blocks: [paragraph(`x${text}`)] } : part,
      );
      const facts = Object.fromEntries(
        Object.entries(input.document.facts).map(([id, fact]) => [id, { ...fact, text: `x${name}` }]),
      );
      const html = renderReportHtml({
        ...input,
        person: { ...input.person, fullName: name },
        document: { ...input.document, parts, facts },
      });
      const extra = (html.match(/<br>/g)?.length ?? 0) + (html.match(/<\/?(span|i)\b/g)?.length ?? 0);
      const tags = html.match(/<[a-z/!]/gi)?.length ?? 0;
      expect(tags - extra).toBeLessThanOrEqual(harmless);
      expect(html).not.toMatch(/<(script|img|svg)/i);
      expect(html).not.toContain('\u202e');
    }),
    { numRuns: 200 },
  );
});

test('what an author kept prints with its reason: a table against other rows, a fact the record no longer has', () => {
  const input = print('psr-short');
  const at = '2026-11-17T09:30:00.000Z';
  const [id = '', table] = Object.entries(input.document.tables)[0] ?? [];
  const keep = { columns: table?.columns ?? [], rows: [], because: 'the register is being corrected', at };
  const gone = { storeValue: '', because: 'the office lost the entry', at };
  const fact = { slot: 'need.alcohol' as const, value: '4', text: 'score 4 of 8', source, insertedAt: at, keep: gone };
  const blocks: DocBlock[] = [{ type: 'paragraph', children: [{ type: 'chip', id: 'c1', fact }] }];
  const html = renderReportHtml({
    ...input,
    document: {
      ...input.document,
      tables: { ...input.document.tables, [id]: { ...table!, keep } },
      parts: input.document.parts.map((part) => (part.id === 'analysis' ? { ...part, blocks } : part)),
    },
  });
  expect(html).toContain('the table as it stood before; on 17 November 2026 the record held other rows.');
  expect(html).toContain('the register is being corrected');
  expect(html).toContain('says “score 4 of 8”; on 17 November 2026 the record no longer held this.');
  expect(html).toContain('the office lost the entry');
});
