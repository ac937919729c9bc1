/** Whether a rule holds for a case: by dates of conviction, offence, order, release or recall, and by occasion. */
import type { Condition } from './catalogue-parts.ts';
import type { IsoDate } from '../model/ids.ts';
import type { ProposalFacts } from './ruling.ts';

interface Span<Point extends string> {
  from?: IsoDate | undefined;
  to?: IsoDate | undefined;
  turnsOn: Point;
}

/** `unknown` where the span is bounded and the date it turns on is not recorded. Both end days belong to the span. */
export function holds<Point extends string>(
  span: Span<Point>,
  { dates }: { dates: Partial<Record<Point, IsoDate | undefined>> },
): 'yes' | 'before' | 'after' | 'unknown' {
  if (span.from === undefined && span.to === undefined) return 'yes';
  const date = dates[span.turnsOn];
  if (date === undefined) return 'unknown';
  if (span.from !== undefined && date < span.from) return 'before';
  return span.to !== undefined && date > span.to ? 'after' : 'yes';
}

/** As `holds`, for a rule that may be for one occasion only: `elsewhere` where this is the other one. */
export function holdsHere(
  span: Span<keyof ProposalFacts['dates']> & { occasion?: ProposalFacts['occasion'] | undefined },
  facts: ProposalFacts,
): ReturnType<typeof holds> | 'elsewhere' {
  return span.occasion === undefined || span.occasion === facts.occasion ? holds(span, facts) : 'elsewhere';
}

/**
 * A question of another law or occasion is not put; one whose date is not recorded is.
 * @param held ids of the requirements in the proposal: some questions arise beside another one only
 */
export function isAsked({ when, beside }: Condition, facts: ProposalFacts, held: readonly string[]): boolean {
  if (beside !== undefined && !held.includes(beside)) return false;
  return when === undefined || ['yes', 'unknown'].includes(holdsHere(when, facts));
}
