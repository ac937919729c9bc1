/** What the law says against a proposal, where no printed reason goes past it. */
import type { Ruling } from '../proposal/ruling.ts';
import type { Check } from './check-input.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { keyOf, openRulings, shownProposals, type ShownProposal } from './proposals.ts';

export const proposalUnlawfulCheck: Check = {
  id: 'proposal-unlawful',
  run: (input) =>
    shownProposals(input).flatMap((shown) =>
      openRulings(shown)
        .filter(({ effect }) => effect !== 'missing')
        .map((ruling) => finding(shown, ruling)),
    ),
};

function finding(shown: ShownProposal, ruling: Ruling): Finding {
  const weight = ruling.effect === 'unlawful' ? 'blocking' : 'warning';
  const why =
    weight === 'blocking'
      ? 'Change it, or give a reason in the proposal: the reason is printed.'
      : 'Change it, give a reason in the proposal, which is printed, or set it aside.';
  const words = { message: ruling.says, why: [standing(ruling), why].filter(Boolean).join(' ') };
  return makeFinding('proposal-unlawful', weight, keyOf(shown, ruling), words, shown.place);
}

function standing({ provision, uncertain }: Ruling): string {
  const rests = provision === '' ? '' : `${provision}.`;
  return uncertain === undefined ? rests : `${rests} This rule is uncertain: ${uncertain}`;
}
