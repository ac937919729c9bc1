/** What a person and the case record do to chips: open, update, keep, and see that the record has changed. */
import {
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  isDOMNode,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import type { Chip, FactSnapshot } from '../../shared/document/document.ts';
import { type FactState, factState } from '../../shared/document/fact-state.ts';
import { withoutKeep } from '../../shared/document/standing-keeps.ts';
import { boardOf } from './header/part-board.ts';
import { $isChipNode, type ChipNode } from './nodes/chip-node.ts';

/** `today` is absent where the record no longer has the fact. */
export interface OpenedChip {
  id: string;
  fact: FactSnapshot;
  state: FactState;
  today?: FactSnapshot;
  /** Where the chip stands in the window, in CSS pixels. */
  rect: DOMRect;
}

export function registerChips(editor: LexicalEditor, onOpened: (chip: OpenedChip) => void): () => void {
  const open = (node: ChipNode): void => {
    const opened = $describe(editor, node);
    if (opened !== null) onOpened(opened);
  };
  return mergeRegister(
    editor.registerCommand(CLICK_COMMAND, (event) => $click(event, open), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const node = $selectedChip();
        if (node === null) return false;
        event?.preventDefault();
        open(node);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerUpdateListener(({ editorState }) => markSelected(editor, editorState.read($selectedChip))),
  );
}

/** The browser does not select a chip that is clicked, and then Delete would do nothing. */
function $click(event: MouseEvent, open: (node: ChipNode) => void): boolean {
  const dom = isDOMNode(event.target) && event.target instanceof Element ? event.target.closest('.chip') : null;
  const node = dom === null ? null : $getNearestNodeFromDOMNode(dom);
  if (!$isChipNode(node)) return false;
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
  open(node);
  return true;
}

function $selectedChip(): ChipNode | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const [node, ...others] = selection.getNodes();
  return $isChipNode(node) && others.length === 0 ? node : null;
}

function $describe(editor: LexicalEditor, node: ChipNode): OpenedChip | null {
  const chip = node.getChip();
  const dom = editor.getElementByKey(node.getKey());
  if (chip === null || dom === null) return null;
  const { factsToday } = boardOf(editor);
  const today = factsToday[chip.fact.slot];
  const state = factState(chip.fact, today);
  return { id: chip.id, fact: chip.fact, state, rect: dom.getBoundingClientRect(), ...(today && { today }) };
}

function markSelected(editor: LexicalEditor, selected: ChipNode | null): void {
  const dom = selected === null ? null : editor.getElementByKey(selected.getKey());
  const marked = editor.getRootElement()?.getElementsByClassName('chip-selected') ?? [];
  for (const other of [...marked]) if (other !== dom) other.classList.remove('chip-selected');
  dom?.classList.add('chip-selected');
}

/** Redraws chips in place. No editor update: the record changing is not an edit of the report. */
export function repaintChips(editor: LexicalEditor): void {
  const board = boardOf(editor);
  editor.read(() => {
    for (const dom of editor.getRootElement()?.querySelectorAll<HTMLElement>('.chip') ?? []) {
      const node = $getNearestNodeFromDOMNode(dom);
      if ($isChipNode(node)) board.paintChip(dom, node.getChip());
    }
  });
}

export function $chipOf(editor: LexicalEditor, id: string): ChipNode | null {
  const dom = editor.getRootElement()?.querySelector(`.chip[data-chip="${CSS.escape(id)}"]`) ?? null;
  const node = dom === null ? null : $getNearestNodeFromDOMNode(dom);
  return $isChipNode(node) ? node : null;
}

export function $keep(chip: Chip, keep: FactSnapshot['keep']): FactSnapshot {
  const fact = withoutKeep(chip.fact);
  return keep === undefined ? fact : { ...fact, keep };
}
