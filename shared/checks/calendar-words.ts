/** Names that a report also writes as the words of the calendar or of faith; alone they name nobody. */
export const calendarWords: ReadonlySet<string> = new Set([
  'April',
  'May',
  'June',
  'August',
  'Christian',
  'Summer',
  'Autumn',
]);
