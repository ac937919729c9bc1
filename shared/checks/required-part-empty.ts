/** Required parts that have no words yet. */
import type { Check } from './check-input.ts';
import { makeFinding, partName, partPlace } from './make-finding.ts';
import { hasWords, shownParts } from './shown-text.ts';

export const requiredPartEmptyCheck: Check = {
  id: 'required-part-empty',
  run: (input) =>
    shownParts(input)
      .filter(({ part, plain }) => part.prose.required && !hasWords(plain.text))
      .map(({ part }) =>
        makeFinding(
          'required-part-empty',
          'blocking',
          part.id,
          {
            message: `${partName(part)} is empty.`,
            why: 'The form requires this part; without it the reader cannot rely on the report.',
          },
          partPlace(part),
        ),
      ),
};
