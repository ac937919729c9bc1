/** The floor under the store's limits: whatever an update did, the editor holds nothing that a save would refuse. */
import { $getListDepth, $isListItemNode, ListNode } from '@lexical/list';
import { $isTableRowNode, TableNode } from '@lexical/table';
import { type ElementNode, type LexicalEditor, mergeRegister } from 'lexical';
import { documentLimits } from '../../../shared/document/document.ts';
import { PartNode } from '../nodes/part-node.ts';

const { blocks, columns, rows } = documentLimits;
const deepestList = 9;
/** A part that ends or begins with a table is given an empty line there: cutting to the very limit would never end. */
const roomForCaret = 2;

export const tableIsFull = `A table holds at most ${columns} columns and ${rows} rows.`;
const tableCut = `${tableIsFull} What was beyond that is left out. Ctrl+Z takes it back.`;
const partCut = `A section holds at most ${blocks} paragraphs. What was beyond that is left out. Ctrl+Z takes it back.`;

/** `tell` is called within an update, once for each table or section that was cut. */
export function registerLimits(editor: LexicalEditor, tell: (message: string) => void): () => void {
  return mergeRegister(
    editor.registerNodeTransform(TableNode, (table) => {
      if ($trimTable(table)) tell(tableCut);
    }),
    editor.registerNodeTransform(PartNode, (part) => {
      if (part.getChildrenSize() > blocks && $trim(part, blocks - roomForCaret)) tell(partCut);
    }),
    editor.registerNodeTransform(ListNode, $raise),
  );
}

/** Rows and columns that a paste adds stand at the end, so what goes is the last of what came in. */
function $trimTable(table: TableNode): boolean {
  const areRowsCut = $trim(table, rows);
  const cuts = table.getChildren().map((row) => $isTableRowNode(row) && $trim(row, columns));
  return areRowsCut || cuts.includes(true);
}

function $trim(element: ElementNode, most: number): boolean {
  const extra = element.getChildrenSize() - most;
  if (extra <= 0) return false;
  element.splice(most, extra, []);
  return true;
}

/** The entries of a list nested too deep become entries of the list around it. */
function $raise(list: ListNode): void {
  const holder = list.getParent();
  if (!$isListItemNode(holder) || $getListDepth(list) <= deepestList) return;
  for (const entry of list.getChildren()) holder.insertBefore(entry, false);
  list.remove(true);
  if (holder.isEmpty()) holder.remove(true);
}
