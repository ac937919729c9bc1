/** The two plans that are measured: those of the prepared reports, grown to more than any report will hold. */
import type { PlanRules, ProposalRules, ReleasePlanRules } from '../../shared/document/plan-rules.ts';
import type { Proposal } from '../../shared/proposal/proposal.ts';
import { withRow } from '../../shared/release-plan/change-plan.ts';
import type { ReleasePlan } from '../../shared/release-plan/release-plan.ts';
import { shippedRules } from '../fixtures/plan-rules.ts';
import { storyDay } from '../unit/demo/made-up-cases.ts';
import { courtReport, paroleReport, type ReportToMeasure } from './reports.ts';

/** A plan with the rules of its kind, as the form has them in hand. */
interface Full<Content, Rules> {
  report: ReportToMeasure;
  block: string;
  content: Content;
  rules: Rules;
}
export type FullProposal = Full<Proposal, ProposalRules>;
export type FullReleasePlan = Full<ReleasePlan, ReleasePlanRules>;

const grounds = 'It answers what led to the offence, no lighter measure would do, and he has said he will keep to it. ';

/** Every requirement and order of the catalogue stands in it, each with its figures, its answers and its reason. */
export function fullProposal(): FullProposal {
  const report = courtReport();
  const { block, plan, rules } = planOf(report);
  if (plan.kind !== 'proposal' || rules.kind !== 'proposal') throw new Error('the court report proposes a sentence');
  const held = new Set(plan.content.requirements.map(({ requirement }) => requirement));
  const others = rules.requirements.requirements.filter(({ id }) => !held.has(id));
  const added = others.map(({ id, measures, conditions }) => ({
    requirement: id,
    figures: Object.fromEntries(measures.map((measure) => [measure.id, 10])),
    answers: Object.fromEntries(conditions.map((condition) => [condition.id, condition.lawful])),
    reason: grounds.repeat(3),
    service: 'Probation',
  }));
  const orders = rules.requirements.orders.map(({ id, conditions }) => ({
    order: id,
    answers: Object.fromEntries(conditions.map((condition) => [condition.id, condition.lawful])),
    terms: 'As the court thinks fit.',
    reason: grounds,
  }));
  const content = { ...plan.content, requirements: [...plan.content.requirements, ...added], orders };
  return { report, block, content, rules };
}

/** Every additional condition that this sentence may carry, forty actions, and a contingency for each. */
export function fullReleasePlan(): FullReleasePlan {
  const report = paroleReport();
  const { block, plan, rules } = planOf(report);
  if (plan.kind !== 'release-plan' || rules.kind !== 'release-plan') throw new Error('the report plans a release');
  return { report, block, content: withActions(withConditions(plan.content, rules)), rules };
}

function withConditions(plan: ReleasePlan, { licence }: ReleasePlanRules): ReleasePlan {
  const held = new Set(plan.conditions.map(({ condition }) => condition));
  const [risk] = plan.risks;
  return licence.conditions
    .filter(({ id, kind, sentences }) => kind === 'additional' && !held.has(id) && sentences.includes('life'))
    .reduce((before, { id, blanks, questions }) => {
      const content = {
        condition: id,
        blanks: Object.fromEntries(blanks.map((blank) => [blank.id, [blank.options?.[0] ?? '10']])),
        answers: Object.fromEntries(questions.map((question) => [question.id, question.lawful])),
        risk: risk?.row,
        ...{ necessary: grounds, proportionate: grounds, wording: '' },
      };
      return withRow(before, 'conditions', content).plan;
    }, plan);
}

function withActions(plan: ReleasePlan): ReleasePlan {
  const [action, contingency] = [plan.actions[0], plan.contingency[0]];
  if (action === undefined || contingency === undefined) throw new Error('the prepared plan has no action');
  return Array.from({ length: 40 - plan.actions.length }).reduce<ReleasePlan>(
    (before) => withRow(withRow(before, 'actions', action).plan, 'contingency', contingency).plan,
    plan,
  );
}

function planOf(report: ReportToMeasure) {
  const { template, record, document } = report;
  const [found] = Object.entries(document.plans);
  if (found === undefined) throw new Error('the prepared report has no plan');
  const [block, plan] = found;
  const rules: PlanRules | undefined = shippedRules(template, record, storyDay, document)[block];
  if (rules === undefined) throw new Error('the plan has no rules');
  return { block, plan, rules };
}
