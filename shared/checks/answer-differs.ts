/** Answers to a question that the case record contradicts, where the template says what the record means by it. */
import { dateInWords } from '../dates/wording.ts';
import type { Answer } from '../document/document.ts';
import { recordedAnswer } from '../template/recorded-answer.ts';
import type { ChoiceBlock, TemplateSection } from '../template/template.ts';
import { isWithheld } from '../template/withheld.ts';
import type { Check, CheckInput } from './check-input.ts';
import { isAnswered } from './choice-unfilled.ts';
import type { Finding } from './finding.ts';
import { makeFinding, mark } from './make-finding.ts';
import { shownFields } from './shown-text.ts';

export const answerDiffersCheck: Check = {
  id: 'answer-differs',
  run: (input) =>
    shownFields(input).flatMap(({ section, block }) =>
      block.type === 'choice' ? differences(input, section, block, input.document.answers[block.id]) : [],
    ),
};

const twofold = 'The reader would find two answers to one question.';
const missed = 'What is recorded may be left out of the withheld annex.';

function differences(
  { record, today }: CheckInput,
  section: TemplateSection,
  choice: ChoiceBlock,
  given: Answer | undefined,
): Finding[] {
  const recorded = recordedAnswer(choice, record, today);
  if (recorded === undefined || given === recorded.answer || !isAnswered(choice, given)) return [];
  const { text, value, source } = recorded.says;
  const answer = choice.options.find((option) => option.value === given)?.label ?? '';
  return [
    makeFinding(
      'answer-differs',
      'warning',
      `${choice.id}:${mark(JSON.stringify([given, value]))}`,
      {
        message: `“${choice.label}” is answered “${answer}”; the case record says “${text}” (${source.system}, ${dateInWords(source.date)}).`,
        why: `${isWithheld(section) ? missed : twofold} Change the answer, have the record put right, or say why both stand.`,
      },
      { section: section.id, field: choice.id },
    ),
  ];
}
