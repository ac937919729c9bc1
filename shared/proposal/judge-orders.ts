/** Judges the orders beside a sentence: in force, their own questions, what is asked and why. They stand with any sentence. */
import { isAsked } from './in-force.ts';
import { judgeCondition } from './judge-figures.ts';
import { judgeCommencement } from './judge-force.ts';
import { judgeTwice, unknownEntry } from './judge-known.ts';
import type { OrderEntry } from './order-entry.ts';
import type { Proposal, ProposedOrder } from './proposal.ts';
import type { RequirementCatalogue } from './requirement-catalogue.ts';
import type { ProposalFacts, Ruling } from './ruling.ts';

/** The rulings name an order where they name a requirement: no two share an id. */
export function judgeOrders(
  { orders = [], requirements }: Proposal,
  catalogue: RequirementCatalogue,
  facts: ProposalFacts,
): Ruling[] {
  const held = requirements.map(({ requirement }) => requirement);
  return [
    ...orders.flatMap((one) => {
      const entry = catalogue.orders.find(({ id }) => id === one.order);
      return entry === undefined ? [unknownEntry(one.order, one.order)] : judgeOrder(entry, one, facts, held);
    }),
    ...judgeTwice(
      orders.map(({ order }) => order),
      catalogue.orders,
    ),
  ];
}

function judgeOrder(
  entry: OrderEntry,
  proposed: ProposedOrder,
  facts: ProposalFacts,
  held: readonly string[],
): Ruling[] {
  return [
    ...judgeCommencement(entry, entry.id, facts),
    ...entry.conditions
      .filter((condition) => isAsked(condition, facts, held))
      .flatMap((condition) => judgeCondition(condition, entry, entry.id, proposed)),
    ...given(entry, 'terms', proposed.terms, `${entry.name}: say what is asked.`),
    ...given(entry, 'reason', proposed.reason, `${entry.name}: say why it is proposed.`),
  ];
}

function given({ id }: OrderEntry, field: 'terms' | 'reason', text: string, says: string): Ruling[] {
  if (text.trim() !== '') return [];
  return [{ key: `${id}/${field}/given`, effect: 'missing', requirement: id, field, says, provision: '' }];
}
