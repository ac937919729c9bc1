/** Custody in print: whether it is in prospect, each answer as a sentence, and what the questions rest on. */
import type { ProposalRules } from '../document/plan-rules.ts';
import { answerTo, custodyQuestions } from '../proposal/custody-questions.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { empty, joined, markup, type Markup } from './escape.ts';
import type { PlanWording } from './plan-wording.ts';

/** Empty where nothing is said of it. */
export function renderCustody(
  proposal: Proposal,
  { requirements, facts }: ProposalRules,
  { custodyView, uncertain }: PlanWording,
): Markup {
  const view = facts.custody === undefined || facts.custody === 'not answered' ? undefined : custodyView[facts.custody];
  const answered = custodyQuestions(proposal, requirements, facts).flatMap((question) => {
    const answer = answerTo(proposal, question.id);
    return answer === undefined ? [] : [{ ...question, said: question.inWords[answer] }];
  });
  const said = [view, ...answered.map((one) => one.said)].filter((one) => one !== undefined).join(' ');
  if (said === '') return empty;
  const doubts = answered.flatMap((one) => (one.confidence === 'high' ? [] : [`${uncertain} ${one.uncertain ?? ''}`]));
  return joined([
    markup`${said}`,
    ...onceEach([...answered.map(({ provision }) => provision), ...doubts]).map(
      (rests) => markup`<br><span class="small">${rests}</span>`,
    ),
  ]);
}

function onceEach(words: readonly string[]): string[] {
  return [...new Set(words)];
}
