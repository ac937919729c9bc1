/** Reader of one need: whether it is identified, its score against the threshold, and what it is linked to. */
import { listInWords } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import { needNames } from '../model/need-scales.ts';
import type { Need, NeedId } from '../model/need.ts';
import { possessive } from '../model/naming.ts';
import { slotValue } from './read-slot-value.ts';
import type { SlotValue } from './slots.ts';

/** An unanswered need is said to be not assessed, never to be absent; an unscored need shows no score. */
export function readNeed(record: CaseRecord, id: NeedId): SlotValue | undefined {
  const need = record.needsAssessment?.needs.find((one) => one.id === id);
  if (need === undefined) return undefined;
  const score = scoreInWords(need);
  return slotValue(
    `${findingInWords(need)}${score === undefined ? '' : `: ${score}`}${linksField(need)}`,
    need.source,
    { sentence: needSentence(need, possessive(record.person.name)) },
  );
}

/** `Identified`, `Not identified`, `Not assessed`. */
export function findingInWords(need: Need): string {
  if (need.status === 'not answered') return 'Not assessed';
  return need.status === 'identified' ? 'Identified need' : 'Not identified as a need';
}

/** `score 4 of 8, threshold 4`; undefined where the need carries no score. */
function scoreInWords(need: Need): string | undefined {
  if (need.score === undefined || need.max === undefined) return undefined;
  return `score ${need.score} of ${need.max}${need.threshold === undefined ? '' : `, threshold ${need.threshold}`}`;
}

/** `serious harm and reoffending`; empty when the assessor linked it to neither. */
export function linksInWords(need: Need): string {
  return listInWords([
    ...(need.isLinkedToHarm ? ['serious harm'] : []),
    ...(need.isLinkedToReoffending ? ['reoffending'] : []),
  ]);
}

function linksField(need: Need): string {
  const links = linksInWords(need);
  return links === '' ? '' : `. Linked to ${links}`;
}

function needSentence(need: Need, whose: string): string {
  const { noun, isPlural } = needNames[need.id];
  const subject = `${whose} ${noun}`;
  if (need.status === 'not answered') return `${subject} ${isPlural ? 'were' : 'was'} not assessed`;
  const finding = `${isPlural ? 'are' : 'is'} ${need.status === 'identified' ? 'an identified need' : 'not an identified need'}`;
  const score = scoreInWords(need);
  const links = linksInWords(need);
  return `${subject} ${finding}${score === undefined ? '' : ` (${score})`}${links === '' ? '' : `, linked to ${links}`}`;
}

/** Identified needs, those linked to serious harm first, then by how much of the scale is used. */
export function identifiedNeeds(record: CaseRecord): Need[] {
  const weight = (need: Need): number => (need.isLinkedToHarm ? 1 : 0) + (need.score ?? 0) / (need.max ?? 1);
  return (record.needsAssessment?.needs ?? [])
    .filter((need) => need.status === 'identified')
    .toSorted((a, b) => weight(b) - weight(a));
}
