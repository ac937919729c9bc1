/** One check by itself: what it says of a report, and a chip to put into one. */
import type { Check, CheckInput } from '../../../shared/checks/check-input.ts';
import { fact } from './sample-report.ts';

export const messages = (check: Check, input: CheckInput) => check.run(input).map(({ message }) => message);

export const chip = (id: string, words: string, value = words) => ({
  type: 'chip' as const,
  id,
  fact: fact('need.alcohol', words, value),
});
