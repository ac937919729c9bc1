/** The changes an author makes to a proposal that take something with them. */
import type { Proposal } from './proposal.ts';
import { reasonsWithout } from './settle.ts';

/** Without the first of this name. It may be added again, so the reasons given for it go with the last. */
export function withoutRequirement({ requirements, reasons }: Proposal, id: string) {
  const { left, others } = withoutFirst(requirements, ({ requirement }) => requirement, id, reasons);
  return { requirements: left, reasons: others };
}

/** The same of an order beside the sentence. */
export function withoutOrder({ orders = [], reasons }: Proposal, id: string) {
  const { left, others } = withoutFirst(orders, ({ order }) => order, id, reasons);
  return { orders: left, reasons: others };
}

function withoutFirst<T>(pieces: readonly T[], idOf: (piece: T) => string, id: string, reasons: Proposal['reasons']) {
  const at = pieces.findIndex((piece) => idOf(piece) === id);
  const left = pieces.filter((_, index) => index !== at);
  const isGone = left.every((piece) => idOf(piece) !== id);
  return { left, others: isGone ? reasonsWithout(reasons, id) : reasons };
}
