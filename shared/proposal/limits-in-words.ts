/** Says the limits of a figure as they hold for a case, to be shown before anything is typed. */
import { holdsHere } from './in-force.ts';
import { amount } from './measure-in-words.ts';
import type { Bound, Measure } from './requirement-catalogue.ts';
import type { ProposalFacts } from './ruling.ts';

/** `At least 40 hours, at most 300 hours.`; a limit that hangs on a date not recorded says so; none where the law sets none. */
export function limitsInWords(measure: Measure, facts: ProposalFacts): string {
  return measure.bounds
    .flatMap((bound) => {
      const state = holdsHere(bound, facts);
      if (state === 'yes') return [`${sentence(bound, measure)}.`];
      return state === 'unknown' ? [`${sentence(bound, measure)}, if it holds: a date is not recorded.`] : [];
    })
    .join(' ');
}

function sentence({ least, most }: Bound, measure: Measure): string {
  const from = least === undefined ? undefined : `least ${amount(least, measure)}`;
  const to = most === undefined ? undefined : `most ${amount(most, measure)}`;
  return [from, to]
    .filter((part) => part !== undefined)
    .map((part, at) => (at === 0 ? `At ${part}` : `at ${part}`))
    .join(', ');
}
