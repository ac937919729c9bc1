/** What is wrong with the plan blocks of a template: parts of another kind, and answers that cannot be read. */
import type { Fault } from '../errors.ts';
import type { ChoiceBlock, PlanBlock, ShowWhen, TemplateBlock } from './template.ts';

interface Placed {
  where: string;
  block?: TemplateBlock;
}

/** @param choices the questions of the template, by which a proposal may know of custody */
export function planFaults({ where, block }: Placed, choices: readonly ChoiceBlock[]): Fault[] {
  return block?.type === 'plan' ? [...kindFaults(where, block), ...custodyFaults(where, block, choices)] : [];
}

function kindFaults(where: string, { kind, without, custody, goesOn, occasion }: PlanBlock): Fault[] {
  const say = (part: string, message: string): Fault => ({ where: `${where}.${part}`, message });
  return [
    ...(kind !== 'release-plan' && without !== undefined
      ? [say('without', 'only a release plan has parts that may be left out')]
      : []),
    ...(kind !== 'proposal' && custody !== undefined ? [say('custody', 'only a proposal asks about custody')] : []),
    ...(goesOn !== undefined && (kind !== 'proposal' || occasion !== 'breach')
      ? [say('goesOn', 'only a proposal on breach has an order that goes on')]
      : []),
  ];
}

function custodyFaults(where: string, { custody }: PlanBlock, choices: readonly ChoiceBlock[]): Fault[] {
  const choice = choices.find(({ id }) => id === custody?.choice);
  if (choice?.multiple !== true) return [];
  return [
    { where: `${where}.custody`, message: 'only a question with one answer can say whether custody is in prospect' },
  ];
}

/** The answers that a plan turns on, as conditions: what holds of `showWhen` holds of them. */
export function planConditions({ where, block }: Placed): { where: string; showWhen: ShowWhen }[] {
  if (block?.type !== 'plan') return [];
  const { custody, goesOn } = block;
  return [
    ...(custody ? [{ where: `${where}.custody`, showWhen: { choice: custody.choice, is: custody.inProspect } }] : []),
    ...(goesOn ? [{ where: `${where}.goesOn`, showWhen: goesOn }] : []),
  ];
}
