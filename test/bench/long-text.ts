/** Text for a report of 60 pages: about 26,000 words with tables, lists, quotes and 200 live facts, the same in every run. */
import type { DocBlock, DocPart, FactSnapshot, Inline } from '../../shared/document/document.ts';

const longSize = { words: 26_000, chips: 200, tables: 30 };

const paragraphsPerPart = 8;
const tableRows = 6;

const sentences = [
  'He described the weeks before the offence without prompting and in the order in which they happened.',
  'The account he gave in supervision differs from the one in the court papers in two respects, which I set out below.',
  'Work began in the spring and went on, with one interruption, until the end of the summer.',
  'Staff on the wing report that he keeps to himself, speaks politely and asks for help when he needs it.',
  'I have read the dossier, the programme report and the notes of the last four reviews.',
  'There was no further incident in the period, and the earlier one was dealt with on the day.',
  'His sister continues to visit and has confirmed what he said about the telephone calls.',
  'The psychologist takes a more cautious view, and I have given weight to it where the two of us differ.',
  'He can name the situations in which he is most likely to fall back into old habits, and what he would do instead.',
  'Drinking remains the clearest sign that something is going wrong, well before anything else can be seen.',
  'The hostel has been told of the conditions proposed and can meet each one of them.',
  'It would be wrong to read much into a single conversation, and I do not.',
];
const cellWords = [
  'Reviewed',
  'Agreed with him',
  'Weekly contact',
  'Not yet begun',
  'Completed in May',
  'See section 4',
];

/** The same numbers in every run (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Pen {
  choose: (below: number) => number;
  facts: readonly FactSnapshot[];
  chips: number;
}

function pick<T>(pen: Pen, from: readonly T[]): T {
  const found = from[pen.choose(from.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

function words(pen: Pen, count: number): string {
  const found: string[] = [];
  while (found.length < count) found.push(...pick(pen, sentences).split(' '));
  return found.slice(0, count).join(' ');
}

const text = (written: string): Inline => ({ type: 'text', text: written });

function chip(pen: Pen): Inline {
  pen.chips += 1;
  return { type: 'chip', id: `chip-${pen.chips}`, fact: pick(pen, pen.facts) };
}

function paragraph(pen: Pen, count: number, hasChip: boolean): DocBlock {
  const half = Math.floor(count / 2);
  const bold: Inline = { type: 'text', text: ` ${words(pen, 4)} `, bold: true };
  const middle = hasChip ? [chip(pen), text('. ')] : [];
  return { type: 'paragraph', children: [text(words(pen, half - 2)), bold, ...middle, text(words(pen, half - 2))] };
}

function table(pen: Pen): DocBlock {
  const row = (isHeader: boolean) =>
    Array.from({ length: 4 }, () => ({ isHeader, paragraphs: [[text(pick(pen, cellWords))]] }));
  return { type: 'table', rows: Array.from({ length: tableRows }, (_, at) => row(at === 0)) };
}

function list(pen: Pen): DocBlock {
  const entries = Array.from({ length: 4 }, () => ({ children: [text(words(pen, 12))] }));
  return { type: 'list', ordered: false, entries };
}

function blocksOf(pen: Pen, share: { words: number; chips: number; tables: number }): DocBlock[] {
  const each = Math.round(share.words / paragraphsPerPart);
  const run = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => paragraph(pen, each, from + at < share.chips));
  return [
    ...run(0, 3),
    ...Array.from({ length: share.tables }, () => table(pen)),
    { type: 'sub-heading', children: [text(words(pen, 4))] },
    ...run(3, 6),
    list(pen),
    { type: 'quote', children: [text(words(pen, 20))] },
    ...run(6, paragraphsPerPart),
  ];
}

/** Words of one part beside its paragraphs: sub-heading, list, quote, the cells of a table and the words of its facts. */
const otherWords = 4 + 4 * 12 + 20 + 48 + 36;

export function longParts(
  empty: readonly DocPart[],
  shown: ReadonlySet<string>,
  facts: readonly FactSnapshot[],
): DocPart[] {
  const short = facts.filter((fact) => fact.text.length < 80);
  const pen: Pen = { choose: numbersFrom(20_261_122), facts: short, chips: 0 };
  const ids = empty.map(({ id }) => id).filter((id) => shown.has(id));
  const upTo = (at: number, total: number) => Math.round((at * total) / ids.length);
  return empty.map((part) => {
    const at = ids.indexOf(part.id);
    if (at < 0) return part;
    const chips = upTo(at + 1, longSize.chips) - upTo(at, longSize.chips);
    const tables = upTo(at + 1, longSize.tables) - upTo(at, longSize.tables);
    return { id: part.id, blocks: blocksOf(pen, { words: longSize.words / ids.length - otherWords, chips, tables }) };
  });
}
