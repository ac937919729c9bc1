/** Keeps the editor within what a report can hold: bold and italic, one level of sub-heading, plain cells. */
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { $createListItemNode, $isListItemNode, $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { TableCellNode } from '@lexical/table';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $isElementNode,
  $isParagraphNode,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  type ElementNode,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_TAB_COMMAND,
  IS_BOLD,
  IS_ITALIC,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  ParagraphNode,
  TextNode,
} from 'lexical';
import { ChipNode } from './nodes/chip-node.ts';

const kept = IS_BOLD | IS_ITALIC;

export function registerTidy(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(TextNode, $tidyText),
    editor.registerNodeTransform(HeadingNode, $tidyHeading),
    editor.registerNodeTransform(ParagraphNode, $tidyBlock),
    editor.registerNodeTransform(QuoteNode, $tidyBlock),
    editor.registerNodeTransform(ListNode, $tidyList),
    editor.registerNodeTransform(ListItemNode, $tidyEntry),
    editor.registerNodeTransform(TableCellNode, $tidyCell),
    editor.registerNodeTransform(ChipNode, (chip) => {
      if (chip.getChip() === null) chip.remove();
    }),
    editor.registerCommand(FORMAT_TEXT_COMMAND, $refuseOtherFormats, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(FORMAT_ELEMENT_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(INSERT_TAB_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
  );
}

function $refuseOtherFormats(format: string): boolean {
  return format !== 'bold' && format !== 'italic';
}

function $tidyText(node: TextNode): void {
  if ((node.getFormat() & ~kept) !== 0) node.setFormat(node.getFormat() & kept);
  if (node.getStyle() !== '') node.setStyle('');
}

function $tidyHeading(node: HeadingNode): void {
  if (node.getTag() !== 'h4') node.setTag('h4');
  $tidyBlock(node);
}

/** No indents and no alignment: the print decides how a paragraph stands. */
function $tidyBlock(node: ElementNode): void {
  if (node.getIndent() !== 0) node.setIndent(0);
  if (node.getFormatType() !== '') node.setFormat('');
}

function $tidyList(node: ListNode): void {
  if (node.getListType() === 'check') node.setListType('bullet');
}

/** An entry holds words and a list; of a block that landed in it each line begins anew, or the words would run together. */
function $tidyEntry(entry: ListItemNode): void {
  for (const child of entry.getChildren()) {
    if (!$isElementNode(child) || child.isInline() || $isListNode(child)) continue;
    for (const line of $flat(child)) $insertLine(line, child);
    child.remove(true);
  }
  $partEntry(entry);
}

/** An entry holds words or one list, never both: at a caret in a mixed one the engine can insert nothing. */
function $partEntry(entry: ListItemNode): void {
  if (!entry.getChildren().some($isListNode)) return;
  for (const child of entry.getChildren()) if ($isTextNode(child) && child.getTextContent() === '') child.remove(true);
  const [, ...later] = $runs(entry);
  let last = entry;
  for (const run of later) {
    const next = $createListItemNode();
    last.insertAfter(next, false);
    next.append(...run);
    last = next;
  }
}

/** Words that stand together, and each list by itself. */
function $runs(entry: ListItemNode): LexicalNode[][] {
  const runs: LexicalNode[][] = [];
  let previous: LexicalNode | undefined;
  for (const child of entry.getChildren()) {
    const run = runs.at(-1);
    if (run === undefined || $isListNode(child) || $isListNode(previous)) runs.push([child]);
    else run.push(child);
    previous = child;
  }
  return runs;
}

function $insertLine(line: ParagraphNode, place: ElementNode): void {
  const previous = place.getPreviousSibling();
  const words = line.getChildren();
  if (words.length > 0 && previous !== null && !$isListNode(previous))
    place.insertBefore($createLineBreakNode(), false);
  for (const word of words) place.insertBefore(word, false);
}

/** A cell holds paragraphs only; what else lands in it keeps its words. */
function $tidyCell(cell: TableCellNode): void {
  for (const child of cell.getChildren()) {
    if ($isParagraphNode(child)) continue;
    for (const paragraph of $flat(child)) child.insertBefore(paragraph, false);
    child.remove(true);
  }
  if (cell.isEmpty()) cell.append($createParagraphNode());
}

function $flat(node: LexicalNode): ParagraphNode[] {
  if (!$isElementNode(node) || node.isInline()) return [$createParagraphNode().append(node)];
  if ($isListNode(node) || $isListItemNode(node) || node.isShadowRoot()) return $flatChildren(node);
  return [$createParagraphNode().append(...node.getChildren())];
}

function $flatChildren(node: ElementNode): ParagraphNode[] {
  const blocks = node.getChildren().filter((child) => $isElementNode(child) && !child.isInline());
  const inlines = node.getChildren().filter((child) => !blocks.includes(child));
  const own = inlines.length === 0 ? [] : [$createParagraphNode().append(...inlines)];
  return [...own, ...blocks.flatMap($flat)];
}
