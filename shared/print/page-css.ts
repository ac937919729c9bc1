/** The look of the printed report: one ink, one blue-grey, generous margins, nothing that only colour tells. */

const text = `
:root { --ink: #17212b; --quiet: #4a5864; --rule: #4b6580; --line: #c6cfd7; --tint: #f2f5f8; --step: 11mm; }
* { box-sizing: border-box; }
html { font: 400 11pt/1.38 "Report Sans", sans-serif; color: var(--ink); font-kerning: normal; font-synthesis: none; hyphens: manual; }
body { margin: 0; }
p, ul, ol, blockquote, table { margin: 0 0 2.2mm; }
p, li { orphans: 3; widows: 3; }
p { overflow-wrap: break-word; }
strong { font-weight: 600; }
h1, h2, h3, h4 { margin: 0; font-weight: 700; line-height: 1.2; break-after: avoid; overflow-wrap: break-word; }
h1 { font-size: 21pt; letter-spacing: -0.2pt; }
h2 { font-size: 15pt; }
h3 { font-size: 11.5pt; margin: 3.6mm 0 1.2mm; font-weight: 600; }
h4 { font-size: 11pt; margin: 3.5mm 0 1mm; font-weight: 600; font-style: normal; color: var(--quiet); }
.absent { color: var(--quiet); font-style: italic; font-weight: 400; }
.small { font-size: 9pt; line-height: 1.35; color: var(--quiet); }
.mark { font-size: 7.5pt; line-height: 0; color: var(--rule); margin-left: 0.4mm; white-space: nowrap; }
`;

const tables = `
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.9mm 3mm 0.9mm 0; font-weight: 400; overflow-wrap: break-word; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
tbody tr:first-child, .fields tr:nth-child(-n + 3), .fields tr:last-child { break-before: avoid; }
caption { caption-side: top; text-align: left; font-weight: 600; padding: 1.5mm 0 1.2mm; break-after: avoid; }
.fields { font-size: 10.5pt; }
.fields th { width: 36%; color: var(--quiet); }
.fields tr, .key-facts tr { border-bottom: 0.25pt solid var(--line); }
.fields tr:first-child, .key-facts tr:first-child { border-top: 0.25pt solid var(--line); }
.data { font-size: 9.5pt; line-height: 1.32; margin-top: 1.6mm; }
.data thead th { font-weight: 600; border-bottom: 1pt solid var(--rule); vertical-align: bottom; }
.data tbody tr { border-bottom: 0.25pt solid var(--line); }
table.plan th { width: 46%; }
table.plan th:first-child, table.plan th:last-child { width: 27%; }
table.plan p { margin-bottom: 1mm; }
.chosen { margin: 0; padding-left: 4.5mm; }
.source-note { margin-top: -1.2mm; margin-bottom: 3.5mm; break-before: avoid; }
.day { white-space: nowrap; }
.level { white-space: nowrap; font-weight: 600; }
.steps { display: inline-block; margin-right: 2mm; white-space: nowrap; }
.steps i { display: inline-block; width: 2.6mm; height: 2.6mm; margin-right: 0.6mm; border: 0.6pt solid var(--rule); }
.steps i.on { background: var(--rule); }
`;

const firstPage = `
.title { border-bottom: 1.6pt solid var(--rule); padding-bottom: 2.4mm; margin-bottom: 3mm; }
.draft-word { font-weight: 700; letter-spacing: 0.6pt; margin-bottom: 1.5mm; color: var(--ink); }
.audience { font-size: 11.5pt; margin: 1mm 0 0; }
.audience span { color: var(--quiet); }
.preamble { font-size: 9pt; line-height: 1.32; color: var(--quiet); margin: 1mm 0 0; }
.key-facts { font-size: 10pt; line-height: 1.3; margin-bottom: 3.6mm; }
.key-facts caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.key-facts th { width: 17%; color: var(--quiet); }
.key-facts td { width: 33%; font-weight: 600; }
.proposal { border: 1.2pt solid var(--rule); background: var(--tint); padding: 3mm 5mm 1mm; margin-bottom: 4mm; font-size: 10.5pt; break-inside: avoid; }
.proposal h2, .pair h2, .limits h2 { font-size: 12.5pt; margin-bottom: 1.6mm; }
.pair { display: flex; gap: 9mm; margin-bottom: 4mm; break-inside: avoid; }
.pair > section { flex: 1 1 0; }
.pair > .risk { flex: 0 1 auto; min-width: 58%; }
.pair ul { padding-left: 4.5mm; margin: 0; font-size: 10pt; }
.levels { font-size: 10pt; margin: 0; }
.levels th { white-space: nowrap; }
.levels th, .levels td { padding-block: 0.7mm; }
.levels thead th { font-size: 9pt; color: var(--quiet); border-bottom: 0.8pt solid var(--rule); padding-top: 0; }
.levels tbody tr { border-bottom: 0.25pt solid var(--line); }
.limits { font-size: 10pt; line-height: 1.34; }
.limits h2 { break-after: avoid; }
`;

