/** The shipped catalogue and proposals that it finds nothing wrong with, from which each test changes one thing. */
import { Temporal } from 'temporal-polyfill';
import { loadCatalogues } from '../../../electron/handlers/load-catalogue.ts';
import { holdsHere } from '../../../shared/proposal/in-force.ts';
import { judgeProposal } from '../../../shared/proposal/judge-proposal.ts';
import type { OrderEntry } from '../../../shared/proposal/order-entry.ts';
import {
  emptyProposal,
  type Proposal,
  type ProposedOrder,
  type ProposedRequirement,
} from '../../../shared/proposal/proposal.ts';
import type {
  DisposalEntry,
  Measure,
  RequirementCatalogue,
  RequirementEntry,
} from '../../../shared/proposal/requirement-catalogue.ts';
import type { ProposalFacts, Ruling } from '../../../shared/proposal/ruling.ts';

const templatesFolder = new URL('../../../templates/', import.meta.url).pathname;
export const set = loadCatalogues(`${templatesFolder}catalogues`);

function newest(): RequirementCatalogue {
  const [first] = set.requirements;
  if (first === undefined) throw new Error('no requirement catalogue is shipped');
  return first;
}
export const catalogue = newest();

export const today: ProposalFacts = {
  occasion: 'sentence',
  today: '2026-11-21',
  dateOfBirth: '1990-01-01',
  dates: { offence: '2026-08-01', conviction: '2026-10-01', order: '2026-11-20' },
};

/** A case in which everything happened on one day, to a person of 20. */
export function factsOn(day: string): ProposalFacts {
  const dateOfBirth = Temporal.PlainDate.from(day).subtract({ years: 20 }).toString();
  return { occasion: 'sentence', today: day, dateOfBirth, dates: { offence: day, conviction: day, order: day } };
}

export function shifted(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function disposalOf(id: string): DisposalEntry {
  const found = catalogue.disposals.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no disposal ${id}`);
  return found;
}

export function requirementOf(id: string): RequirementEntry {
  const found = catalogue.requirements.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no requirement ${id}`);
  return found;
}

type Entry = DisposalEntry | RequirementEntry;

function lawfulFigure({ bounds }: Measure, facts: ProposalFacts): number {
  const holding = bounds.filter((bound) => holdsHere(bound, facts) === 'yes');
  return Math.max(1, ...holding.map(({ least }) => least ?? 1));
}

function lawful(entry: Entry, facts: ProposalFacts): Pick<ProposedRequirement, 'figures' | 'answers'> {
  const figures = Object.fromEntries(entry.measures.map((measure) => [measure.id, lawfulFigure(measure, facts)]));
  for (const { measure, notMoreThan } of entry.relations ?? []) {
    const [figure = 0, other = 0] = [figures[measure], figures[notMoreThan.measure]];
    figures[notMoreThan.measure] = Math.max(other, Math.ceil(figure / notMoreThan.times));
  }
  return {
    figures,
    answers: Object.fromEntries(entry.conditions.map(({ id, lawful: answer }) => [id, answer])),
  };
}

export function lawfulRequirement(id: string, facts: ProposalFacts = today): ProposedRequirement {
  const entry = requirementOf(id);
  return {
    requirement: id,
    ...lawful(entry, facts),
    ...(entry.needsWillingness && {
      willingness: { isWilling: 'yes' as const, saidOn: facts.today, saidTo: 'A. Officer' },
    }),
    ...(entry.needs[0] ? { need: entry.needs[0] } : { purpose: 'punishment' }),
    reason: 'It answers what led to the offence.',
    service: 'Probation, Leeds',
  };
}

export function orderOf(id: string): OrderEntry {
  const found = catalogue.orders.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no order ${id}`);
  return found;
}

export function lawfulOrder(id: string): ProposedOrder {
  const answers = Object.fromEntries(orderOf(id).conditions.map((condition) => [condition.id, condition.lawful]));
  return { order: id, answers, terms: 'For two years.', reason: 'The victim asks for it.' };
}

/** Of the disposal with the requirements, or of a community order long enough for them. */
export function lawfulProposal(disposal: string, requirements: string[], facts: ProposalFacts = today): Proposal {
  const entry = disposalOf(disposal);
  const { figures, answers } = lawful(entry, facts);
  const asked = entry.needsRequirement && requirements.length === 0 ? ['rar'] : requirements;
  return {
    ...emptyProposal(catalogue.version),
    disposal,
    figures,
    answers: { ...answers, 'short-term': 'no' },
    ...(disposal === 'community-order' && { figures: { months: 36 } }),
    purposes: ['punishment'],
    requirements: asked.map((id) => lawfulRequirement(id, facts)),
    alternatives: [{ option: 'fine', why: 'It would not touch the cause.' }],
  };
}

/** Either kind of entry, in a proposal that has nothing else wrong. */
export function proposalFor({ id }: Entry, facts: ProposalFacts = today, beside: string[] = []): Proposal {
  return catalogue.disposals.some((one) => one.id === id)
    ? lawfulProposal(id, [], facts)
    : lawfulProposal('community-order', [id, ...beside], facts);
}

export const entries: Entry[] = [...catalogue.disposals, ...catalogue.requirements];

/** The first part of a ruling's key. */
export function placeOf({ id }: Entry): string {
  return catalogue.disposals.some((one) => one.id === id) ? 'disposal' : id;
}

/** The key of a ruling on an entry; one on a disposal names it. */
export function keyAt(entry: Entry, place: string): string {
  const isDisposal = placeOf(entry) === 'disposal';
  return isDisposal ? `disposal/${place}-${entry.id}` : `${entry.id}/${place}`;
}

export function judged(proposal: Proposal, facts: ProposalFacts = today): Ruling[] {
  return judgeProposal(proposal, catalogue, facts);
}

/** The proposal with one thing of one entry changed. */
export function changed(
  proposal: Proposal,
  entry: Entry,
  change: (piece: Pick<ProposedRequirement, 'figures' | 'answers'>) => Partial<ProposedRequirement>,
): Proposal {
  if (placeOf(entry) === 'disposal') {
    const { figures, answers } = { ...proposal, ...change(proposal) };
    return { ...proposal, figures, answers };
  }
  const requirements = proposal.requirements.map((one) =>
    one.requirement === entry.id ? { ...one, ...change(one) } : one,
  );
  return { ...proposal, requirements };
}

export function withFigure(proposal: Proposal, entry: Entry, measure: string, figure: number | undefined): Proposal {
  return changed(proposal, entry, ({ figures }) => {
    const others = Object.fromEntries(Object.entries(figures).filter(([id]) => id !== measure));
    return { figures: figure === undefined ? others : { ...others, [measure]: figure } };
  });
}

export function withAnswer(
  proposal: Proposal,
  entry: Entry,
  condition: string,
  answer: 'yes' | 'no' | 'not known' | undefined,
): Proposal {
  return changed(proposal, entry, ({ answers }) => {
    const others = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== condition));
    return { answers: answer === undefined ? others : { ...others, [condition]: answer } };
  });
}
