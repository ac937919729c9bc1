/** File names for signed reports: no personal name, nothing that a system would read as a path or a command. */

/** Characters that stay; everything else becomes a hyphen. */
const unsafe = /[^A-Za-z0-9._-]+/g;
const longest = 100;

function safe(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(unsafe, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, longest);
}

/** `PSR-short_X123456_2026-11-21.pdf`. @param date civil date `YYYY-MM-DD` */
export function suggestReportName({
  shortTitle,
  crn,
  date,
}: {
  shortTitle: string;
  crn: string;
  date: string;
}): string {
  return `${[shortTitle, crn, date].map(safe).join('_')}.pdf`;
}
