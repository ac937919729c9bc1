/** What the catalogue says of a proposal: one ruling on one figure, answer or pair, with the provision it rests on. */
import { z } from 'zod';
import { isoDate } from '../model/ids.ts';
import { occasion } from './catalogue-parts.ts';
import type { Standing } from './standing.ts';

/**
 * `missing`: something must be given before the rule can be judged. `unlawful`: cannot be signed without a reason that
 * prints. `warning`: may be gone past. `hint`: shown at its place and nowhere else, and settled by nothing. `key` is
 * stable for the same fault and holds ids only.
 */
export interface Ruling {
  key: string;
  effect: 'unlawful' | 'missing' | 'warning' | 'hint';
  /** Id of the requirement or order, or of the row of a release plan; unset for the disposal and the proposal as a whole. */
  requirement?: string;
  /** Id of the measure or condition. */
  field?: string;
  says: string;
  provision: string;
  /** Set where the rule itself is not certain: what is not known. */
  uncertain?: string;
  /** The figures it speaks of: a reason given for them holds for no others. */
  figures?: readonly number[];
}

/** What the rules turn on; read from the case record, the occasion from the template, the rest from answers of the report. */
export const proposalFacts = z.strictObject({
  occasion,
  today: isoDate,
  dateOfBirth: isoDate,
  /** By turning point; dates that are not recorded are absent. */
  dates: z.strictObject({
    conviction: isoDate.optional(),
    offence: isoDate.optional(),
    order: isoDate.optional(),
  }),
  /** The template's own question of custody as it is answered; absent where it asks none. */
  custody: z.enum(['in prospect', 'not in prospect', 'not answered']).optional(),
  /** On breach: whether the order made before goes on, and its dates in the case record. */
  goesOn: z.boolean().optional(),
  orderBefore: z.strictObject({ madeOn: isoDate, endsOn: isoDate }).optional(),
});
export type ProposalFacts = z.infer<typeof proposalFacts>;

interface Place {
  requirement?: string | undefined;
  field?: string | undefined;
  rule: string;
  figures?: readonly number[];
}

/** A ruling that carries the standing of its rule: an uncertain one says so. */
export function ruling(effect: Ruling['effect'], place: Place, says: string, standing: Standing): Ruling {
  const { requirement, field, rule, figures } = place;
  return {
    key: [requirement ?? 'disposal', field ?? 'whole', rule].join('/'),
    effect,
    ...(requirement === undefined ? {} : { requirement }),
    ...(field === undefined ? {} : { field }),
    says,
    provision: standing.provision,
    ...(figures === undefined ? {} : { figures }),
    ...(standing.confidence === 'high' ? {} : { uncertain: standing.uncertain ?? notEstablished }),
  };
}

/** Several entries can stand at one place, one at a time: a reason given for one of them is none for another. */
export function ofEntry(one: Ruling, id: string): Ruling {
  return { ...one, key: `${one.key}-${id}` };
}

const notEstablished = 'This rule was not read in the text of the law.';
