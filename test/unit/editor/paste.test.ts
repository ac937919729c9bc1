// @vitest-environment happy-dom
/** Pasted HTML becomes blocks of a report: what came from Word keeps its sense and loses its dress. */
import { expect, test } from 'vitest';
import { blocksToHtml, blocksToText } from '../../../renderer/editor/clipboard/blocks-to-html.ts';
import { htmlToBlocks } from '../../../renderer/editor/clipboard/html-to-blocks.ts';
import { textToBlocks } from '../../../renderer/editor/clipboard/text-to-blocks.ts';
import { countWords } from '../../../renderer/editor/word-counts.ts';
import { docPart, type DocBlock } from '../../../shared/document/document.ts';
import { everyBlock } from '../../fixtures/editor-template.ts';
import { emailThread, excelRange, hostileHtml, wordLists, wordReview } from '../../fixtures/pasted-html.ts';

const line = (text: string): DocBlock => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const said = (text: string): { type: 'text'; text: string } => ({ type: 'text', text });

test('a list from Word is a list again, nested as it was', () => {
  expect(htmlToBlocks(wordLists).blocks).toEqual([
    line('Before the list'),
    {
      type: 'list',
      ordered: false,
      entries: [
        {
          children: [said('First bullet')],
          list: {
            type: 'list',
            ordered: true,
            entries: [{ children: [said('One deeper')] }, { children: [said('Two deeper')] }],
          },
        },
        { children: [said('Second bullet')] },
      ],
    },
    line('After the list'),
  ]);
});

test('tracked deletions, comments, hidden text and pictures stay out, and the officer is told', () => {
  const { blocks, dropped } = htmlToBlocks(wordReview);
  expect(blocks).toEqual([line('He has a new address.')]);
  expect(dropped).toEqual(['tracked deletions', 'comments', 'hidden text', 'pictures', 'colours and fonts']);
});

test('nothing in hostile HTML runs or comes in but its words', () => {
  expect(htmlToBlocks(hostileHtml).blocks).toEqual([line('Only words'), line('a link')]);
});

test('a range from a spreadsheet becomes a table with its header cells', () => {
  const { blocks } = htmlToBlocks(excelRange);
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).toMatchObject({
    type: 'table',
    rows: [
      [{ paragraphs: [[said('Date')]] }, { paragraphs: [[said('Contact')]] }],
      [{ paragraphs: [[said('4 Nov')]] }, { paragraphs: [[said('Attended')]] }],
    ],
  });
});

test('the caption of a table becomes a line before it', () => {
  const html = '<table><caption>Table 1: <b>contacts</b></caption><tr><td>a</td><td>b</td></tr></table>';
  const { blocks } = htmlToBlocks(html);
  const caption = [said('Table 1: '), { type: 'text', text: 'contacts', bold: true }];
  expect(blocks).toMatchObject([{ type: 'paragraph', children: caption }, { type: 'table' }]);
});

test('a table too large for a report says that it was cut', () => {
  const wide = `<table><tr>${'<td>a</td>'.repeat(13)}</tr><tr><td>b</td></tr></table>`;
  expect(htmlToBlocks(wide).dropped).toEqual(['cells beyond 12 columns or 300 rows']);
  expect(htmlToBlocks(excelRange).dropped).not.toContain('cells beyond 12 columns or 300 rows');
});

/** The words of a pasted table by row, empty places as `-`, header cells with a star. */
function cellsOf(html: string): string[] {
  const [table] = htmlToBlocks(`<table>${html}</table>`).blocks;
  if (table?.type !== 'table') throw new Error('no table came of it');
  expect(docPart.safeParse({ id: 'x', blocks: [table] }).error).toBeUndefined();
  return table.rows.map((row) =>
    row
      .map(({ isHeader, paragraphs }) => {
        const words = paragraphs.flat().map((one) => (one.type === 'text' ? one.text : ''));
        return `${words.join('') || '-'}${isHeader ? '*' : ''}`;
      })
      .join(' '),
  );
}

