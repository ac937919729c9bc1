/** Parts well over their guide length. */
import { countWords } from '../document/word-count.ts';
import type { Check } from './check-input.ts';
import { makeFinding, partName, partPlace } from './make-finding.ts';
import { shownParts } from './shown-text.ts';

/** A guide is a guide: only half as much again is worth a hint. */
const tolerance = 1.5;

export const partTooLongCheck: Check = {
  id: 'part-too-long',
  run: (input) =>
    shownParts(input).flatMap(({ part, plain }) => {
      const { guideWords } = part.prose;
      const words = countWords(plain.text);
      if (guideWords === undefined || words <= guideWords * tolerance) return [];
      return [
        makeFinding(
          'part-too-long',
          'hint',
          part.id,
          {
            message: `${partName(part)} has ${words} words; the guide is ${guideWords}.`,
            why: 'Readers have minutes, not hours. Keep what bears on risk and on the decision.',
          },
          partPlace(part),
        ),
      ];
    }),
};
