/** Every word an author typed into a plan, for the checks that read words and for words that could not be saved. */
import type { Proposal, ProposedOrder, ProposedRequirement } from '../proposal/proposal.ts';
import { typedInReleasePlan } from '../release-plan/typed-in-release-plan.ts';
import type { Plan } from './plan.ts';

/** `at` names the field: ids only, the same between runs. Empty fields are left out. */
export interface Typed {
  at: string;
  text: string;
}

export function typedInPlan(plan: Plan): Typed[] {
  const typed = plan.kind === 'proposal' ? typedInProposal(plan.content) : typedInReleasePlan(plan.content);
  return typed.filter(({ text }) => text.trim() !== '');
}

function typedInProposal({ requirements, orders = [], alternatives, reasons }: Proposal): Typed[] {
  return [
    ...requirements.flatMap(typedInRequirement),
    ...orders.flatMap(typedInOrder),
    ...alternatives.map(({ option, why }) => ({ at: `not-${option}`, text: why })),
    ...Object.entries(reasons).map(([key, text]) => ({ at: `past-${key}`, text })),
  ];
}

function typedInRequirement({ requirement, reason, service, willingness }: ProposedRequirement): Typed[] {
  return [
    { at: `${requirement}-reason`, text: reason },
    { at: `${requirement}-service`, text: service },
    { at: `${requirement}-willingness`, text: willingness?.saidTo ?? '' },
  ];
}

function typedInOrder({ order, terms, reason }: ProposedOrder): Typed[] {
  return [
    { at: `${order}-terms`, text: terms },
    { at: `${order}-reason`, text: reason },
  ];
}
