/** Answers that the facts decide, so that nothing known is asked again; the author may change each. */
import type { Answer } from '../document/document.ts';
import type { CaseRecord } from '../model/case.ts';
import type { Sentence } from '../model/custody.ts';
import type { Predictor } from '../model/risk.ts';
import { fieldsOf } from './parts.ts';
import { identifiedNeeds } from './read-slot-needs.ts';
import type { Template, TemplateBlock } from './template.ts';

/** Answers one block from the record; undefined where the record does not decide it. */
type Decider = (record: CaseRecord) => Answer | undefined;

const determinateTypes: Partial<Record<Sentence['kind'], string>> = {
  EDS: 'eds',
  SOPC: 'sopc',
  determinate: 'standard',
  recall: 'standard',
};

/** By block id. What the author must judge or declare, such as the sources used, is never answered here. */
const deciders: Record<string, Decider> = {
  factors: (record) => identifiedNeeds(record).map(({ id }) => id),
  'previous-offending': ({ previousConvictions }) => (previousConvictions.length > 0 ? 'yes' : undefined),
  caring: ({ person }) => (person.caringResponsibilities ? 'yes' : undefined),
  indeterminate: ({ sentence }) => sentence && isIndeterminate(sentence.kind),
  'determinate-type': ({ sentence }) => sentence && determinateTypes[sentence.kind],
  'rosh-at-sentence-done': ({ risk }) => (risk?.atSentence === undefined ? undefined : 'yes'),
  'vlo-date': ({ victims }) =>
    victims
      .flatMap(({ vloContactedOn }) => (vloContactedOn === undefined ? [] : [vloContactedOn]))
      .toSorted()
      .at(-1),
  vcs: ({ victims }) =>
    anyOf(victims.map(({ contactScheme }) => (contactScheme === 'in scheme' ? 'yes' : schemeRest(contactScheme)))),
  vps: ({ victims }) => anyOf(victims.map(({ hasPersonalStatement }) => hasPersonalStatement)),
  'victim-oral': ({ victims }) => anyOf(victims.map(({ wishesToAttend }) => wishesToAttend)),
  'mappa-eligible': ({ mappa }) => mappa && (mappa.category === 'not eligible' ? 'no' : 'yes'),
  'osp-dc-done': hasResult('OSP/DC'),
  'osp-iic-done': hasResult('OSP/IIC'),
  'sara-done': hasResult('SARA'),
};

/** Only answers the block itself accepts are given; a block unknown here stays open. */
export function decidedAnswers(template: Template, record: CaseRecord): Record<string, Answer> {
  return Object.fromEntries(
    fieldsOf(template).flatMap(({ block }) => {
      const answer = deciders[block.id]?.(record);
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

function isIndeterminate(kind: Sentence['kind']): string | undefined {
  if (kind === 'recall') return undefined;
  return kind === 'life' || kind === 'IPP' ? 'yes' : 'no';
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

function hasResult(tool: Predictor['tool']): Decider {
  return ({ predictors }) => (predictors.some((one) => one.tool === tool) ? 'yes' : undefined);
}
