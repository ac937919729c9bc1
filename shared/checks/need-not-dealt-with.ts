/** Identified needs that nothing in the analysis or the proposal mentions. */
import { needNames } from '../model/need-scales.ts';
import type { Need } from '../model/need.ts';
import type { Check, CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { makeFinding, mark, partPlace } from './make-finding.ts';
import { shownParts, type ShownPart } from './shown-text.ts';
import { vocabulary } from './vocabulary.ts';
import { mentions } from './word-match.ts';

export const needNotDealtWithCheck: Check = {
  id: 'need-not-dealt-with',
  run: (input) => {
    const parts = shownParts(input).filter(({ part }) => part.prose.answersNeeds);
    if (parts.length === 0) return [];
    return identified(input)
      .filter(({ id }) => !parts.some(({ plain }) => mentions(plain.text, vocabulary.needs[id])))
      .map((need) => finding(need, parts));
  },
};

function identified({ record }: CheckInput): Need[] {
  return (record.needsAssessment?.needs ?? []).filter(({ status }) => status === 'identified');
}

function finding(need: Need, parts: readonly ShownPart[]): Finding {
  const home = parts.find(({ part }) => part.section.evidence.needs.includes(need.id)) ?? parts[0];
  const score = need.score === undefined ? '' : ` (score ${need.score} of ${need.max ?? '?'})`;
  return makeFinding(
    'need-not-dealt-with',
    'warning',
    `${need.id}:${mark(JSON.stringify([need.score, need.max, need.isLinkedToHarm, need.isLinkedToReoffending]))}`,
    {
      message: `${needNames[need.id].title} is an identified need${score}, and the report does not deal with it.`,
      why: 'The reader will ask what is to be done about it, or why nothing need be.',
    },
    home ? partPlace(home.part) : {},
  );
}
