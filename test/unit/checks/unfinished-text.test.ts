/** Checks of the text itself: marks left to fill in, and length. */
import { describe, expect, it } from 'vitest';
import { partTooLongCheck } from '../../../shared/checks/part-too-long.ts';
import { placeholdersIn } from '../../../shared/checks/placeholder-left.ts';
import { withPart } from './sample-report.ts';
import { messages } from './single-check.ts';

describe('a mark left to fill in', () => {
  it.each([
    'for XX months',
    'see [insert date]',
    'see [ Name ]',
    'on DD/MM/YYYY',
    'TBC',
    'to be confirmed',
    'Lorem ipsum',
    'on ____',
    'why???',
    'xxx',
    '<insert>',
    '[ ]',
  ])('is seen in “%s”', (words) => {
    expect(placeholdersIn(words)).toHaveLength(1);
  });

  it.each([
    'X-ray',
    'a kiss x',
    'Malcolm X',
    '[sic]',
    '[he] said',
    'wait... then',
    'really?',
    'XL shirt',
    '[name withheld]',
    'name: Lee',
    'Xx',
  ])('is not seen in “%s”', (words) => {
    expect(placeholdersIn(words)).toEqual([]);
  });
});

describe('a guide length', () => {
  it('may be passed by half before a hint comes', () => {
    const words = (count: number) => messages(partTooLongCheck, withPart('analysis-text', 'word '.repeat(count)));
    expect(words(90)).toEqual([]);
    expect(words(91)).toEqual(['2 Analysis has 91 words; the guide is 60.']);
  });
});
