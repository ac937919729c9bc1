/** What happens when a requirement or order comes or goes: its card is shown, the focus moves, and it is announced. */
import { fieldId } from '../plan-desk.ts';
import { useDesk } from '../report-context.ts';
import type { Cards } from '../use-cards.ts';
import type { ProposalDesk } from './use-proposal.ts';

/** @param place the picker, which takes the focus where no card is left */
export function usePieces(desk: ProposalDesk, cards: Cards, place: string) {
  const { announce } = useDesk();
  return {
    added: (id: string, name: string) => {
      cards.show(id, fieldId(desk, id, 'head'));
      announce(`${name} added`);
    },
    /** `left` holds the ids of the others, `at` where it stood. */
    removed: (name: string, left: readonly string[], at: number) => {
      const next = left[at] ?? left[at - 1];
      cards.focus(next === undefined ? place : fieldId(desk, next, 'head'));
      announce(`${name} removed`);
    },
  };
}
