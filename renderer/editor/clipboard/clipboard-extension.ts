/** Copy and paste by way of the report's own blocks: nothing can come in that a report cannot hold. */
import { $insertGeneratedNodes, ClipboardImportExtension, GetClipboardDataExtension } from '@lexical/clipboard';
import {
  $getEditor,
  $isRangeSelection,
  type AnyLexicalExtensionArgument,
  type BaseSelection,
  configExtension,
} from 'lexical';
import { z } from 'zod';
import { docBlock, type DocBlock, type Inline } from '../../../shared/document/document.ts';
import { newChipId } from '../chip-id.ts';
import { $blockFromDocument, $inlineFromDocument } from '../to-lexical.ts';
import { blocksToHtml, blocksToText } from './blocks-to-html.ts';
import type { DroppedKind } from './clean-html.ts';
import { $blocksOfSelection } from './cut-selection.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import { $fitCell, $landing } from './paste-into-cell.ts';
import { textToBlocks } from './text-to-blocks.ts';

/** Blocks of a report with their facts and sources, between reports on this machine. */
const reportMime = 'application/x-prepare-a-report';
const clipboardBlocks = z.array(docBlock).min(1).max(5000);

export interface ClipboardHooks {
  isPlainPaste: () => boolean;
  onDropped: (kinds: DroppedKind[]) => void;
}

export function clipboardExtensions(hooks: ClipboardHooks): AnyLexicalExtensionArgument[] {
  return [
    configExtension(GetClipboardDataExtension, {
      $exportMimeType: {
        'application/x-lexical-editor': [() => null],
        [reportMime]: [(selection) => $written(selection, JSON.stringify)],
        'text/html': [(selection) => $written(selection, blocksToHtml)],
        'text/plain': [(selection) => $written(selection, blocksToText) ?? ''],
      },
    }),
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'application/x-lexical-editor': [() => false],
        [reportMime]: [(data, selection) => !hooks.isPlainPaste() && $insertOwn(data, selection, hooks)],
        'text/html': [(data, selection) => !hooks.isPlainPaste() && $insertHtml(data, selection, hooks)],
        'text/plain': [(data, selection) => $insertBlocks(textToBlocks(data), selection, hooks)],
      },
      priority: { [reportMime]: 1 },
    }),
  ];
}

function $written(selection: BaseSelection | null, write: (blocks: DocBlock[]) => string): string | null {
  if (selection === null || ($isRangeSelection(selection) && selection.isCollapsed())) return null;
  return write($blocksOfSelection(selection));
}

function $insertOwn(data: string, selection: BaseSelection, hooks: ClipboardHooks): boolean {
  const blocks = ownBlocks(data);
  return blocks !== undefined && $insertBlocks(blocks, selection, hooks);
}

/** Lists nested beyond any report make the reading itself fail: such data is no report's either. */
function ownBlocks(data: string): DocBlock[] | undefined {
  try {
    return clipboardBlocks.safeParse(JSON.parse(data)).data;
  } catch {
    return undefined;
  }
}

function $insertHtml(html: string, selection: BaseSelection, hooks: ClipboardHooks): boolean {
  const { blocks, dropped } = htmlToBlocks(html);
  return $insertBlocks(blocks, selection, hooks, dropped);
}

/** A single paragraph goes into the line where the caret stands; more come in as blocks. */
function $insertBlocks(
  given: DocBlock[],
  selection: BaseSelection,
  hooks: ClipboardHooks,
  left: DroppedKind[] = [],
): boolean {
  const target = $landing(selection);
  const { blocks, dropped } = $fitCell(given.map(withFreshChips), target);
  const kinds = [...new Set([...left, ...dropped])];
  if (kinds.length > 0) hooks.onDropped(kinds);
  const [only] = blocks;
  const isLine = blocks.length === 1 && only?.type === 'paragraph';
  const nodes = isLine ? only.children.map($inlineFromDocument) : blocks.map($blockFromDocument);
  if (nodes.length > 0) $insertGeneratedNodes($getEditor(), nodes, target);
  return true;
}

/** Two chips never share an id, or "go to" would not know which is meant. */
function withFreshChips(block: DocBlock): DocBlock {
  const renew = (inlines: Inline[]): Inline[] =>
    inlines.map((inline) => (inline.type === 'chip' ? { ...inline, id: newChipId() } : inline));
  switch (block.type) {
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(renew) }))),
      };
    case 'list':
      return renewList(block, renew);
    default:
      return { ...block, children: renew(block.children) };
  }
}

function renewList(
  list: DocBlock & { type: 'list' },
  renew: (inlines: Inline[]) => Inline[],
): DocBlock & { type: 'list' } {
  const entries = list.entries.map((entry) => ({
    children: renew(entry.children),
    ...(entry.list === undefined ? {} : { list: renewList(entry.list, renew) }),
  }));
  return { ...list, entries };
}
