/** Builds the one editor of a report: the nodes it knows, its locks, its clipboard and its history. */
import {
  AriaLiveRegionExtension,
  FocusManagerExtension,
  HistoryAnnounceExtension,
  RovingTabIndexExtension,
} from '@lexical/a11y';
import { buildEditorFromExtensions, getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { TableExtension } from '@lexical/table';
import {
  $getRoot,
  configExtension,
  defineExtension,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type LexicalEditorWithDispose,
  mergeRegister,
} from 'lexical';
import type { DocPart } from '../../shared/document/document.ts';
import { type ClipboardHooks, clipboardExtensions } from './clipboard/clipboard-extension.ts';
import { giveBoard, type PartBoard } from './header/part-board.ts';
import { registerComposition } from './locks/composition.ts';
import { registerGuards } from './locks/guards.ts';
import { registerLimits } from './locks/limits.ts';
import { registerOrder } from './locks/order.ts';
import { drawAgain, healTag, isTorn, registerSelfHeal } from './locks/self-heal.ts';
import { registerWholeSection } from './locks/whole-section.ts';
import { ChipNode } from './nodes/chip-node.ts';
import { PartNode } from './nodes/part-node.ts';
import { registerTidy } from './tidy.ts';
import { $partFromDocument } from './to-lexical.ts';

/** Undo steps kept: each holds a share of the document, and 500 of a 60-page report cost under 8 MB. */
const historyDepth = 500;

export function buildReportEditor(board: PartBoard, parts: DocPart[], hooks: ClipboardHooks): LexicalEditorWithDispose {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'report',
      namespace: 'report',
      theme: editorTheme,
      nodes: () => [PartNode, ChipNode],
      dependencies: [
        RichTextExtension,
        ListExtension,
        configExtension(TableExtension, { hasCellMerge: false, hasCellBackgroundColor: false }),
        configExtension(HistoryExtension, { maxDepth: historyDepth }),
        ...clipboardExtensions(hooks),
        AriaLiveRegionExtension,
        HistoryAnnounceExtension,
        RovingTabIndexExtension,
        FocusManagerExtension,
      ],
      $initialEditorState: null,
      onError: (error, failed) => {
        if (!isTorn(failed, board.partIds)) throw error;
        drawAgain(failed);
      },
    }),
  );
  giveBoard(editor, board);
  editor.update(
    () => {
      $getRoot().append(...parts.map($partFromDocument));
    },
    { discrete: true, tag: [healTag, HISTORY_MERGE_TAG] },
  );
  return editor;
}

export interface Voices {
  /** Speaks of what was not done. */
  refuse: (message: string) => void;
  /** Shows and speaks what of the author's words was left out. */
  tell: (message: string) => void;
}

/** The locks. Registered apart from building, since they need the page's element and words to speak. */
export function registerReport(editor: LexicalEditor, board: PartBoard, { refuse, tell }: Voices): () => void {
  return mergeRegister(
    registerOrder(editor, board.partIds),
    registerTidy(editor),
    registerLimits(editor, tell),
    registerGuards(editor, refuse),
    registerComposition(editor, refuse),
    registerWholeSection(editor, board),
    registerSelfHeal(editor, board),
  );
}

/** Speaks a sentence to screen readers. */
export function announce(editor: LexicalEditor, message: string): void {
  getExtensionDependencyFromEditor(editor, AriaLiveRegionExtension).output.announce(message);
}

const editorTheme = {
  paragraph: 'text-line',
  quote: 'text-quote',
  heading: { h4: 'text-sub-heading' },
  list: {
    ul: 'text-list',
    ol: 'text-list text-list-numbered',
    listitem: 'text-entry',
    nested: { listitem: 'text-entry-nested' },
  },
  text: { bold: 'text-bold', italic: 'text-italic' },
  table: 'text-table',
  tableRow: 'text-row',
  tableCell: 'text-cell',
  tableCellHeader: 'text-cell-header',
  tableScrollableWrapper: 'text-table-frame',
  tableCellSelected: 'text-cell-selected',
  tableSelected: 'text-table-selected',
};
