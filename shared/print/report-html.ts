/** Turns a report into the HTML of its printed pages: the one renderer, for preview and for the signed PDF alike. */
import { renderCheckPage } from './check-page.ts';
import { renderEndNotes } from './end-notes.ts';
import { joined, Markup, markup } from './escape.ts';
import { renderFirstPage } from './first-page.ts';
import { fontCss } from './font-css.ts';
import { marginCss } from './margin-css.ts';
import { pageCss } from './page-css.ts';
import { openNotes } from './page-notes.ts';
import type { PrintInput } from './print-input.ts';
import { renderSection } from './section-html.ts';
import { renderSignature } from './signature-html.ts';

/**
 * A whole HTML page that needs no script, no network and no installed font; the same input gives the same text.
 * Throws only on a block type it has no case for, which is a bug.
 */
export function renderReportHtml(input: PrintInput): string {
  const notes = openNotes(input);
  const { template, document } = input;
  const body = joined([
    renderFirstPage(input, notes),
    ...template.sections.map((section, at) => renderSection(section, at + 1, input, notes)),
    renderEndNotes(notes),
    renderSignature(input, notes),
    renderCheckPage(input, notes),
  ]);
  const style = new Markup([fontCss(input.fonts), marginCss(input, notes), pageCss].join('\n'));
  return markup`<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${template.title}</title>
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
