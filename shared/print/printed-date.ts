/** Dates and times as a reader of the report sees them, in English and Welsh. */
import type { PrintLanguage } from './wording.ts';

const months: Record<PrintLanguage, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
};

/** `2026-11-04` as `4 November 2026`; anything else comes back as it was typed. */
export function printedDate(text: string, language: PrintLanguage): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const month = months[language][Number(found?.[2]) - 1];
  return found && month ? `${Number(found[3])} ${month} ${found[1]}` : text;
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
});

/** An ISO instant by the clock of London: its date, and its time with GMT or BST. */
export function londonDateAndTime(instant: string, language: PrintLanguage): { date: string; time: string } {
  const parts = Object.fromEntries(london.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  const { year, month, day, hour, minute, timeZoneName } = parts;
  return {
    date: printedDate(`${year}-${month}-${day}`, language),
    time: `${hour}:${minute} ${timeZoneName}`,
  };
}
