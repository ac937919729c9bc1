/** The text of a part as plain characters, with the place of every chip and line, for counting and checking. */
import type { Chip, DocBlock, DocTable, Inline, ListBlock, ReportDocument } from './document.ts';

/** Where a chip's words stand; offsets in UTF-16 units into `PlainText.text`, `to` exclusive. */
interface ChipSpan {
  from: number;
  to: number;
  chip: Chip;
}

/** One paragraph, list entry or table row; `kind` is the block it came from. */
interface LineSpan {
  from: number;
  to: number;
  kind: DocBlock['type'];
}

/** Lines are separated by a line feed, cells of a table row by a tab. */
export interface PlainText {
  text: string;
  chips: ChipSpan[];
  lines: LineSpan[];
}

interface Pen {
  text: string;
  chips: ChipSpan[];
  lines: LineSpan[];
}

/** Text of blocks in reading order. A line break inside a paragraph counts as a space. */
export function plainText(blocks: readonly DocBlock[]): PlainText {
  const pen: Pen = { text: '', chips: [], lines: [] };
  for (const block of blocks) writeBlock(pen, block);
  return pen;
}

/** Text of one part; empty where the document does not have it. */
export function partText(document: ReportDocument, partId: string): PlainText {
  return plainText(document.parts.find((part) => part.id === partId)?.blocks ?? []);
}

function writeBlock(pen: Pen, block: DocBlock): void {
  if (block.type === 'list') writeList(pen, block);
  else if (block.type === 'table') writeTable(pen, block);
  else writeLine(pen, block.type, () => writeInlines(pen, block.children));
}

function writeList(pen: Pen, list: ListBlock): void {
  for (const entry of list.entries) {
    writeLine(pen, 'list', () => writeInlines(pen, entry.children));
    if (entry.list) writeList(pen, entry.list);
  }
}

function writeTable(pen: Pen, table: DocTable): void {
  for (const row of table.rows) {
    writeLine(pen, 'table', () =>
      row.forEach((cell, column) => {
        if (column > 0) pen.text += '\t';
        cell.paragraphs.forEach((paragraph, position) => {
          if (position > 0) pen.text += ' ';
          writeInlines(pen, paragraph);
        });
      }),
    );
  }
}

function writeLine(pen: Pen, kind: LineSpan['kind'], write: () => void): void {
  if (pen.lines.length > 0) pen.text += '\n';
  const from = pen.text.length;
  write();
  pen.lines.push({ from, to: pen.text.length, kind });
}

function writeInlines(pen: Pen, inlines: readonly Inline[]): void {
  for (const inline of inlines) {
    if (inline.type === 'text') pen.text += inline.text.replaceAll('\n', ' ');
    else if (inline.type === 'line-break') pen.text += ' ';
    else writeChip(pen, inline);
  }
}

function writeChip(pen: Pen, chip: Chip): void {
  const from = pen.text.length;
  pen.text += chip.fact.text.replaceAll('\n', ' ');
  pen.chips.push({ from, to: pen.text.length, chip });
}
