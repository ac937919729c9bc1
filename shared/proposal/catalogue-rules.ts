/** Every rule of a requirement catalogue with its path in the file: what carries dates and a standing. */
import type { Condition } from './catalogue-parts.ts';
import type { OrderEntry } from './order-entry.ts';
import type { DisposalEntry, Measure, RequirementCatalogue, RequirementEntry } from './requirement-catalogue.ts';
import type { Standing } from './standing.ts';

export interface Rule extends Standing {
  /** A path such as `requirements.4.measures.0.bounds.1`. */
  where: string;
  /** Unset where the rule has no dates of its own: it lives and dies with its entry. */
  span?: Span;
}

interface Span {
  from?: string | undefined;
  to?: string | undefined;
  isAlways?: true | undefined;
}

export type Entry = DisposalEntry | RequirementEntry;

export function entriesOf({ disposals, requirements }: RequirementCatalogue): { where: string; entry: Entry }[] {
  return [
    ...disposals.map((entry, at) => ({ where: `disposals.${at}`, entry })),
    ...requirements.map((entry, at) => ({ where: `requirements.${at}`, entry })),
  ];
}

/** The orders beside a sentence, as entries without figures. */
export function ordersOf({ orders }: RequirementCatalogue): { where: string; entry: OrderEntry & { measures: [] } }[] {
  return orders.map((entry, at) => ({ where: `orders.${at}`, entry: { ...entry, measures: [] } }));
}

export function rulesOf(catalogue: RequirementCatalogue): Rule[] {
  return [
    ...entriesOf(catalogue).flatMap(({ where, entry }) => [
      { where: `${where}.force`, ...entry.force, span: entry.force },
      { where: `${where}.age`, ...entry.age },
      ...entry.measures.flatMap((measure, at) => boundRules(`${where}.measures.${at}`, measure)),
      ...(entry.relations ?? []).map((relation, at) => ({ where: `${where}.relations.${at}`, ...relation })),
      ...conditionRules(where, entry),
    ]),
    ...ordersOf(catalogue).flatMap(({ where, entry }) => [
      { where: `${where}.force`, ...entry.force, span: entry.force },
      ...conditionRules(where, entry),
    ]),
    ...catalogue.disposals.flatMap(({ requirementsWithin }, at) =>
      requirementsWithin === undefined ? [] : [{ where: `disposals.${at}.requirementsWithin`, ...requirementsWithin }],
    ),
    ...catalogue.custody.questions.map((one, at) => ({ where: `custody.questions.${at}`, ...one, span: one.when })),
    { where: 'custody.presumption', ...catalogue.custody.presumption },
    ...catalogue.clashes.map((clash, at) => ({ where: `clashes.${at}`, ...clash })),
  ];
}

function boundRules(where: string, { bounds }: Measure): Rule[] {
  return bounds.map((bound, at) => ({ where: `${where}.bounds.${at}`, ...bound, span: bound }));
}

function conditionRules(where: string, { conditions }: { conditions: readonly Condition[] }): Rule[] {
  return conditions.map((condition, at) => ({
    where: `${where}.conditions.${at}`,
    ...condition,
    ...(condition.when && { span: condition.when }),
  }));
}
