/** Decides whether a conditional section or block is part of the report, given the answers so far. */
import type { Answer } from '../document/document.ts';
import type { ShowWhen, TemplateBlock, TemplateSection } from './template.ts';

/**
 * True where there is no condition, or the choice has one of the wanted values. Answers behind a hidden block are
 * kept, so this reads what is stored; `templateFaults` refuses conditions on choices that can themselves be hidden.
 */
export function isShown(showWhen: ShowWhen | undefined, answers: Record<string, Answer>): boolean {
  if (showWhen === undefined) return true;
  const answer = Object.hasOwn(answers, showWhen.choice) ? answers[showWhen.choice] : undefined;
  if (answer === undefined) return false;
  const given = typeof answer === 'string' ? [answer] : answer;
  return given.some((value) => showWhen.is.includes(value));
}

/** True where both the section and the block inside it are shown. */
export function isBlockShown(section: TemplateSection, block: TemplateBlock, answers: Record<string, Answer>): boolean {
  return isShown(section.showWhen, answers) && isShown(block.showWhen, answers);
}
