/** The stored document and the editor's nodes say the same, for every block a report can hold. */
import { createHeadlessEditor } from '@lexical/headless';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import fc from 'fast-check';
import { $getRoot, $isElementNode, type LexicalEditor, type LexicalNode } from 'lexical';
import { expect, test } from 'vitest';
import { $partToDocument } from '../../../renderer/editor/from-lexical.ts';
import { PartBoard } from '../../../renderer/editor/header/part-board.ts';
import { joinRuns } from '../../../renderer/editor/inlines.ts';
import { ChipNode } from '../../../renderer/editor/nodes/chip-node.ts';
import { $isPartNode, PartNode } from '../../../renderer/editor/nodes/part-node.ts';
import { buildReportEditor } from '../../../renderer/editor/report-extension.ts';
import { $partFromDocument } from '../../../renderer/editor/to-lexical.ts';
import {
  type DocBlock,
  docPart,
  type DocPart,
  type Inline,
  type ListBlock,
} from '../../../shared/document/document.ts';
import { alcoholNeed, editorDocument, editorTemplate, everyBlock, factsToday } from '../../fixtures/editor-template.ts';

const nodes = [
  PartNode,
  ChipNode,
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  TableNode,
  TableRowNode,
  TableCellNode,
];

function newEditor(): LexicalEditor {
  return createHeadlessEditor({
    nodes,
    onError: (error) => {
      throw error;
    },
  });
}

function throughEditor(parts: DocPart[]): DocPart[] {
  const editor = newEditor();
  editor.update(() => void $getRoot().append(...parts.map($partFromDocument)), { discrete: true });
  const reloaded = newEditor();
  reloaded.setEditorState(reloaded.parseEditorState(JSON.stringify(editor.getEditorState())));
  return reloaded.getEditorState().read(() => $getRoot().getChildren().filter($isPartNode).map($partToDocument));
}

test.each(everyBlock.map((block) => [block.type, block] as const))(
  'a stored %s comes back from the editor as it was',
  (_type, block) => {
    expect(throughEditor([{ id: 'lifestyle', blocks: [block] }])).toEqual([{ id: 'lifestyle', blocks: [block] }]);
  },
);

test('a whole document comes back part by part, in order, and fits the schema of the store', () => {
  const parts = throughEditor(editorDocument.parts);
  expect(parts).toEqual(editorDocument.parts);
  expect(parts.map((part) => docPart.parse(part).id)).toEqual(editorDocument.parts.map((part) => part.id));
});

const look = fc.constantFrom<Partial<{ bold: boolean; italic: boolean }>>({}, { bold: true }, { italic: true });
const run = fc
  .tuple(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), look)
  .map(([text, style]): Inline => ({ type: 'text', text, ...style }));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: run },
  fc.constant<Inline>({ type: 'line-break' }),
  fc.uuid().map((id): Inline => ({ type: 'chip', id, fact: alcoholNeed })),
);
const inlines = fc.array(inline, { maxLength: 6 }).map(joinRuns);
const { list } = fc.letrec<{ list: ListBlock }>((tie) => ({
  list: fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    entries: fc.array(
      fc.oneof(
        { depthSize: 'small' },
        fc.record({ children: inlines }),
        fc.record({ children: inlines, list: tie('list') }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
}));
const cell = fc.record({ isHeader: fc.boolean(), paragraphs: fc.array(inlines, { minLength: 1, maxLength: 2 }) });
const block: fc.Arbitrary<DocBlock> = fc.oneof(
  fc.record({
    type: fc.constantFrom('paragraph' as const, 'sub-heading' as const, 'quote' as const),
    children: inlines,
  }),
  list,
  fc.record({
    type: fc.constant('table' as const),
    rows: fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  }),
);

/** Neighbouring lists of one kind are one list to the editor, as they are to a reader. */
function hasTwinLists(blocks: DocBlock[]): boolean {
  return blocks.some((item, index) => {
    const next = blocks[index + 1];
    return item.type === 'list' && next?.type === 'list' && item.ordered === next.ordered;
  });
}

test('any blocks whatever come back from the editor as they went in', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      fc.pre(!hasTwinLists(blocks));
      const parts = [{ id: 'lifestyle', blocks }];
      expect(throughEditor(parts)).toEqual(parts);
    }),
    { numRuns: 60 },
  );
});

test('every node type the editor knows stands in some stored document that comes back whole', () => {
  const board = new PartBoard(editorTemplate, { fields: editorDocument, factsToday, isReadOnly: false });
  const hooks = { isPlainPaste: () => false, onDropped: () => undefined };
  const editor = buildReportEditor(board, editorDocument.parts, hooks);
  const seen = new Set<string>(['root']);
  editor.getEditorState().read(() => collectTypes($getRoot(), seen));
  editor.dispose();
  // A tab and an artificial node are Lexical's own; the tidy transforms and the paste let neither in.
  const own = [...editor._nodes.keys()].filter((type) => type !== 'tab' && type !== 'artificial');
  expect([...seen].sort()).toEqual(own.sort());
});

function collectTypes(node: LexicalNode, seen: Set<string>): void {
  seen.add(node.getType());
  if ($isElementNode(node)) for (const child of node.getChildren()) collectTypes(child, seen);
}
