/** Turns a report or its withheld annex into the HTML of its printed pages: the one renderer, for preview and signed PDF alike. */
import { sectionNumbers } from '../template/parts.ts';
import type { TemplateSection } from '../template/template.ts';
import { disclosedOf, withheldSections } from '../template/withheld.ts';
import { annexCss, printedTitle, renderAnnexPage } from './annex-page.ts';
import { renderCheckPage } from './check-page.ts';
import { renderEndNotes } from './end-notes.ts';
import { joined, Markup, markup } from './escape.ts';
import { renderFirstPage } from './first-page.ts';
import { fontCss } from './font-css.ts';
import { marginCss } from './margin-css.ts';
import { onePageCss, pageCss } from './page-css.ts';
import { openNotes } from './page-notes.ts';
import type { PrintInput } from './print-input.ts';
import { renderSection } from './section-html.ts';
import { renderSignature } from './signature-html.ts';

/**
 * A whole HTML page that needs no script, no network and no installed font; the same input gives the same text.
 * What is withheld is taken away before anything is rendered, so that no path leads from it to a disclosed page.
 * Throws only on a block type it has no case for, which is a bug.
 */
export function renderReportHtml(whole: PrintInput): string {
  const input = whole.annex === undefined ? { ...whole, ...disclosedOf(whole) } : whole;
  const notes = openNotes(input);
  const { template, document } = input;
  const numbers = sectionNumbers(template);
  const body = joined([
    input.annex === undefined ? renderFirstPage(input, notes) : renderAnnexPage(input, notes),
    ...sectionsOf(input).map((section) => renderSection(section, numbers.get(section.id) ?? '', input, notes)),
    renderEndNotes(notes),
    renderSignature(input, notes),
    renderCheckPage(input, notes),
  ]);
  const looks = `${pageCss}${input.annex === undefined ? '' : annexCss}${isReadByItself(input) ? onePageCss : ''}`;
  const style = new Markup([fontCss(input.fonts), marginCss(input, notes), looks].join('\n'));
  return markup`<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${printedTitle(input)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.text;
}

function sectionsOf({ template, annex }: PrintInput): TemplateSection[] {
  return annex === undefined ? template.sections : withheldSections(template);
}

function isReadByItself({ template, annex }: PrintInput): boolean {
  return template.summary.isOnePage === true && annex === undefined;
}
