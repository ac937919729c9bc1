/** What a test does to the editor that a person could not: whole-document commands and states from outside. */
import {
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $setSelection,
  CLEAR_EDITOR_COMMAND,
  type LexicalNode,
  type SerializedEditorState,
  type SerializedElementNode,
} from 'lexical';
import { $isListItemNode, $isListNode } from '@lexical/list';
import { docPart } from '../../../../shared/document/document.ts';
import { partsOf } from '../../../../shared/template/parts.ts';
import { $partToDocument } from '../../../../renderer/editor/from-lexical.ts';
import { $isPartNode, $partOfSelection } from '../../../../renderer/editor/nodes/part-node.ts';
import { editorTemplate } from '../../../fixtures/editor-template.ts';

const partIds = partsOf(editorTemplate).map((part) => part.id);

/** Every way the page breaks its promises now; empty when all is well. */
function faults(): string[] {
  const editor = window.harness.editor();
  const found: string[] = [];
  const expect = (isTrue: boolean, fault: string): void => void (isTrue || found.push(fault));
  editor.getEditorState().read(() => {
    const children = $getRoot().getChildren();
    const ids = children.map((child) => ($isPartNode(child) ? child.getPartId() : child.getType()));
    expect(ids.join() === partIds.join(), `the root holds ${ids.join()}`);
    const caretPart = $partOfSelection($getSelection())?.getPartId();
    const isHidden =
      document.querySelector(`[data-part="${caretPart ?? ''}"] > .part-body`)?.checkVisibility() === false;
    expect(!isHidden, `the caret is in ${caretPart ?? ''}, which is not shown`);
    for (const part of children.filter($isPartNode)) {
      expect(part.getChildrenSize() > 0, `${part.getPartId()} is empty`);
      const blocks = part.getChildren();
      expect(
        blocks.every((block) => $isElementNode(block) && !block.isInline()),
        `${part.getPartId()} has strays`,
      );
      const within = blocks.flatMap((block) => $descendants(block));
      expect(!within.some($isPartNode), `${part.getPartId()} holds a section`);
      const entries = within.filter($isListItemNode).flatMap((entry) => entry.getChildren());
      expect(entries.every($isEntryContent), `${part.getPartId()} has a block in a list entry`);
    }
  });
  const headings = [...document.querySelectorAll('.report-text .part-heading')].map((h) => h.textContent);
  expect(headings.join('|') === expectedHeadings().join('|'), `the headings read ${headings.join('|')}`);
  const drawn = [...document.querySelectorAll<HTMLElement>('.report-text > .part')].map((part) => part.dataset['part']);
  expect(drawn.join() === partIds.join(), `the page shows ${drawn.join()}`);
  const locked = document.querySelectorAll('.part-header[contenteditable="false"]').length;
  expect(locked === partIds.length, `${locked} headers are locked`);
  return [...found, ...roundTripFaults()];
}

/** A node and all below it, at any depth. */
function $descendants(node: LexicalNode): LexicalNode[] {
  return $isElementNode(node) ? [node, ...node.getChildren().flatMap($descendants)] : [node];
}

function $isEntryContent(node: LexicalNode): boolean {
  return $isListNode(node) || !$isElementNode(node) || node.isInline();
}

function expectedHeadings(): string[] {
  const isBasisShown = document.querySelector('[data-part="basis-text"].part-not-needed') === null;
  return partsOf(editorTemplate).flatMap((part) => [
    ...(part.opens === undefined ? [] : [`${part.sectionNumber} ${part.opens.heading}`]),
    ...(part.heading === undefined || (!isBasisShown && part.section.id === 'basis')
      ? []
      : [`${part.number} ${part.heading}`]),
  ]);
}

/** The stored parts fit their schema, and are the same read back from the editor's own JSON. */
function roundTripFaults(): string[] {
  const parts = window.harness.handle?.allParts() ?? [];
  const invalid = parts
    .filter((part) => !docPart.safeParse(part).success)
    .map((part) => `${part.id} does not fit the schema`);
  const editor = window.harness.editor();
  const again = editor.parseEditorState(JSON.stringify(editor.getEditorState()));
  const reread = again.read(() => $getRoot().getChildren().filter($isPartNode).map($partToDocument));
  const [before, after] = [JSON.stringify(parts), JSON.stringify(reread)];
  return before === after
    ? invalid
    : [...invalid, `the text does not survive its own JSON: ${difference(before, after)}`];
}

function difference(before: string, after: string): string {
  const at = [...before].findIndex((letter, index) => letter !== after[index]);
  return `${before.slice(at - 200, at + 80)} became ${after.slice(at - 20, at + 80)}`;
}

