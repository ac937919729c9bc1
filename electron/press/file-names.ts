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

/** `PSR-short_X123456_2026-11-21.pdf`; the annex says in its name that it is withheld. @param date civil date `YYYY-MM-DD` */
export function suggestReportName({
  shortTitle,
  crn,
  date,
  isAnnex = false,
}: {
  shortTitle: string;
  crn: string;
  date: string;
  isAnnex?: boolean;
}): string {
  const words = [shortTitle, crn, date, ...(isAnnex ? ['WITHHELD-ANNEX'] : [])];
  return `${words.map(safe).join('_')}.pdf`;
}
