/** Answers that the facts decide, so that nothing known is asked again; the author may change each. */
import type { Answer } from '../document/document.ts';
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import { courtDeciders, type Deciders } from './decide-court-answers.ts';
import { paroleDeciders } from './decide-parole-answers.ts';
import { suitabilityDeciders } from './decide-suitability.ts';
import { fieldsOf } from './parts.ts';
import { recordedAnswer } from './recorded-answer.ts';
import type { Template, TemplateBlock } from './template.ts';

/**
 * By block id: what the template's own `record` cannot say, for it takes more than one value of the record. What the
 * author must judge or declare, such as the sources used, is never answered here.
 */
const deciders: Deciders = { ...courtDeciders, ...suitabilityDeciders, ...paroleDeciders };

/** Only answers the block itself accepts are given; a block unknown here stays open. */
export function decidedAnswers(template: Template, record: CaseRecord, today: IsoDate): Record<string, Answer> {
  return Object.fromEntries(
    fieldsOf(template).flatMap(({ block }) => {
      const stated = block.type === 'choice' ? recordedAnswer(block, record, today)?.answer : undefined;
      const answer = stated ?? deciders[block.id]?.(record);
      return answer !== undefined && accepts(block, answer) ? [[block.id, answer] as const] : [];
    }),
  );
}

function accepts(block: TemplateBlock, answer: Answer): boolean {
  if (block.type === 'entry') return typeof answer === 'string';
  if (block.type !== 'choice') return false;
  const offered = block.options.map(({ value }) => value);
  if (!block.multiple) return typeof answer === 'string' && offered.includes(answer);
  return Array.isArray(answer) && answer.length > 0 && answer.every((one) => offered.includes(one));
}
