/** Parts that must rest on sources but name none. */
import type { Check } from './check-input.ts';
import { makeFinding, partName, partPlace } from './make-finding.ts';
import { hasWords, shownParts } from './shown-text.ts';
import { vocabulary } from './vocabulary.ts';
import { mentions } from './word-match.ts';

export const sourceMissingCheck: Check = {
  id: 'source-missing',
  run: (input) =>
    shownParts(input)
      .filter(({ part, plain }) => part.prose.needsSource && hasWords(plain.text))
      .filter(({ plain }) => plain.chips.length === 0 && !mentions(plain.text, vocabulary.sources))
      .map(({ part }) =>
        makeFinding(
          'source-missing',
          'warning',
          part.id,
          {
            message: `${partName(part)} does not say where its facts come from.`,
            why: 'A fact without a source can be challenged. Quote from the evidence, or say who told you.',
          },
          partPlace(part),
        ),
      ),
};
