/** A proposal that is not begun or lacks something: it blocks where the form requires the proposal. */
import type { Check } from './check-input.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { keyOf, openRulings, shownProposals, type ShownProposal } from './proposals.ts';

export const proposalIncompleteCheck: Check = {
  id: 'proposal-incomplete',
  run: (input) => shownProposals(input).flatMap(findings),
};

function findings(shown: ShownProposal): Finding[] {
  const { block, proposal, rules } = shown;
  if (proposal === undefined && !block.required) return [];
  if (rules === undefined)
    return [
      say(shown, `${block.id}:rules`, {
        message: `“${block.label}” cannot be checked: its catalogue cannot be read.`,
        why: 'Without the catalogue nobody can tell whether the proposal is lawful. Ask support to put the templates right.',
      }),
    ];
  if (proposal === undefined)
    return [
      say(shown, `${block.id}:begun`, {
        message: `“${block.label}” is not begun.`,
        why: 'The form requires it, and page one shows it.',
      }),
    ];
  return openRulings(shown)
    .filter(({ effect }) => effect === 'missing')
    .map((ruling) =>
      say(shown, keyOf(shown, ruling), {
        message: ruling.says,
        why: ruling.provision === '' ? 'The court needs it to weigh the proposal.' : `${ruling.provision}.`,
      }),
    );
}

function say({ block, place }: ShownProposal, about: string, words: { message: string; why: string }): Finding {
  return makeFinding('proposal-incomplete', block.required ? 'blocking' : 'warning', about, words, place);
}
