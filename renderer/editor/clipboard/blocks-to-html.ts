/** Writes blocks as clean HTML and as plain text for the clipboard of other programs. */
import type { DocBlock, Inline, ListBlock } from '../../../shared/document/document.ts';
import { inlineText } from '../inlines.ts';

export function blocksToHtml(blocks: DocBlock[]): string {
  return blocks.map(blockHtml).join('');
}

function blockHtml(block: DocBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.children)}</p>`;
    case 'sub-heading':
      return `<h4>${inlineHtml(block.children)}</h4>`;
    case 'quote':
      return `<blockquote><p>${inlineHtml(block.children)}</p></blockquote>`;
    case 'list':
      return listHtml(block);
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')}</table>`;
  }
}

function listHtml(list: ListBlock): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const entries = list.entries.map(
    (entry) => `<li>${inlineHtml(entry.children)}${entry.list === undefined ? '' : listHtml(entry.list)}</li>`,
  );
  return `<${tag}>${entries.join('')}</${tag}>`;
}

function cellHtml(cell: { isHeader: boolean; paragraphs: Inline[][] }): string {
  const tag = cell.isHeader ? 'th' : 'td';
  return `<${tag}>${cell.paragraphs.map((words) => `<p>${inlineHtml(words)}</p>`).join('')}</${tag}>`;
}

function inlineHtml(inlines: Inline[]): string {
  return inlines.map(oneInline).join('');
}

function oneInline(inline: Inline): string {
  if (inline.type === 'line-break') return '<br>';
  if (inline.type === 'chip') return escaped(inline.fact.text);
  const italic = inline.italic === true ? `<em>${escaped(inline.text)}</em>` : escaped(inline.text);
  return inline.bold === true ? `<strong>${italic}</strong>` : italic;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export function blocksToText(blocks: DocBlock[]): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: DocBlock): string {
  switch (block.type) {
    case 'list':
      return listText(block, '');
    case 'table':
      return block.rows
        .map((row) => row.map((cell) => cell.paragraphs.map(inlineText).join(' ')).join('\t'))
        .join('\n');
    default:
      return inlineText(block.children);
  }
}

function listText(list: ListBlock, indent: string): string {
  return list.entries
    .map((entry, index) => {
      const line = `${indent}${list.ordered ? `${index + 1}.` : '•'} ${inlineText(entry.children)}`;
      return entry.list === undefined ? line : `${line}\n${listText(entry.list, `${indent}  `)}`;
    })
    .join('\n');
}
