/** The changes an author makes to a proposal that take something with them. */
import type { Proposal } from './proposal.ts';
import { reasonsWithout } from './settle.ts';

/** Without the first of this name. It may be added again, so the reasons given for it go with the last. */
export function withoutRequirement({ requirements, reasons }: Proposal, id: string) {
  const at = requirements.findIndex(({ requirement }) => requirement === id);
  const left = requirements.filter((_, index) => index !== at);
  const isGone = left.every(({ requirement }) => requirement !== id);
  return { requirements: left, reasons: isGone ? reasonsWithout(reasons, id) : reasons };
}
