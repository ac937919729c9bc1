/** The floor of the locks, without a page: whatever an update does, the template's parts stand in order. */
import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createParagraphNode, $createTextNode, $getRoot, type LexicalEditorWithDispose } from 'lexical';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { $partToDocument } from '../../../renderer/editor/from-lexical.ts';
import { PartBoard } from '../../../renderer/editor/header/part-board.ts';
import { registerLimits } from '../../../renderer/editor/locks/limits.ts';
import { registerOrder } from '../../../renderer/editor/locks/order.ts';
import { $createPartNode, $isPartNode, type PartNode } from '../../../renderer/editor/nodes/part-node.ts';
import { buildReportEditor } from '../../../renderer/editor/report-extension.ts';
import { registerTidy } from '../../../renderer/editor/tidy.ts';
import { $blockFromDocument } from '../../../renderer/editor/to-lexical.ts';
import { type DocBlock, docPart, type DocPart, type ListBlock } from '../../../shared/document/document.ts';
import { editorDocument, editorTemplate, factsToday } from '../../fixtures/editor-template.ts';

const ids = editorDocument.parts.map((part) => part.id);
let editor: LexicalEditorWithDispose;
let told: string[];

beforeEach(() => {
  const board = new PartBoard(editorTemplate, { fields: editorDocument, factsToday, isReadOnly: false });
  editor = buildReportEditor(board, editorDocument.parts, { isPlainPaste: () => false, onDropped: () => undefined });
  registerOrder(editor, board.partIds);
  registerTidy(editor);
  told = [];
  registerLimits(editor, (message) => told.push(message));
});

afterEach(() => editor.dispose());

function parts(): DocPart[] {
  return editor.getEditorState().read(() => $parts().map($partToDocument));
}

function $parts(): PartNode[] {
  return $getRoot().getChildren().filter($isPartNode);
}

function change($change: () => void): void {
  editor.update($change, { discrete: true });
}

test('clearing the whole report brings every part back with the text it had', () => {
  change(() => void $getRoot().clear());
  expect(parts()).toEqual(editorDocument.parts);
});

test('removing one part brings it back in its place with its text', () => {
  change(() => $parts()[1]?.remove());
  expect(parts()).toEqual(editorDocument.parts);
});

test('turning the order round puts it right again', () => {
  change(() => void $getRoot().append(...$parts().reverse()));
  expect(parts()).toEqual(editorDocument.parts);
});

test('a paragraph at the root becomes text of the part before it', () => {
  change(() => void $getRoot().append($createParagraphNode().append($createTextNode('stray'))));
  expect(parts().map((part) => part.id)).toEqual(ids);
  expect(JSON.stringify(parts().at(-1))).toContain('stray');
});

test('a paragraph before the first part becomes text of the first part', () => {
  change(() => void $getRoot().splice(0, 0, [$createParagraphNode().append($createTextNode('stray'))]));
  expect(parts().map((part) => part.id)).toEqual(ids);
  expect(JSON.stringify(parts()[0]?.blocks[0])).toContain('stray');
});

test('a doubled part and a part the template does not know give up their text to the part before', () => {
  change(() => {
    $getRoot().append($createPartNode('strengths').append($createParagraphNode().append($createTextNode('double'))));
    $getRoot().append($createPartNode('forged').append($createParagraphNode().append($createTextNode('unknown'))));
  });
  expect(parts().map((part) => part.id)).toEqual(ids);
  expect(JSON.stringify(parts().at(-1))).toMatch(/double.*unknown/);
});

test('a part inside a part gives up its text to the part around it', () => {
  change(() => {
    $parts()[0]?.append($createPartNode('strengths').append($createParagraphNode().append($createTextNode('nested'))));
  });
  expect(parts().map((part) => part.id)).toEqual(ids);
  expect(JSON.stringify(parts()[0])).toContain('nested');
});

test('loose words in a part get a paragraph, and an emptied part gets an empty one', () => {
  change(() => {
    $parts()[0]?.append($createTextNode('loose'));
    $parts()[4]?.clear();
  });
  expect(parts()[0]?.blocks.at(-1)).toEqual({ type: 'paragraph', children: [{ type: 'text', text: 'loose' }] });
  expect(parts()[4]?.blocks).toEqual([{ type: 'paragraph', children: [] }]);
});

test('underline, alignment and indents do not stay', () => {
  change(() => {
    const words = $createTextNode('plain').toggleFormat('underline').toggleFormat('bold');
    $parts()[4]?.append($createParagraphNode().setFormat('center').setIndent(3).append(words));
  });
  const text = { type: 'text', text: 'plain', bold: true };
  expect(parts()[4]?.blocks.at(-1)).toEqual({ type: 'paragraph', children: [text] });
  expect(JSON.stringify(editor.getEditorState())).not.toMatch(/center|"indent":3/);
});

