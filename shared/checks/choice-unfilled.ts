/** Required questions without an answer, and answers the question does not offer. */
import type { Answer } from '../document/document.ts';
import type { ChoiceBlock } from '../template/template.ts';
import type { Check } from './check-input.ts';
import { makeFinding } from './make-finding.ts';
import { shownFields } from './shown-text.ts';

export const choiceUnfilledCheck: Check = {
  id: 'choice-unfilled',
  run: (input) =>
    shownFields(input).flatMap(({ section, block }) => {
      if (block.type !== 'choice' || !block.required || isAnswered(block, input.document.answers[block.id])) return [];
      return [
        makeFinding(
          'choice-unfilled',
          'blocking',
          block.id,
          {
            message: `“${block.label}” has no answer.`,
            why: 'The form requires an answer; other parts may be shown or left out because of it.',
          },
          { section: section.id, field: block.id },
        ),
      ];
    }),
};

/** True where every value given is one that the question offers, and at least one is given. */
export function isAnswered({ options, multiple }: ChoiceBlock, answer: Answer | undefined): boolean {
  const given = answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
  if (given.length === 0 || (!multiple && given.length > 1)) return false;
  return given.every((value) => options.some((option) => option.value === value));
}
