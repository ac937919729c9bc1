/** Answers that the facts decide, so that nothing known is asked again; the author may change each. */
import type { Answer } from '../document/document.ts';
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import type { Enquiry } from '../model/risk.ts';
import { fieldsOf } from './parts.ts';
import { currentOrder } from '../model/under-order.ts';
import { identifiedNeeds } from './read-slot-needs.ts';
import { recordedAnswer } from './recorded-answer.ts';
import type { Template, TemplateBlock } from './template.ts';

/** Answers one block from the record; undefined where the record does not decide it. */
type Decider = (record: CaseRecord) => Answer | undefined;

/**
 * By block id: what the template's own `record` cannot say, for it takes more than one value of the record. What the
 * author must judge or declare, such as the sources used, is never answered here.
 */
const deciders: Record<string, Decider> = {
  factors: (record) => identifiedNeeds(record).map(({ id }) => id),
  caring: ({ person }) => (person.caringResponsibilities ? 'yes' : undefined),
  'determinate-type': ({ sentence }) =>
    sentence?.kind === 'determinate' || sentence?.kind === 'recall' ? 'standard' : undefined,
  'vlo-date': ({ victims }) =>
    victims
      .flatMap(({ vloContactedOn }) => (vloContactedOn === undefined ? [] : [vloContactedOn]))
      .toSorted()
      .at(-1),
  vcs: ({ victims }) =>
    anyOf(victims.map(({ contactScheme }) => (contactScheme === 'in scheme' ? 'yes' : schemeRest(contactScheme)))),
  vps: ({ victims }) => anyOf(victims.map(({ hasPersonalStatement }) => hasPersonalStatement)),
  'victim-oral': ({ victims }) => anyOf(victims.map(({ wishesToAttend }) => wishesToAttend)),
  'domestic-abuse': ({ offences }) => (offences.some(({ isDomesticAbuse }) => isDomesticAbuse) ? 'yes' : undefined),
  'abuse-check': isWaiting('police domestic abuse'),
  'children-check': isWaiting("children's services"),
  'order-type': (record) => {
    const order = currentOrder(record);
    return order && (order.kind === 'community order' ? 'community' : 'suspended');
  },
  'recall-type': ({ recall }) => recall && (recall.kind === 'fixed-term' ? 'fixed' : 'other'),
  'open-question': ({ custody }) => (isInOpenConditions(custody) ? 'already-open' : undefined),
};

/** Only answers the block itself accepts are given; a block unknown here stays open. */
export function decidedAnswers(template: Template, record: CaseRecord, today: IsoDate): Record<string, Answer> {
  return Object.fromEntries(
    fieldsOf(template).flatMap(({ block }) => {
      const stated = block.type === 'choice' ? recordedAnswer(block, record, today)?.answer : undefined;
      const answer = stated ?? deciders[block.id]?.(record);
      return answer !== undefined && accepts(block, answer) ? [[block.id, answer] as const] : [];
    }),
  );
}

function accepts(block: TemplateBlock, answer: Answer): boolean {
  if (block.type === 'entry') return typeof answer === 'string';
  if (block.type !== 'choice') return false;
  const offered = block.options.map(({ value }) => value);
  if (!block.multiple) return typeof answer === 'string' && offered.includes(answer);
  return Array.isArray(answer) && answer.length > 0 && answer.every((one) => offered.includes(one));
}

function schemeRest(scheme: string): string {
  return scheme === 'not known' ? 'not known' : 'no';
}

/** `yes` when it holds for any victim, `no` when for none, `not-known` while it is not known for one. */
function anyOf(answers: readonly string[]): string | undefined {
  if (answers.length === 0) return undefined;
  if (answers.includes('yes')) return 'yes';
  return answers.includes('not known') ? 'not-known' : 'no';
}

/** Only that an answer is out can be told from the record; what an answer means is for the author. */
function isWaiting(kind: Enquiry['kind']): Decider {
  return ({ enquiries }) =>
    enquiries.some((one) => one.kind === kind && one.status === 'waiting') ? 'pending' : undefined;
}

function isInOpenConditions(custody: CaseRecord['custody']): boolean {
  return custody?.securityCategory === 'D' || custody?.securityCategory === 'open (women)';
}
