/** Schema of what is asked of a proposal wherever custody is in prospect, and of the presumption that the answers decide. */
import { z } from 'zod';
import { words } from '../model/ids.ts';
import { entryId, standing } from './standing.ts';

const yesOrNo = z.enum(['yes', 'no']);

/** A question with one of its answers. */
const answered = z.strictObject({ question: entryId, is: yesOrNo });

/** @param when schema of the span of dates and occasion in which it is asked */
function custodyQuestion<When extends z.ZodType>(when: When) {
  return z.strictObject({
    id: entryId,
    question: words(300),
    hint: words(400).optional(),
    /** Each answer as a sentence, for the court. */
    inWords: z.strictObject({ yes: words(300), no: words(300), 'not known': words(300) }),
    when,
    /** Asked only where an earlier question has this answer; unset: always. */
    after: answered.optional(),
    sources: z.array(words(300)).min(1),
    ...standing,
  });
}

/** Where all of `appliesWhere` is answered so, the sentence `against` may not be ordered, and `towards` is expected. */
const presumption = z.strictObject({
  name: words(80),
  appliesWhere: z.array(answered).min(1).max(6),
  against: entryId,
  towards: entryId,
  says: words(400),
  ...standing,
});

export function custodyRules<When extends z.ZodType>(when: When) {
  return z.strictObject({ questions: z.array(custodyQuestion(when)).min(1).max(6), presumption });
}
