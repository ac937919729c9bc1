/** The floor of the locks: whatever an update did, the root holds exactly the template's parts in order. */
import {
  $createParagraphNode,
  $getRoot,
  $isDecoratorNode,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  RootNode,
} from 'lexical';
import { $isTableNode } from '@lexical/table';
import { $partToDocument } from '../from-lexical.ts';
import { $isPartNode, PartNode } from '../nodes/part-node.ts';
import { $partFromDocument } from '../to-lexical.ts';

export function registerOrder(editor: LexicalEditor, partIds: readonly string[]): () => void {
  return mergeRegister(
    editor.registerNodeTransform(RootNode, (root) => $orderRoot(root, partIds, editor)),
    editor.registerNodeTransform(PartNode, $tidyPart),
  );
}

/** Touches nothing when all is well: a needless write here would mark the whole document dirty on every key. */
function $orderRoot(root: RootNode, partIds: readonly string[], editor: LexicalEditor): void {
  const children = root.getChildren();
  const isRight =
    children.length === partIds.length &&
    children.every((child, index) => $isPartNode(child) && child.getPartId() === partIds[index]);
  if (isRight) return;
  const parts = $gatherParts(children, partIds);
  for (const id of partIds) if (!parts.has(id)) parts.set(id, $reviveFrom(editor, id));
  partIds.forEach((id, index) => {
    const part = parts.get(id);
    if (part !== undefined && !part.is(root.getChildAtIndex(index))) $placeAt(root, index, part);
  });
}

function $placeAt(root: RootNode, index: number, part: PartNode): void {
  const present = root.getChildAtIndex(index);
  if (present === null) root.append(part);
  else present.insertBefore(part, false);
}

/** The first part of each known id stays; doubles, unknown parts and strays become text of the part before. */
function $gatherParts(children: LexicalNode[], partIds: readonly string[]): Map<string, PartNode> {
  const parts = new Map<string, PartNode>();
  const strays: LexicalNode[] = [];
  let last: PartNode | null = null;
  for (const child of children) {
    if ($isPartNode(child) && partIds.includes(child.getPartId()) && !parts.has(child.getPartId())) {
      parts.set(child.getPartId(), child);
      child.splice(0, 0, strays.splice(0));
      last = child;
    } else {
      const words: LexicalNode[] = $isPartNode(child) ? child.getChildren() : [child];
      if (last === null) strays.push(...words);
      else last.append(...words);
      if ($isPartNode(child)) child.remove(true);
    }
  }
  if (strays.length > 0) $firstPart(parts, partIds)?.append(...strays);
  return parts;
}

function $firstPart(parts: Map<string, PartNode>, partIds: readonly string[]): PartNode | undefined {
  return partIds.map((id) => parts.get(id)).find((part) => part !== undefined);
}

/** A part that vanished comes back with the text it last had. Nodes are rebuilt: restoring state here crashes. */
function $reviveFrom(editor: LexicalEditor, id: string): PartNode {
  const last = editor.getEditorState().read(() => {
    const part = $getRoot()
      .getChildren()
      .find((child) => $isPartNode(child) && child.getPartId() === id);
    return $isPartNode(part) ? $partToDocument(part) : undefined;
  });
  return $partFromDocument(last ?? { id, blocks: [{ type: 'paragraph', children: [] }] });
}

function $tidyPart(part: PartNode): void {
  const parent = part.getParent();
  if (parent !== null && parent.getType() !== 'root') {
    for (const child of part.getChildren()) part.insertBefore(child, false);
    part.remove(true);
    return;
  }
  for (const child of part.getChildren()) if ($isInlineChild(child)) $wrap(child);
  $keepRoomForCaret(part);
}

function $isInlineChild(node: LexicalNode): boolean {
  return $isElementNode(node) || $isDecoratorNode(node) ? node.isInline() : true;
}

function $wrap(node: LexicalNode): void {
  const previous = node.getPreviousSibling();
  if (previous?.getType() === 'paragraph' && $isElementNode(previous)) previous.append(node);
  else node.replace($createParagraphNode()).append(node);
}

/** A part is never empty, and a table never stands where no caret could be put before or after it. */
function $keepRoomForCaret(part: PartNode): void {
  const first = part.getFirstChild();
  if (first === null || $isTableNode(first)) part.splice(0, 0, [$createParagraphNode()]);
  if ($isTableNode(part.getLastChild())) part.append($createParagraphNode());
}
