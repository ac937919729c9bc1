/** The rules that a plan goes past and those its author was asked to look at, each with the printed reason. */
import type { ProposalRules } from '../document/plan-rules.ts';
import { judgeProposal } from '../proposal/judge-proposal.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { eachOnce, reasonFor } from '../proposal/settle.ts';
import { empty, joined, lines, markup, type Markup } from './escape.ts';
import type { PlanWording } from './plan-wording.ts';
import type { SettledRuling } from './print-input.ts';

/** Rulings that stand and have a printed reason. A reason whose ruling has gone is kept, and not printed. */
export function settledRulings(proposal: Proposal, { requirements, facts }: ProposalRules): SettledRuling[] {
  return eachOnce(judgeProposal(proposal, requirements, facts)).flatMap((ruling) => {
    const reason = ruling.effect === 'missing' ? undefined : reasonFor(ruling, proposal);
    return reason === undefined ? [] : [{ ruling, reason }];
  });
}

/** What the law forbids and what it asks to be looked at stand apart: only the first is gone past. */
export function renderPast(
  proposal: Proposal,
  rules: ProposalRules,
  aside: readonly SettledRuling[],
  wording: PlanWording,
): Markup {
  const settled = settledRulings(proposal, rules);
  const past = settled.filter(({ ruling }) => ruling.effect === 'unlawful');
  const weighed = settled.filter(({ ruling }) => ruling.effect === 'warning');
  return joined([renderSettled(past, wording.past, wording), renderWeighed([...weighed, ...aside], wording)]);
}

/** What was looked at again, whether it was answered in the plan or set aside in the checks. */
export function renderWeighed(settled: readonly SettledRuling[], wording: PlanWording): Markup {
  return renderSettled(settled, wording.weighed, wording);
}

function renderSettled(
  settled: readonly SettledRuling[],
  words: PlanWording['past'],
  { uncertain }: PlanWording,
): Markup {
  if (settled.length === 0) return empty;
  const entries = settled.map(({ ruling, reason }) => {
    const rests = ruling.provision === '' ? empty : markup` <span class="small">${ruling.provision}.</span>`;
    const doubt =
      ruling.uncertain === undefined ? empty : markup` <span class="small">${uncertain} ${ruling.uncertain}</span>`;
    return markup`<li>${ruling.says}${rests}${doubt} <strong>${words.reason}</strong> ${lines(reason)}</li>`;
  });
  return markup`<h4>${words.heading}</h4>
<p>${words.lead}</p>
<ul>
${joined(entries)}
</ul>`;
}
