/** The page of an addendum: which signed report it belongs to, and old and new side by side. */
import { expect, test } from 'vitest';
import { renderReportHtml } from '../../../shared/print/report-html.ts';
import { changedAddendum } from '../../fixtures/changed-addendum.ts';
import { changedAlexLee } from '../../fixtures/later-records.ts';
import { alexLee } from '../demo/made-up-cases.ts';

const caption = 'Changed in the case record since the signed report';
const html = renderReportHtml(changedAddendum(changedAlexLee()));
const table = html.slice(html.indexOf(`<caption>${caption}`), html.indexOf('</table>', html.indexOf(caption)));

test('says on page one and in its first section to which signed report it belongs', () => {
  const belongs =
    'Pre-sentence report: short format, signed on 19 November 2026 by Priya Nair; fingerprint 3f2a 91bc 07de 55aa';
  const [pageOne = '', rest = ''] = html.slice(html.indexOf('<body')).split('<section class="section">');
  expect(pageOne).toContain(`<th scope="row">Adds to</th><td colspan="3">${belongs}</td>`);
  expect(rest).toContain('3f2a 91bc 07de 55aa …');
  expect(rest).toContain('Signed report, Pre-sentence report: short format, 19 November 2026.');
});

test('sets each change in a row of its own, levels with their shape and first', () => {
  const [, columns = '', ...rows] = table.split('<tr>');
  expect(columns.match(/(?<=<th scope="col">)[^<]+/g)).toEqual([
    'What',
    'In the signed report',
    'In the record today',
    'Source and date',
  ]);
  expect(rows).toHaveLength(11);
  expect(rows[0]).toMatch(
    /^<th scope="row">Risk of serious harm to known adults<\/th><td>.*Low.*<\/td><td>.*Medium.*<\/td>/,
  );
  expect(rows[0]).toContain('class="level');
  expect(rows[3]).toContain('<td class="day">24 November 2026</td><td class="day">25 November 2026</td>');
});

test('says in words that nothing has changed', () => {
  const unchanged = renderReportHtml(changedAddendum(alexLee()));
  expect(unchanged).toContain(
    `<strong>${caption}:</strong> Nothing the signed report took from the case record has changed.`,
  );
});

test('says it in Welsh where the report is Welsh', () => {
  const input = changedAddendum(alexLee());
  const welsh = renderReportHtml({ ...input, document: { ...input.document, language: 'cy' } });
  expect(welsh).toContain('Nid oes dim a gymerodd yr adroddiad a lofnodwyd o’r cofnod achos wedi newid.');
});