const body = `
.section, .end-notes { margin-top: 6.5mm; padding-left: var(--step); }
.section > h2, .end-notes > h2, .signature > h2, .check-page > h2 { border-top: 0.8pt solid var(--rule); padding-top: 2.4mm; margin-bottom: 3mm; }
.section > h2, .end-notes > h2 { margin-left: calc(-1 * var(--step)); padding-left: var(--step); }
.number { display: inline-block; width: var(--step); margin-left: calc(-1 * var(--step)); white-space: pre; }
h2 .number { color: var(--rule); }
.numbered .number { font-size: 9.5pt; color: var(--quiet); }
.wide { width: calc(100% + var(--step)); margin-left: calc(-1 * var(--step)); }
.section ul, .section ol, .proposal ul, .proposal ol, .limits ul, .end-notes ul { padding-left: 6mm; }
.section li, .proposal li, .limits li, .end-notes li { margin-bottom: 0.9mm; }
li > ul, li > ol { margin: 0.9mm 0 0; }
@counter-style in-brackets { system: extends lower-alpha; prefix: "("; suffix: ") "; }
@counter-style in-brackets-roman { system: extends lower-roman; prefix: "("; suffix: ") "; }
ol { list-style: in-brackets; }
ol ol { list-style: in-brackets-roman; }
blockquote { border-left: 2pt solid var(--line); padding-left: 4mm; margin-left: 0; break-inside: avoid; }
blockquote p { margin: 0; }
.sources { font-size: 9.5pt; line-height: 1.35; }
.sources th { width: 10mm; color: var(--rule); padding: 0.5mm 0; }
.sources td { padding: 0.5mm 0; }
`;

const lastPages = `
.signature { margin-top: 8mm; break-inside: avoid; }
.panel { border: 1.2pt solid var(--rule); padding: 4mm 5mm; break-inside: avoid; }
.panel .fields { margin-bottom: 4mm; }
.place { display: block; width: 82mm; height: 26mm; margin: 0; padding: 1.5mm 2mm; border: 0.6pt solid var(--line); font-size: 9pt; color: var(--quiet); text-decoration: none; }
.demo { border: 1.2pt dashed var(--ink); padding: 2.4mm 4mm; margin: 4mm 0 0; break-inside: avoid; }
.countersign { margin-top: 5mm; break-inside: avoid; }
.blanks th { width: 36%; color: var(--quiet); }
.blanks td { border-bottom: 0.5pt solid var(--quiet); height: 9mm; }
.blanks th { vertical-align: bottom; }
.check-page { break-before: page; }
.check-page > h2 { margin-top: 0; }
.steps-to-check { list-style: decimal; padding-left: 6mm; margin-bottom: 5mm; }
.steps-to-check li { margin-bottom: 2.2mm; }
`;

/** A row of a plan is read as one, so it is split only where it must be; its number and risk take no more than they need. */
const plans = `
.release { table-layout: fixed; font-size: 9pt; }
.release th:first-child { width: 9mm; font-weight: 600; }
.release tbody th:first-child { color: var(--rule); }
.release .group th:first-child { width: auto; padding-top: 2mm; color: var(--ink); break-after: avoid; }
.release .small { font-size: 8pt; }
.release-risks th:nth-child(3) { width: 36mm; }
.release-risks th:nth-child(4) { width: 46mm; }
.release-conditions th:nth-child(5), .release-actions th:nth-child(5), .release-contingency th:nth-child(6) { width: 11mm; }
.release-conditions th:nth-child(2) { width: 36%; }
.release-actions th:nth-child(3), .release-actions th:nth-child(4) { width: 34mm; }
.release-contingency th:nth-child(4) { width: 27mm; }
.release.release-test th:first-child { width: 32mm; }
.release-test th:nth-child(2) { width: 34%; }
.release.release-timetable th:first-child { width: 42mm; }
.release-timetable th:nth-child(3) { width: 42mm; }
.release.release-departures th:first-child { width: 55%; }
.release-timetable tbody th:first-child, .release-departures tbody th:first-child, .release-test tbody th:first-child { color: var(--ink); }
`;

/** For a page one that is read by itself. */
export const onePageCss = `
.pair + .section, .limits + .section { break-before: page; margin-top: 0; }
`;

export const pageCss = [text, tables, firstPage, body, lastPages, plans].join('');
