/** What the answers of a report say that a proposal in it is judged by. */
import type { Answer } from '../document/document.ts';
import type { ProposalFacts } from '../proposal/ruling.ts';
import { isShown } from './is-shown.ts';
import type { PlanBlock } from './template.ts';

export function answeredFacts(
  { custody, goesOn }: Pick<PlanBlock, 'custody' | 'goesOn'>,
  answers: Record<string, Answer>,
): Pick<ProposalFacts, 'custody' | 'goesOn'> {
  return {
    custody: custody && custodyView(custody, answers),
    goesOn: goesOn !== undefined && isShown(goesOn, answers),
  };
}

function custodyView(
  { choice, inProspect }: NonNullable<PlanBlock['custody']>,
  answers: Record<string, Answer>,
): NonNullable<ProposalFacts['custody']> {
  if (!Object.hasOwn(answers, choice) || answers[choice] === '') return 'not answered';
  return isShown({ choice, is: inProspect }, answers) ? 'in prospect' : 'not in prospect';
}
