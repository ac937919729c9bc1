/** Dates in words move as dates do; numbers and years that only look like dates stay. */
import { expect, it } from 'vitest';
import { movedDates } from '../../../shared/dates/move-dates.ts';

const move = { days: 28, spokenOn: '2026-11-23', fixed: ['22 March 2026'] };

it.each([
  ['2026-11-10', '2026-12-08'],
  ['2026-11-21T10:15:00.000Z', '2026-12-19T10:15:00.000Z'],
  ['3 convictions, last 2019-08-14', '3 convictions, last 2019-09-11'],
  ['seen on 12 November 2026.', 'seen on 10 December 2026.'],
  ['by telephone on 16 November because', 'by telephone on 14 December because'],
  ['between 12 and 19 October 2026', 'between 9 and 16 November 2026'],
  ['between 5 and 30 October 2026', 'between 2 and 27 November 2026'],
  ['between 1 and 4 October 2026', 'between 29 October and 1 November 2026'],
  ['between 1 and 4 December 2026', 'between 29 December 2026 and 1 January 2027'],
  ['since June 2026', 'since July 2026'],
  ['(OASys, October 2026)', '(OASys, November 2026)'],
  ['in April and September 2025 and on 8 October 2026', 'in May and October 2025 and on 5 November 2026'],
  ['from May to December 2026', 'from June 2026 to January 2027'],
  ['had ended in June, he', 'had ended in July, he'],
])('%s becomes %s', (text, expected) => {
  expect(movedDates(text, move)).toBe(expected);
});

it.each([
  '2011/0254871A',
  '13XX0482126',
  'X123456',
  '01632 960123',
  'section 1, Criminal Damage Act 1971',
  'in 2016, 2019 and 2026',
  'convicted after 22 March 2026.',
  '31 February 2026',
  '2026-13-40',
  'He may march on. May is his sister.',
])('%s stays', (text) => {
  expect(movedDates(text, move)).toBe(text);
});
