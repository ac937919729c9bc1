/** Turns plain text into paragraphs: one for each line. */
import type { DocBlock } from '../../../shared/document/document.ts';
import { cleanText } from './html-inlines.ts';

export function textToBlocks(text: string): DocBlock[] {
  const lines = text
    .replaceAll('\r\n', '\n')
    .split(/[\n\r\u2028\u2029]/u)
    .map(cleanText);
  const isOneLine = lines.length === 1;
  return lines
    .filter((line) => isOneLine || line.trim() !== '')
    .map((line) => ({
      type: 'paragraph',
      children: line === '' ? [] : [{ type: 'text', text: isOneLine ? line : line.trim() }],
    }));
}
