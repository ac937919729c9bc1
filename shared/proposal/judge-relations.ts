/** Judges two figures of one entry against each other, by the relations of the catalogue. */
import type { FigureRelation } from './figure-relation.ts';
import { given } from './order-length.ts';
import { ruling, type Ruling } from './ruling.ts';

/** Only where both are given: what is missing is told elsewhere. */
export function judgeRelations(
  { relations = [] }: { relations?: readonly FigureRelation[] | undefined },
  requirement: string | undefined,
  figures: Readonly<Record<string, number>>,
): Ruling[] {
  return relations.flatMap((relation) => {
    const { measure, notMoreThan, says } = relation;
    const [figure, other] = [given(figures, measure), given(figures, notMoreThan.measure)];
    if (!figure || !other || figure <= other * notMoreThan.times) return [];
    const place = { requirement, field: measure, rule: `over-${notMoreThan.measure}`, figures: [figure, other] };
    return [ruling('unlawful', place, says, relation)];
  });
}
