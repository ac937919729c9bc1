/** What is said of a reason that was given for other figures than those of today, or for none. */
import { expect, test } from 'vitest';
import { hintForReason, holdsToo } from '../../../renderer/screens/report/reason-hint.ts';

test('a reason for the figures of today prints, and no more is said', () => {
  expect(hintForReason([320])).toBe('In a few words. The reason is printed.');
  expect(hintForReason()).toBe('In a few words. The reason is printed.');
});

test.each([
  [[330], [320], 'Given for 320, not for 330: say whether it still holds. The reason is printed.'],
  [
    [20270301],
    [20270201],
    'Given for 1 February 2027, not for 1 March 2027: say whether it still holds. The reason is printed.',
  ],
  [[320], [], 'Given before it was tied to a figure: say whether it holds for 320. The reason is printed.'],
  [[], [320], 'Given for 320: say whether it still holds. The reason is printed.'],
])('for %j, given for %j', (figures, formerly, says) => {
  expect(hintForReason(figures, formerly)).toBe(says);
});

test('it is given again in words of its own', () => {
  expect([holdsToo([15, 2]), holdsToo([]), holdsToo()]).toEqual([
    'It holds for 15 against 2 too',
    'It still holds',
    'It still holds',
  ]);
});
