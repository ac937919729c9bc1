/** Which questions of custody are put in a case, how they are answered, and why none is put. */
import { lowerFirst, upperFirst } from '../dates/wording.ts';
import { holdsHere } from './in-force.ts';
import { notForThis } from './judge-force.ts';
import type { Proposal } from './proposal.ts';
import type { CustodyQuestion, RequirementCatalogue } from './requirement-catalogue.ts';
import type { ProposalFacts } from './ruling.ts';

type Answered = Pick<Proposal, 'disposal' | 'answers'>;

/** Put where custody is in prospect, or proposed at once whatever is said of it; none of another law or occasion. */
export function custodyQuestions(
  proposal: Answered,
  { custody: { questions, presumption } }: RequirementCatalogue,
  facts: ProposalFacts,
): CustodyQuestion[] {
  if (facts.custody !== 'in prospect' && proposal.disposal !== presumption.against) return [];
  const put: CustodyQuestion[] = [];
  for (const one of questions) if (isOpen(one, facts) && follows(one, put, proposal)) put.push(one);
  return put;
}

function isOpen({ when }: CustodyQuestion, facts: ProposalFacts): boolean {
  return ['yes', 'unknown'].includes(holdsHere(when, facts));
}

function follows({ after }: CustodyQuestion, put: readonly CustodyQuestion[], proposal: Answered): boolean {
  if (after === undefined) return true;
  return put.some(({ id }) => id === after.question) && answerTo(proposal, after.question) === after.is;
}

export function answerTo({ answers }: Answered, question: string): Proposal['answers'][string] | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
}

/** Why none is put, for its author; undefined where one is, and where the report asks nothing of custody. */
export function whyNonePut(
  proposal: Answered,
  catalogue: RequirementCatalogue,
  facts: ProposalFacts,
): string | undefined {
  if (facts.custody === undefined || custodyQuestions(proposal, catalogue, facts).length > 0) return undefined;
  const { questions, presumption } = catalogue.custody;
  const name = `the ${lowerFirst(presumption.name)}`;
  if (facts.custody === 'not answered')
    return `Say whether custody is in prospect; ${name} is asked about only where it is.`;
  if (facts.custody === 'not in prospect') return `Custody is not in prospect, so ${name} is not asked about.`;
  const [first] = questions;
  const state = first && holdsHere(first.when, facts);
  return first && (state === 'before' || state === 'after')
    ? `${notForThis(upperFirst(name), first.when, state)} It is not asked about here.`
    : `${upperFirst(name)} does not arise on this occasion.`;
}
