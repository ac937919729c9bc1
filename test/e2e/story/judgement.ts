/** The judgement on a signed PDF, by programs that did not make it and by the order of its words. */
import { expect } from '@playwright/test';
import type { ReportPiece } from '../../../shared/model/report.ts';
import { partsOf, sectionNumbers } from '../../../shared/template/parts.ts';
import type { Template, TemplateSection } from '../../../shared/template/template.ts';
import { isWithheld } from '../../../shared/template/withheld.ts';
import type { PreparedId } from '../../fixtures/prepared-ids.ts';
import {
  askOpenssl,
  askPdfsig,
  askQpdf,
  readContentOrder,
  readLanguage,
  readPdfFacts,
  readText,
} from './outside-judges.ts';
import { beginningsOf, preparedReport, shippedTemplate } from './prepared-words.ts';

/** Signature, certificate, coverage, structure and what a reader aloud needs. @param rootFile PEM of the root to trust */
export function judgeFromOutside(
  pdf: string,
  id: PreparedId,
  rootFile: string,
  title = shippedTemplate(id).title,
): void {
  const verdict = askPdfsig(pdf, rootFile);
  expect(verdict).toContain('Signature Validation: Signature is Valid.');
  expect(verdict).toContain('Certificate Validation: Certificate is Trusted.');
  expect(verdict).toContain('Total document signed');
  const cms = askOpenssl(pdf, rootFile);
  expect(cms.words).toContain('CMS Verification successful');
  expect(cms.isContent).toBe(true);
  const structure = askQpdf(pdf);
  expect(structure.words).toContain('No syntax or stream encoding errors found');
  expect(structure.isContent).toBe(true);
  expect(readPdfFacts(pdf)).toMatchObject({ Title: title, Tagged: 'yes', JavaScript: 'no' });
  expect(readLanguage(pdf)).toBe('en-GB');
}

/** Where a line begins with these words, wherever it may be broken further on. */
function lineWith(words: string): RegExp {
  const escaped = words.split(' ').map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?:^|\s)${escaped.join(String.raw`\s+`)}(?=\s|$)`, 'g');
}

function expectInOrder(text: string, pieces: readonly string[]): void {
  let at = 0;
  for (const piece of pieces) {
    const pattern = lineWith(piece);
    pattern.lastIndex = at;
    expect(pattern.test(text), `“${piece}” stands after what comes before it`).toBe(true);
    at = pattern.lastIndex;
  }
}

/** Every heading of these sections, each followed by the beginning of every piece the officer wrote under it. */
function wordsInOrder(template: Template, sections: readonly TemplateSection[], id: PreparedId): string[] {
  const written = beginningsOf(preparedReport(id));
  return sections.flatMap((section) => [
    section.heading,
    ...partsOf(template)
      .filter((part) => part.section.id === section.id)
      .flatMap((part) => written[part.id] ?? []),
  ]);
}

/**
 * The headings and the officer's words stand in the order of the template, also where numbers stand in the margin: what
 * is disclosed in the report, what is withheld in its annex.
 */
export function readInOrder(pdf: string, id: PreparedId, piece: ReportPiece = 'report'): void {
  const template = shippedTemplate(id);
  const numbers = sectionNumbers(template);
  const sections = template.sections.filter((section) => isWithheld(section) === (piece === 'annex'));
  expectInOrder(readText(pdf), wordsInOrder(template, sections, id));
  const numbered = sections.map((section) => `${numbers.get(section.id) ?? ''} ${section.heading}`);
  expectInOrder(readContentOrder(pdf), numbered);
}
