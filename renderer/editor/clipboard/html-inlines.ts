/** Reads the words of pasted HTML with bold, italic and line breaks, and nothing else. */
import type { Inline } from '../../../shared/document/document.ts';
import { joinRuns } from '../inlines.ts';

interface Look {
  bold: boolean;
  italic: boolean;
}

const plain: Look = { bold: false, italic: false };

/** Text is NFC with runs of white space made one space, as a browser would show it. */
export function inlinesOf(node: Node, look: Look = plain): Inline[] {
  if (node.nodeType === Node.TEXT_NODE) return textOf(node.nodeValue ?? '', look);
  if (!(node instanceof HTMLElement)) return [];
  if (node.tagName === 'BR') return [{ type: 'line-break' }];
  const within = lookOf(node, look);
  return [...node.childNodes].flatMap((child) => inlinesOf(child, within));
}

function textOf(value: string, look: Look): Inline[] {
  const text = cleanText(value);
  if (text === '') return [];
  return [{ type: 'text', text, ...(look.bold ? { bold: true } : {}), ...(look.italic ? { italic: true } : {}) }];
}

/** One form for every letter (ŵ is one character, not two), no control or direction-changing characters. */
export function cleanText(value: string): string {
  return value
    .normalize('NFC')
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replaceAll(/[\s\u00a0]+/gu, ' ');
}

function lookOf(found: HTMLElement, look: Look): Look {
  const weight = found.style.fontWeight;
  const slant = found.style.fontStyle;
  const isStrong = found.matches('b, strong');
  const isHeavy = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return {
    bold: weight === '' ? look.bold || isStrong : isHeavy,
    italic: slant === '' ? look.italic || found.matches('i, em, cite') : slant === 'italic' || slant === 'oblique',
  };
}

export function isBlank(inlines: Inline[]): boolean {
  return inlines.every((inline) => inline.type === 'text' && inline.text.trim() === '');
}

/** Without white space and line breaks at either end; neighbouring spaces are one. */
export function trimInlines(inlines: Inline[]): Inline[] {
  const kept: Inline[] = [];
  for (const inline of inlines) {
    const previous = kept.at(-1);
    const isAfterSpace = previous === undefined || previous.type === 'line-break' || endsInSpace(previous);
    if (inline.type === 'text' && isAfterSpace) kept.push({ ...inline, text: inline.text.trimStart() });
    else if (inline.type !== 'line-break' || previous !== undefined) kept.push(inline);
  }
  while (kept.at(-1)?.type === 'line-break') kept.pop();
  const last = kept.at(-1);
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return joinRuns(kept.filter((inline) => inline.type !== 'text' || inline.text !== ''));
}

function endsInSpace(inline: Inline): boolean {
  return inline.type === 'text' && inline.text.endsWith(' ');
}