const said = (text: string): { type: 'text'; text: string } => ({ type: 'text', text });

test('a table that has grown past what the store takes is cut back to it, and that is said', () => {
  const row = Array.from({ length: 14 }, () => ({ isHeader: false, paragraphs: [[said('x')]] }));
  change(
    () => void $parts()[2]?.append($blockFromDocument({ type: 'table', rows: Array.from({ length: 301 }, () => row) })),
  );
  const stored = parts()[2];
  expect(docPart.safeParse(stored).success).toBe(true);
  expect(stored?.blocks.at(-2)).toMatchObject({ type: 'table' });
  expect(told).toEqual([expect.stringContaining('12 columns and 300 rows')]);
});

test('a section cut at its most paragraphs still ends where a caret can stand', { timeout: 60_000 }, () => {
  const many = Array.from({ length: 100_001 }, () => $createParagraphNode);
  change(() => {
    $parts()[2]?.append(...many.map((create) => create()));
    $parts()[2]?.append($blockFromDocument({ type: 'table', rows: [[{ isHeader: false, paragraphs: [[]] }]] }));
  });
  expect(docPart.safeParse(parts()[2]).success).toBe(true);
  expect(told).toEqual([expect.stringContaining('100000 paragraphs')]);
});

test('a list nested out of sight is raised to the ninth level and keeps its words', () => {
  const nest = (level: number): ListBlock => ({
    type: 'list',
    ordered: false,
    entries: [{ children: [said(`level ${level}`)], ...(level === 30 ? {} : { list: nest(level + 1) }) }],
  });
  change(() => void $parts()[2]?.append($blockFromDocument(nest(1))));
  const depth = (list: ListBlock | undefined): number =>
    list === undefined ? 0 : 1 + Math.max(...list.entries.map((entry) => depth(entry.list)));
  const list = parts()[2]?.blocks.find((block: DocBlock) => block.type === 'list');
  expect(depth(list)).toBe(9);
  for (let level = 1; level <= 30; level += 1) expect(JSON.stringify(list)).toContain(`level ${level}"`);
});

test('paragraphs that land in one list entry stay lines of it', () => {
  change(() => {
    const [first, second] = ['first', 'second'].map((text) => $createParagraphNode().append($createTextNode(text)));
    const entry = $createListItemNode();
    $parts()[2]?.append($createListNode('bullet').append(entry));
    if (first !== undefined && second !== undefined) entry.splice(0, 0, [first, second, $createParagraphNode()]);
  });
  const children = [said('first'), { type: 'line-break' }, said('second')];
  expect(parts()[2]?.blocks.at(-1)).toEqual({ type: 'list', ordered: false, entries: [{ children }] });
});

test('a list beside a node of no letters belongs to the entry before, as it does when read again', () => {
  change(() => {
    const inner = $createListNode('bullet').append($createListItemNode().append($createTextNode('inner')));
    const holder = $createListItemNode();
    holder.splice(0, 0, [$createParagraphNode(), inner]);
    $parts()[2]?.append(
      $createListNode('bullet').append($createListItemNode().append($createTextNode('outer')), holder),
    );
  });
  expect(parts()[2]?.blocks.at(-1)).toEqual({
    type: 'list',
    ordered: false,
    entries: [
      { children: [said('outer')], list: { type: 'list', ordered: false, entries: [{ children: [said('inner')] }] } },
    ],
  });
});

test('an edit that breaks nothing dirties only the part it is in', () => {
  const dirty: string[] = [];
  const stop = editor.registerUpdateListener(({ dirtyElements, editorState }) => {
    editorState.read(() =>
      dirty.push(
        ...$parts()
          .filter((p) => dirtyElements.has(p.getKey()))
          .map((p) => p.getPartId()),
      ),
    );
  });
  change(() => void $parts()[2]?.getFirstChildOrThrow().insertAfter($createParagraphNode()));
  stop();
  expect(dirty).toEqual(['strengths']);
});

test('words after a nested list in one entry become an entry of their own, where more can be inserted', () => {
  change(() => {
    const inner = $createListNode('bullet').append($createListItemNode().append($createTextNode('inner')));
    const entry = $createListItemNode().append($createTextNode('before'), inner, $createTextNode('after'));
    $parts()[2]?.append($createListNode('bullet').append(entry));
  });
  change(() => void $parts()[2]?.selectEnd().insertText(' all'));
  const list = parts()[2]?.blocks.at(-1);
  expect(list).toMatchObject({
    type: 'list',
    entries: [
      { children: [{ text: 'before' }], list: { entries: [{ children: [{ text: 'inner' }] }] } },
      { children: [{ text: 'after all' }] },
    ],
  });
});