test.each<[string, string, string[]]>([
  [
    'across',
    '<tr><th colspan="2">Name</th><th>Age</th></tr><tr><td>a</td><td>b</td><td>c</td></tr>',
    ['Name* -* Age*', 'a b c'],
  ],
  [
    'down',
    '<tr><td rowspan="3">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr><tr><td>e</td><td>f</td></tr>',
    ['a b', '- c', '- d', 'e f'],
  ],
  [
    'both ways, beside another',
    '<tr><td>a</td><td rowspan="2" colspan="2">b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td><td>h</td><td>i</td></tr>',
    ['a b - c', 'd - - e', 'f g h i'],
  ],
  [
    'down to the end of the body and no further',
    '<thead><tr><th rowspan="9">a</th><th>b</th></tr></thead><tbody><tr><td rowspan="0">c</td><td>d</td></tr><tr><td>e</td></tr></tbody>',
    ['a* b*', 'c d', '- e'],
  ],
  [
    'over columns that nothing begins in',
    '<tr><td colspan="40">Title</td></tr><tr><td colspan="3">a</td><td colspan="37">b</td></tr>',
    ['Title -', 'a b'],
  ],
  [
    'by numbers that make no sense',
    '<tr><td colspan="-2">a</td><td rowspan="many">b</td><td colspan="99999999999">c</td></tr><tr><td>d</td></tr>',
    ['a b c', 'd - -'],
  ],
])('cells merged %s keep every column in its place', (_how, html, rows) => {
  expect(cellsOf(html)).toEqual(rows);
});

test('a table or a second list inside a list item keeps its words', () => {
  const html =
    '<ul><li>one<table><tr><td>two</td><td>three</td></tr></table><ul><li>four</li></ul><ol><li>five</li></ol></li></ul>';
  const text = JSON.stringify(htmlToBlocks(html).blocks);
  for (const word of ['one', 'two', 'three', 'four', 'five']) expect(text.split(`"${word}"`)).toHaveLength(2);
});

test('a paste of more than any report holds is still text the store takes', () => {
  const parts = [textToBlocks('a'.repeat(300_000)), textToBlocks('line\n'.repeat(6000))];
  for (const blocks of parts) expect(docPart.safeParse({ id: 'offence-text', blocks }).success).toBe(true);
});

test('an email thread keeps its lines and its quoted words', () => {
  expect(htmlToBlocks(emailThread).blocks).toEqual([
    line('Hello, the flat is confirmed.'),
    { type: 'paragraph', children: [{ type: 'text', text: 'From:', bold: true }, said(' Housing')] },
    { type: 'quote', children: [said('Is the flat confirmed?')] },
  ]);
});

test('any heading becomes a sub-heading, and looks are read from tags and from styles', () => {
  const html =
    '<h1>Big</h1><p><b>a</b> <span style="font-weight:700;font-style:italic">b</span> <b style="font-weight:normal">c</b></p>';
  expect(htmlToBlocks(html).blocks).toEqual([
    { type: 'sub-heading', children: [said('Big')] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'a', bold: true },
        said(' '),
        { type: 'text', text: 'b', bold: true, italic: true },
        said(' c'),
      ],
    },
  ]);
});

test('letters of two characters come in as one', () => {
  const blocks = htmlToBlocks('<p>dw\u0302r a t\u0302y\u0302</p>').blocks;
  expect(JSON.stringify(blocks)).toContain('d\u0175r');
  expect(JSON.stringify(textToBlocks('w\u0302'))).toContain('\u0175');
});

test('plain text becomes one paragraph for each line and loses what cannot be seen', () => {
  expect(textToBlocks('one\r\n\r\ntwo\tthree\u202e')).toEqual([line('one'), line('two three')]);
  expect(textToBlocks('in a line ')).toEqual([line('in a line ')]);
});

test('what is copied for other programs says the same as the blocks', () => {
  const [, subHeading, quote, list, table] = everyBlock;
  const plain = [subHeading, quote, list, table].flatMap((block) => (block === undefined ? [] : [block]));
  const withoutEmptyEntry = JSON.stringify(plain).replace(',{"children":[]}', '');
  expect(JSON.stringify(htmlToBlocks(blocksToHtml(plain)).blocks)).toBe(withoutEmptyEntry);
  expect(blocksToText(everyBlock)).toContain('OGRS4 62% over two years (high)');
  expect(blocksToHtml([line('<script>&"')])).toBe('<p>&lt;script&gt;&amp;&quot;</p>');
});

test('words are counted as people count them', () => {
  expect(countWords('Mae’r tŷ — i’r dref, follow-up 8 cans.')).toBe(7);
  expect(countWords('')).toBe(0);
});
