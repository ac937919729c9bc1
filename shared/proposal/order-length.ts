/** How long the order lasts that requirements stand in. */
import type { Proposal } from './proposal.ts';
import type { DisposalEntry, Measure } from './requirement-catalogue.ts';
import type { Standing } from './standing.ts';

interface OrderLength {
  measure: Measure;
  figure: number;
  within: Standing;
}

/** What no requirement may outlast, as far as it is given; undefined where the order takes none or has no length yet. */
export function orderLength(proposal: Proposal, disposal: DisposalEntry | undefined): OrderLength | undefined {
  const within = disposal?.requirementsWithin;
  if (disposal === undefined || within === undefined) return undefined;
  const found = [within.measure, within.orElse].flatMap((id) => {
    const measure = disposal.measures.find((one) => one.id === id);
    const figure = measure && given(proposal.figures, measure.id);
    return measure && figure ? [{ measure, figure, within }] : [];
  });
  return found[0];
}

/** The measure to be given once a requirement stands in the order, where it need not be given otherwise. */
export function lengthToGive(
  { requirements }: Pick<Proposal, 'requirements'>,
  { measures, requirementsWithin }: DisposalEntry,
): Measure | undefined {
  if (requirements.length === 0) return undefined;
  return measures.find(({ id, required }) => id === requirementsWithin?.measure && !required);
}

/** The figure of a measure; undefined where none is given. */
export function given(figures: Readonly<Record<string, number>>, id: string): number | undefined {
  return Object.hasOwn(figures, id) ? figures[id] : undefined;
}
