/** Measures what a key costs in the two builders: the plan changed, judged, and said in words, as the form does at each. */
import type { ReportDocument } from '../../shared/document/document.ts';
import { judgePlan } from '../../shared/document/judge-plan.ts';
import type { Plan } from '../../shared/document/plan.ts';
import { planInWords } from '../../shared/document/plan-in-words.ts';
import type { PlanRules } from '../../shared/document/plan-rules.ts';
import { eachOnce, isSettled } from '../../shared/proposal/settle.ts';
import type { Proposal } from '../../shared/proposal/proposal.ts';
import type { Ruling } from '../../shared/proposal/ruling.ts';
import { withChangedRow } from '../../shared/release-plan/change-plan.ts';
import type { ReleasePlan } from '../../shared/release-plan/release-plan.ts';
import { fullProposal, fullReleasePlan } from './full-plans.ts';
import type { Samples } from './measures.ts';
import { often } from './often.ts';

/** A key takes so little that many are needed for a steady median. */
const turns = { rounds: 400, warmUps: 100 };

export async function measureBuilding(): Promise<Samples[]> {
  const [proposal, release] = [fullProposal(), fullReleasePlan()];
  return [
    {
      measure: 'judge-proposal',
      ours: await often(turns, (round) => {
        const content = withReason(proposal.content, round);
        return keyInForm(proposal, { kind: 'proposal', content }, proposal.content);
      }),
    },
    {
      measure: 'judge-release-plan',
      ours: await often(turns, (round) => {
        const content = withGrounds(release.content, round);
        return keyInForm(release, { kind: 'release-plan', content }, release.content);
      }),
    },
  ];
}

/** What the form works out of a changed plan; the words stand in the form and above the section. */
export function keyInForm(
  { report, block, rules }: { report: { document: ReportDocument }; block: string; rules: PlanRules },
  plan: Plan,
  { reasons }: Pick<Proposal, 'reasons'>,
): { document: ReportDocument; open: Ruling[]; words: string[] } {
  const document = { ...report.document, plans: { ...report.document.plans, [block]: plan } };
  const open = eachOnce(judgePlan(plan, rules) ?? []).filter((ruling) => !isSettled(ruling, { reasons }));
  return { document, open, words: [planInWords(plan, rules), planInWords(plan, rules)] };
}

/** One more letter in the reason for a requirement, at each key that of another. */
function withReason(proposal: Proposal, round: number): Proposal {
  const typedIn = round % proposal.requirements.length;
  const requirements = proposal.requirements.map((one, at) =>
    at === typedIn ? { ...one, reason: `${one.reason}x` } : one,
  );
  return { ...proposal, requirements };
}

function withGrounds(plan: ReleasePlan, round: number): ReleasePlan {
  const typedIn = plan.conditions[round % plan.conditions.length];
  if (typedIn === undefined) throw new Error('the plan has no condition');
  return withChangedRow(plan, 'conditions', typedIn.row, { necessary: `${typedIn.necessary}x` });
}
