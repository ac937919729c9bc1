/** Makes tables and changes their rows and columns at the caret, within what a report can hold. */
import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  INSERT_TABLE_COMMAND,
  type TableNode,
} from '@lexical/table';
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { documentLimits } from '../../../shared/document/document.ts';
import { tableIsFull } from '../locks/limits.ts';
import { $formatState } from './formats.ts';

export type TableChange = 'row' | 'column' | 'remove-row' | 'remove-column' | 'remove-table';

export function insertTable(editor: LexicalEditor): boolean {
  const state = editor.read($formatState);
  if (!state.isInOnePart || state.isInTable) return false;
  return editor.dispatchCommand(INSERT_TABLE_COMMAND, {
    rows: '3',
    columns: '3',
    includeHeaders: { rows: true, columns: false },
  });
}

/** A full table stays as it is, and `refuse` says why. */
export function changeTable(editor: LexicalEditor, change: TableChange, refuse: (message: string) => void): void {
  editor.update(
    () => {
      const selection = $getSelection();
      const table = $isRangeSelection(selection) ? $findTableNode(selection.anchor.getNode()) : null;
      if (table === null) return;
      if ($isFull(table, change)) refuse(tableIsFull);
      else $change(table, change);
    },
    { discrete: true },
  );
}

function $isFull(table: TableNode, change: TableChange): boolean {
  if (change === 'row') return table.getChildrenSize() >= documentLimits.rows;
  return change === 'column' && table.getColumnCount() >= documentLimits.columns;
}

function $change(table: TableNode, change: TableChange): void {
  switch (change) {
    case 'row':
      $insertTableRowAtSelection();
      return;
    case 'column':
      $insertTableColumnAtSelection();
      return;
    case 'remove-row':
      if (table.getChildrenSize() === 1) $removeTable(table);
      else $deleteTableRowAtSelection();
      return;
    case 'remove-column':
      if (table.getColumnCount() === 1) $removeTable(table);
      else $deleteTableColumnAtSelection();
      return;
    case 'remove-table':
      $removeTable(table);
  }
}

function $removeTable(table: TableNode): void {
  table.selectNext();
  table.remove();
}
