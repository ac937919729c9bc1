/** A page one that is read by itself and will take more than a page. */
import { countInWords } from '../dates/wording.ts';
import { partsOf } from '../template/parts.ts';
import { lineOfBox } from './blocks-height.ts';
import type { Check, CheckInput } from './check-input.ts';
import { makeFinding } from './make-finding.ts';
import { heightOfPage, heightOfPageOne } from './page-one-height.ts';

export const pageOneTooLongCheck: Check = {
  id: 'page-one-too-long',
  run(input) {
    const over = heightOfPageOne(input) - heightOfPage;
    if (input.template.summary.isOnePage !== true || over <= 0) return [];
    const { heading } = input.template.summary.proposal;
    const lines = countInWords(Math.ceil(over / lineOfBox), 'line');
    const words = {
      message: `Page one will not hold all of “${heading}”: it is too long by about ${lines}.`,
      why: 'It is read from one page. Shorten it, and leave to the sections what need not stand there.',
    };
    return [makeFinding('page-one-too-long', 'warning', 'box', words, placeOf(input))];
  },
};

/** The first part that the author writes of it. */
function placeOf({ template }: CheckInput): { section?: string; part?: string } {
  const boxed = template.summary.proposal.blocks;
  const part = partsOf(template).find(({ id }) => boxed.includes(id));
  return part === undefined ? {} : { section: part.section.id, part: part.id };
}
