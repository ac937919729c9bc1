/** The author's own words that will be printed: parts, typed entries, fields of plans, and reasons given beside them. */
import { judgePlan } from '../document/judge-plan.ts';
import type { Plan } from '../document/plan.ts';
import type { PlanRules } from '../document/plan-rules.ts';
import { typedInPlan, type Typed } from '../document/typed-in-plan.ts';
import type { PlainText } from '../document/plain-text.ts';
import { reasonsInUse } from '../proposal/settle.ts';
import type { EntryBlock, TemplateBlock, TemplateSection } from '../template/template.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { keptValues, type KeptValue } from './held-values.ts';
import { partName, partPlace } from './make-finding.ts';
import { plansSetAside } from './plans-set-aside.ts';
import { shownFields, shownParts } from './shown-text.ts';

export interface AuthorText {
  id: string;
  name: string;
  place: Finding['place'];
  plain: PlainText;
}

/** Everything the author typed that will be printed. */
export function authorTexts(input: CheckInput): AuthorText[] {
  const parts = shownParts(input).map(({ part, plain }) => ({
    id: part.id,
    name: partName(part),
    place: partPlace(part),
    plain,
  }));
  const entries = shownFields(input).flatMap(({ section, block }) => entryText(input, section, block));
  const plans = shownFields(input).flatMap(({ section, block }) => planTexts(input, section, block));
  return [...parts, ...entries, ...plans, ...asideTexts(input), ...keptValues(input).map(reasonText)];
}

function reasonText({ id, name, place, because }: KeptValue): AuthorText {
  return { id, name: `The reason for keeping ${name}`, place, plain: oneLine(because) };
}

function entryText({ document }: CheckInput, section: TemplateSection, block: TemplateBlock): AuthorText[] {
  if (block.type !== 'entry' || block.format !== 'line') return [];
  const text = answerText(document.answers, block);
  if (text === '') return [];
  return [{ id: block.id, name: block.label, place: { section: section.id, field: block.id }, plain: oneLine(text) }];
}

/** What is typed in a plan stands under ids from outside, made safe here for keys, which hold ids only. */
function planTexts({ document, planRules }: CheckInput, section: TemplateSection, block: TemplateBlock): AuthorText[] {
  const plan = block.type === 'plan' ? document.plans[block.id] : undefined;
  if (block.type !== 'plan' || plan === undefined) return [];
  const place = { section: section.id, field: block.id };
  return printedInPlan(plan, planRules[block.id]).map(({ at, text }) => ({
    id: `${block.id}:${safeId(at)}`,
    name: `“${block.label}”`,
    place,
    plain: oneLine(text),
  }));
}

/** All that is typed in a plan but the reasons that do not print: nobody can find those to mend them. */
function printedInPlan(plan: Plan, rules: PlanRules | undefined): Typed[] {
  const rulings = (rules && judgePlan(plan, rules)) ?? [];
  const reasons = reasonsInUse(rulings, plan.content);
  return typedInPlan(
    plan.kind === 'proposal'
      ? { ...plan, content: { ...plan.content, reasons } }
      : { ...plan, content: { ...plan.content, reasons } },
  );
}

/** A reason for setting a point of a plan aside prints with the plan. */
function asideTexts(input: CheckInput): AuthorText[] {
  const asides = plansSetAside(input);
  return shownFields(input).flatMap(({ section, block }) => {
    if (block.type !== 'plan') return [];
    const place = { section: section.id, field: block.id };
    return (asides[block.id] ?? []).map(({ ruling, reason }) => ({
      id: `${block.id}:aside-${safeId(ruling.key)}`,
      name: `A reason for setting a point of “${block.label}” aside`,
      place,
      plain: oneLine(reason),
    }));
  });
}

function safeId(at: string): string {
  return at.replaceAll(/[^a-z0-9-]/g, '-');
}

function oneLine(text: string): PlainText {
  return { text, chips: [], lines: [{ from: 0, to: text.length, kind: 'paragraph' }] };
}

function answerText(answers: Record<string, unknown>, { id }: EntryBlock): string {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return typeof answer === 'string' ? answer : '';
}
