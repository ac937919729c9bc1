/** Judges what a proposal says of custody: what is not answered, and the presumption that the answers decide. */
import { lowerFirst } from '../dates/wording.ts';
import { answerTo, custodyQuestions } from './custody-questions.ts';
import { noProvision } from './judge-known.ts';
import type { Proposal } from './proposal.ts';
import type { CustodyQuestion, DisposalEntry, RequirementCatalogue } from './requirement-catalogue.ts';
import { ofEntry, ruling, type ProposalFacts, type Ruling } from './ruling.ts';

export function judgeCustody(proposal: Proposal, catalogue: RequirementCatalogue, facts: ProposalFacts): Ruling[] {
  const put = custodyQuestions(proposal, catalogue, facts);
  return [
    ...contradicted(proposal, catalogue, facts),
    ...put.flatMap((one) => unanswered(one, proposal, catalogue)),
    ...(presumptionApplies(put, proposal, catalogue) ? judgePresumption(proposal, catalogue) : []),
  ];
}

/** No report proposes a custodial sentence, suspended or not, and says that there will be none. */
function contradicted({ disposal }: Proposal, { disposals }: RequirementCatalogue, facts: ProposalFacts): Ruling[] {
  const entry = disposals.find(({ id }) => id === disposal);
  if (facts.custody !== 'not in prospect' || entry?.isCustodial !== true || wasMadeBefore(entry, facts)) return [];
  const says = `${entry.name} is proposed, a custodial sentence, but custody is said not to be in prospect. Look at both again.`;
  return [ofEntry(ruling('warning', { field: 'custody', rule: 'said' }, says, noProvision), entry.id)];
}

/** A suspended sentence that goes on after a breach was passed earlier: its term stays suspended. */
function wasMadeBefore({ takesRequirements }: DisposalEntry, { goesOn }: ProposalFacts): boolean {
  return goesOn === true && takesRequirements;
}

/** What nobody knows yet is an answer, except of the very sentence that the presumption is against. */
function unanswered(one: CustodyQuestion, proposal: Proposal, { custody }: RequirementCatalogue): Ruling[] {
  const answer = answerTo(proposal, one.id);
  const isOpen = answer === undefined || (answer === 'not known' && proposal.disposal === custody.presumption.against);
  if (!isOpen) return [];
  const says = `Custody: “${one.question}” is ${answer ?? 'not answered'}.`;
  return [ruling('missing', { field: one.id, rule: 'answered' }, says, one)];
}

/** Where every answer it needs is given, and to a question that is put. */
function presumptionApplies(
  put: readonly CustodyQuestion[],
  proposal: Pick<Proposal, 'disposal' | 'answers'>,
  { custody: { presumption } }: RequirementCatalogue,
): boolean {
  return presumption.appliesWhere.every(
    ({ question, is }) => put.some(({ id }) => id === question) && answerTo(proposal, question) === is,
  );
}

function judgePresumption(proposal: Proposal, { custody: { presumption }, disposals }: RequirementCatalogue): Ruling[] {
  const { against, towards, says, name } = presumption;
  const field = presumption.appliesWhere.at(-1)?.question;
  const expected = lowerFirst(disposals.find(({ id }) => id === towards)?.name ?? towards);
  const isWeighed = proposal.disposal === towards || proposal.alternatives.some(({ option }) => option === towards);
  const note = `On these answers the ${lowerFirst(name)} applies, and no ${expected} is proposed or named among the alternatives.`;
  return [
    ...(proposal.disposal === against
      ? [ofEntry(ruling('unlawful', { field, rule: 'condition' }, says, presumption), against)]
      : []),
    ...(proposal.disposal === undefined || isWeighed
      ? []
      : [ruling('hint', { field: 'custody', rule: 'weighed' }, note, presumption)]),
  ];
}
