/** What is withheld stands on the pages of the annex and on none of the report, whatever template and section it is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTemplates } from '../../../electron/handlers/template-set.ts';
import type { PrintFonts, PrintInput } from '../../../shared/print/print-input.ts';
import { renderReportHtml } from '../../../shared/print/report-html.ts';
import { template as templateSchema, type Template } from '../../../shared/template/template.ts';
import { templateFaults } from '../../../shared/template/template-faults.ts';
import { hasAnnex, withheldSections } from '../../../shared/template/withheld.ts';
import { plantMarkers } from '../../fixtures/markers.ts';
import { preparedIdOf, type PreparedId } from '../../fixtures/prepared-ids.ts';
import { draft, preparedPrint, signed } from '../../fixtures/prepared-print.ts';
import { annexTitle, withAnnex, withheldWords, withoutWithheld } from '../../fixtures/withheld-report.ts';

const noFonts: PrintFonts = { sansRegular: '', sansSemibold: '', sansItalic: '', sansBold: '' };
const prepared = (change?: (shipped: Template) => Template, id: PreparedId = 'parom1'): PrintInput =>
  preparedPrint(id, signed, noFonts, change);
const report = { sha256: 'ab'.repeat(32), documentId: '0b6f5f5e-2f0a-4f0e-9a52-0d1f6f2a7c11' };

/** Of the parole report only the two sections of the fixture are withheld. */
const annexed = (shipped: Template): Template => withAnnex(withoutWithheld(shipped));

/** The report with its withheld sections written and answered. */
function written(): PrintInput {
  const input = prepared(annexed);
  const parts = new Map(withheldWords.parts.map((part) => [part.id, part]));
  return {
    ...input,
    document: {
      ...input.document,
      parts: input.document.parts.map((part) => parts.get(part.id) ?? part),
      answers: { ...input.document.answers, ...withheldWords.answers },
    },
  };
}

test.each([
  ['withheld-annex', written],
  ['parom1-annex', () => prepared()],
  ['parom1-pom-annex', () => prepared(undefined, 'parom1-pom')],
  ['recall-review-annex', () => prepared(undefined, 'recall-review')],
])('the pages of the %s are those that were looked at', (name, input) => {
  const golden = join(import.meta.dirname, '..', '..', 'fixtures', 'golden', `${name}.html`);
  const html = renderReportHtml({ ...input(), annex: { report } });
  if (process.env['GOLDEN'] === 'write') writeFileSync(golden, html);
  expect(html).toBe(readFileSync(golden, 'utf8'));
});

test('a report is the same page for page as if its template had no withheld sections', () => {
  expect(renderReportHtml(written())).toBe(renderReportHtml(prepared(withoutWithheld)));
  expect(renderReportHtml(prepared())).toBe(renderReportHtml(prepared(withoutWithheld)));
});

test('the annex names its rule, its report by hash and date, and numbers its own sections', () => {
  const html = renderReportHtml({ ...written(), annex: { report } });
  for (const words of [annexTitle, 'rule 17', report.sha256, report.documentId, '21 November 2026']) {
    expect(html).toContain(words);
  }
  expect(html).toContain('<span class="number">A1 </span>Security concerns');
  expect(html).toContain('<span class="number">A2.1 </span>She moved.');
  expect(html).not.toContain('Prisoner details');
});

test('a draft annex says that it is one, and that its report is not signed', () => {
  const html = renderReportHtml({ ...written(), state: draft, annex: {} });
  expect(html).toContain('DRAFT');
  expect(html).toContain('The report is a draft');
});

describe('a report has an annex', () => {
  const input = written();
  const with_ = (over: Partial<PrintInput['document']>) => ({ ...input, document: { ...input.document, ...over } });

  test('while something stands in what is withheld', () => {
    expect(hasAnnex(input)).toBe(true);
    expect(hasAnnex(prepared(annexed))).toBe(false);
    expect(hasAnnex(prepared(withoutWithheld))).toBe(false);
  });

  test('by facts alone, but not by those that an answer hides, nor by that answer', () => {
    const { parts } = prepared(annexed).document;
    expect(hasAnnex(with_({ parts, answers: { 'security-any': 'yes' } }))).toBe(true);
    expect(hasAnnex(with_({ parts, answers: { 'security-any': 'no' } }))).toBe(false);
    expect(hasAnnex(with_({ parts, answers: {} }))).toBe(false);
  });

  test('by a line that was typed, until an answer hides it', () => {
    const bare = { parts: prepared(annexed).document.parts, facts: {}, tables: {} };
    const typed = { 'security-unit': 'The unit, by letter' };
    expect(hasAnnex(with_({ ...bare, answers: { 'security-any': 'yes' } }))).toBe(false);
    expect(hasAnnex(with_({ ...bare, answers: { 'security-any': 'yes', ...typed } }))).toBe(true);
    expect(hasAnnex(with_({ ...bare, answers: { 'security-any': 'no', ...typed } }))).toBe(false);
  });

  test('where something must be written there', () => {
    const required = (template: Template): Template => {
      const json = JSON.parse(JSON.stringify(annexed(template))) as Template;
      for (const { blocks } of withheldSections(json)) for (const block of blocks) block.required = true;
      return templateSchema.parse(json);
    };
    expect(hasAnnex(prepared(required))).toBe(true);
  });
});

/** @returns the planted words, and those of them that the annex shows */
function judge(input: PrintInput): { markers: string[]; shown: string[] } {
  const { document, markers } = plantMarkers(input);
  const disclosed = renderReportHtml({ ...input, document });
  const annex = renderReportHtml({ ...input, document, annex: { report } });
  for (const marker of markers) expect(disclosed).not.toContain(marker);
  for (const { heading } of withheldSections(input.template)) expect(disclosed).not.toContain(`</span> ${heading}<`);
  expect(disclosed).not.toContain('Zqheading');
  expect(disclosed).not.toContain('Zqreason');
  const shown = markers.filter((marker) => annex.includes(marker));
  expect(shown.length).toBeGreaterThan(0);
  return { markers, shown };
}

/** The template with these of its sections withheld, its own words in them told apart from all others. */
function withholding(template: Template, ids: readonly string[]): Template {
  const sections = template.sections.map((section) =>
    ids.includes(section.id)
      ? {
          ...section,
          heading: `Zqheading ${section.heading}`,
          withheld: { reason: 'Zqreason' },
          blocks: section.blocks.map((block) => (block.type === 'prose' ? { ...block, answersNeeds: false } : block)),
        }
      : section,
  );
  return { ...withAnnex(template), sections };
}

describe('a word planted in every withheld block', () => {
  test('is on no page of the report, and every one of them in the annex', () => {
    const { markers, shown } = judge(written());
    expect(shown).toEqual(markers);
  });

  const { templates } = loadTemplates(join(import.meta.dirname, '../../../templates'));
  for (const { template } of templates.filter(({ template: one }) => withheldSections(one).length > 0)) {
    test(`is on no page of the shipped ${template.id}, and every one of them in its annex`, () => {
      const { markers, shown } = judge(prepared(undefined, preparedIdOf(template)));
      expect(shown).toEqual(markers);
    });
  }

  test.each(['psr-short', 'parom1'] as const)('is on no page of the %s, whichever sections are withheld', (id) => {
    const { template } = prepared(undefined, id);
    const free = template.sections
      .map((section) => section.id)
      .filter((one) => templateFaults(withholding(template, [one])).length === 0);
    expect(free.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(fc.subarray(free, { minLength: 1 }), (ids) => {
        judge(prepared((shipped) => withholding(shipped, ids), id));
      }),
      { numRuns: 25 },
    );
  });
});
