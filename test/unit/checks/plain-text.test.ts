/** Plain text of a part, its words and its sentences. */
import { describe, expect, it } from 'vitest';
import { sentenceAt, sentencesOf } from '../../../shared/checks/sentences.ts';
import { plainText } from '../../../shared/document/plain-text.ts';
import { countWords, countWordsIn } from '../../../shared/document/word-count.ts';
import { fact, paragraph, text } from './sample-report.ts';

const cell = (...paragraphs: string[]) => ({ isHeader: false, paragraphs: paragraphs.map((words) => [text(words)]) });

describe('plain text', () => {
  it('has a line for each paragraph, entry and row, with tabs between cells', () => {
    const { text: words, lines } = plainText([
      paragraph('One'),
      {
        type: 'list',
        ordered: true,
        entries: [
          { children: [text('Two')], list: { type: 'list', ordered: false, entries: [{ children: [text('Three')] }] } },
        ],
      },
      { type: 'table', rows: [[cell('a', 'b'), cell('c')]] },
      { type: 'quote', children: [text('Four'), { type: 'line-break' }, text('five')] },
    ]);
    expect(words).toBe('One\nTwo\nThree\na b\tc\nFour five');
    expect(lines.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'list', 'table', 'quote']);
    expect(lines.map(({ from, to }) => words.slice(from, to))).toEqual(words.split('\n'));
  });

  it('knows where each chip stands', () => {
    const chip = { type: 'chip' as const, id: 'c1', fact: fact('need.alcohol', 'alcohol') };
    const { text: words, chips } = plainText([paragraph('First'), paragraph(text('His '), chip, text('.'))]);
    expect(chips.map(({ from, to, chip: { id } }) => [words.slice(from, to), id])).toEqual([['alcohol', 'c1']]);
  });

  it('of nothing is nothing', () => {
    expect(plainText([])).toEqual({ text: '', chips: [], lines: [] });
  });
});

describe('words', () => {
  it.each([
    ['', 0],
    ['  –  ', 0],
    ['One two', 2],
    ['fifty-one don’t 4/8 Siân', 4],
    ['Mr Lee (29) drinks; daily.', 5],
    ['Nguyễn Thị Ánh', 3],
  ])('in “%s” are %i', (words, count) => {
    expect(countWords(words)).toBe(count);
  });

  it('of chips count', () => {
    expect(countWordsIn([paragraph({ type: 'chip', id: 'c', fact: fact('need.alcohol', 'two words') })])).toBe(2);
  });
});

describe('sentences', () => {
  const cut = (words: string) => sentencesOf(words).map((sentence) => sentence.text.trim());

  it('end at full stops, at marks and at line ends', () => {
    expect(cut('One. Two! “Three?” Four\nfive')).toEqual(['One.', 'Two!', '“Three?”', 'Four', 'five']);
  });

  it('do not end after titles, initials and short forms', () => {
    expect(cut('Mr. Lee met Dr. Khan, i.e. A. Khan. He left.')).toEqual([
      'Mr. Lee met Dr. Khan, i.e. A. Khan.',
      'He left.',
    ]);
  });

  it('know their places', () => {
    const words = 'One here.  Two there.\nThree.';
    for (const { from, to, text: part } of sentencesOf(words)) expect(words.slice(from, to)).toBe(part);
    expect(sentenceAt(words, words.indexOf('there'))).toBe('Two there.');
  });

  it('of great length are cut, without losing a word', () => {
    const words = 'word '.repeat(1000);
    const parts = sentencesOf(words);
    expect(parts.length).toBeGreaterThan(1);
    expect(countWords(parts.map((part) => part.text).join(' '))).toBe(1000);
  });
});
