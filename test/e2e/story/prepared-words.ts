/** The prepared reports as an officer would type them: the words of each part, and the answers. */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { readPrepared, type PreparedReport } from '../../../electron/demo/prepared-report.ts';
import type { DocBlock, Inline, ListBlock } from '../../../shared/document/document.ts';
import { template, type Template } from '../../../shared/template/template.ts';
import type { PreparedId } from '../../fixtures/prepared-ids.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export function preparedReport(id: PreparedId): PreparedReport {
  return readPrepared(join(root, 'demo', 'prepared', `${id}.json`));
}

export function shippedTemplate(id: PreparedId): Template {
  return template.parse(JSON.parse(readFileSync(join(root, 'templates', `${id}.2026.1.json`), 'utf8')));
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'chip' ? inline.fact.text : ' '))
    .join('');
}

function listLines(list: ListBlock): string[] {
  return list.entries.flatMap((entry) => [wordsOf(entry.children), ...(entry.list ? listLines(entry.list) : [])]);
}

/** One line for each paragraph, list entry or table cell. */
export function linesOf(blocks: readonly DocBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return listLines(block);
    if (block.type === 'table') return block.rows.flat().map(({ paragraphs }) => paragraphs.map(wordsOf).join(' '));
    return [wordsOf(block.children)];
  });
}

/** The first words of each line the officer wrote, by part: few enough to stand on one printed line. */
export function beginningsOf({ parts }: PreparedReport): Record<string, string[]> {
  return Object.fromEntries(parts.map(({ id, blocks }) => [id, proseOf(blocks).map(beginning)]));
}

/** Cells of a table are left out: their lines interleave on the page. */
function proseOf(blocks: readonly DocBlock[]): string[] {
  return linesOf(blocks.filter(({ type }) => type !== 'table')).filter((line) => line !== '');
}

function beginning(line: string): string {
  return line.replaceAll(/\s+/g, ' ').split(' ').slice(0, 5).join(' ');
}

/** All the words of some blocks, one line for each. */
export function wordsOfBlocks(blocks: readonly DocBlock[]): string {
  return linesOf(blocks).join('\n');
}