function selectRoot(): void {
  window.harness.editor().update(
    () => {
      const range = $createRangeSelection();
      range.anchor.set('root', 0, 'element');
      range.focus.set('root', $getRoot().getChildrenSize(), 'element');
      $setSelection(range);
    },
    { discrete: true },
  );
}

function clearRoot(): void {
  window.harness.editor().update(() => void $getRoot().clear(), { discrete: true });
}

function clearByCommand(): void {
  window.harness.editor().dispatchCommand(CLEAR_EDITOR_COMMAND, undefined);
}

function appendStray(): void {
  window.harness
    .editor()
    .update(() => void $getRoot().append($createParagraphNode().append($createTextNode('a stray line'))), {
      discrete: true,
    });
}

type Sections = SerializedElementNode & { children: (SerializedElementNode & { partId?: string })[] };

/** Loads a forged state: a section taken out, the order turned round, one doubled, or one given a foreign id. */
function loadForged(kind: 'missing' | 'reordered' | 'doubled' | 'foreign'): void {
  const editor = window.harness.editor();
  const state = structuredClone(editor.getEditorState().toJSON()) as SerializedEditorState;
  const root = state.root as unknown as Sections;
  const [first] = root.children;
  if (kind === 'missing') root.children.splice(1, 1);
  if (kind === 'reordered') root.children.reverse();
  if (kind === 'doubled' && first !== undefined) root.children.push(structuredClone(first));
  if (kind === 'foreign' && first !== undefined) first.partId = 'forged';
  editor.setEditorState(editor.parseEditorState(JSON.stringify(state)));
}

function caretAtEnd(part: string): void {
  window.harness.editor().update(
    () => {
      const node = $getRoot()
        .getChildren()
        .find((child) => $isPartNode(child) && child.getPartId() === part);
      if ($isPartNode(node)) node.selectEnd();
    },
    { discrete: true },
  );
}

/** As Shift+Page Up may leave it: from the words of the last entry to a place between the entries. */
function selectToList(part: string): void {
  window.harness.editor().update(
    () => {
      const node = $getRoot()
        .getChildren()
        .find((child) => $isPartNode(child) && child.getPartId() === part);
      const list = $isPartNode(node) ? node.getChildren().find($isListNode) : undefined;
      const range = list?.selectEnd();
      if (list !== undefined) range?.focus.set(list.getKey(), 0, 'element');
    },
    { discrete: true },
  );
}

function selectedText(): string {
  return window.harness
    .editor()
    .getEditorState()
    .read(() => $getSelection()?.getTextContent() ?? '');
}

/** The stored text of a part as JSON, to compare before and after. */
function partJson(id: string): string {
  return JSON.stringify(window.harness.handle?.allParts().find((part) => part.id === id) ?? null);
}

/** Puts something on a clipboard and pastes it where the caret stands. */
function paste(flavours: Record<string, string>): void {
  const data = new DataTransfer();
  for (const [type, text] of Object.entries(flavours)) data.setData(type, text);
  dispatch(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}

/** Drops plain words on the first line that fits, as a drag from another program does. */
function drop(selector: string, words: string): void {
  const target = document.querySelector(selector);
  if (target === null) throw new Error('nothing to drop on');
  const { left, top } = target.getBoundingClientRect();
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', words);
  const aim = { dataTransfer, clientX: left + 6, clientY: top + 8, bubbles: true, cancelable: true };
  for (const kind of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new DragEvent(kind, aim));
}

/** What a copy or cut of the selection would put on the clipboard. */
function take(kind: 'copy' | 'cut'): Record<string, string> {
  const data = new DataTransfer();
  dispatch(new ClipboardEvent(kind, { clipboardData: data, bubbles: true, cancelable: true }));
  return Object.fromEntries(data.types.map((type) => [type, data.getData(type)]));
}

function dispatch(event: Event): void {
  document.querySelector('#report-text')?.dispatchEvent(event);
}

/** A part's element, for DOM selections made by hand. */
function selectDom(fromPart: string, toPart: string): void {
  const start = document.querySelector(`[data-part="${fromPart}"] .part-body`)?.firstElementChild;
  const end = document.querySelector(`[data-part="${toPart}"] .part-body`)?.lastElementChild;
  if (!(start instanceof Element) || !(end instanceof Element)) throw new Error('no such part');
  document.getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
}

export const steer = {
  faults,
  selectRoot,
  clearRoot,
  clearByCommand,
  appendStray,
  loadForged,
  caretAtEnd,
  selectToList,
  selectedText,
  partJson,
  paste,
  drop,
  take,
  selectDom,
};
