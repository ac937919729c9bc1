/** Required typed answers that are empty, and dates that cannot be right. */
import { weeksBetween } from '../dates/wording.ts';
import type { Answer } from '../document/document.ts';
import { isoDate, type IsoDate } from '../model/ids.ts';
import type { EntryBlock, TemplateSection } from '../template/template.ts';
import type { Check, CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { hasWords, shownFields } from './shown-text.ts';

export const entryUnfilledCheck: Check = {
  id: 'entry-unfilled',
  run: (input) =>
    shownFields(input).flatMap(({ section, block }) =>
      block.type === 'entry' ? entryFindings(input, section, block) : [],
    ),
};

function entryFindings(input: CheckInput, section: TemplateSection, block: EntryBlock): Finding[] {
  const answer = input.document.answers[block.id];
  const problem = problemWith(block, answer, input.today);
  if (problem === undefined) return [];
  const message = `“${block.label}” ${problem.is}.`;
  return [makeFinding('entry-unfilled', 'blocking', block.id, { message, why: problem.why }, placeOf(section, block))];
}

function placeOf(section: TemplateSection, block: EntryBlock): Finding['place'] {
  return { section: section.id, field: block.id };
}

function problemWith(
  block: EntryBlock,
  answer: Answer | undefined,
  today: IsoDate,
): { is: string; why: string } | undefined {
  const text = typeof answer === 'string' ? answer.trim() : '';
  if (!hasWords(text)) return block.required ? { is: 'is empty', why: 'The form requires this answer.' } : undefined;
  if (block.format === 'line') return undefined;
  if (!isoDate.safeParse(text).success) {
    return { is: 'is not a date', why: 'A date that does not exist cannot be printed.' };
  }
  if (block.mustBe !== undefined && text > today) {
    return { is: 'is in the future', why: 'The form asks for something that has been done.' };
  }
  if (block.mustBe === 'within the last year' && weeksBetween(text, today) > 52) {
    return { is: 'is more than a year ago', why: 'The form asks for it to be done afresh for each review.' };
  }
  return undefined;
}

/** True where there are words, and for a date a day that exists. */
export function isEntered({ format }: EntryBlock, answer: Answer | undefined): boolean {
  if (typeof answer !== 'string' || !hasWords(answer)) return false;
  return format === 'line' || isoDate.safeParse(answer).success;
}
