/** First line of the locks: refuses every command that would change text across the edge of a part. */
import {
  $getSelection,
  BEFORE_INPUT_COMMAND,
  CLEAR_EDITOR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  CUT_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  isDOMNode,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  PASTE_COMMAND,
  REMOVE_TEXT_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from 'lexical';
import { $partOfSelection } from '../nodes/part-node.ts';

export type Refuse = (message: string) => void;

export const selectInside = 'Select inside one section to change it. Section headings stay as they are.';

const changing: readonly LexicalCommand<unknown>[] = [
  DELETE_CHARACTER_COMMAND,
  DELETE_WORD_COMMAND,
  DELETE_LINE_COMMAND,
  REMOVE_TEXT_COMMAND,
  CUT_COMMAND,
  PASTE_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_ENTER_COMMAND,
  INDENT_CONTENT_COMMAND,
  OUTDENT_CONTENT_COMMAND,
].map((command) => command as LexicalCommand<unknown>);

export function registerGuards(editor: LexicalEditor, refuse: Refuse): () => void {
  const guard = (payload: unknown): boolean => {
    if ($getSelection() === null || $partOfSelection($getSelection()) !== null) return false;
    return stop(payload, refuse);
  };
  return mergeRegister(
    ...changing.map((command) => editor.registerCommand(command, guard, COMMAND_PRIORITY_CRITICAL)),
    registerInputGuard(editor, refuse),
    editor.registerCommand(BEFORE_INPUT_COMMAND, (event) => guardInput(event, guard), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(DROP_COMMAND, (event) => guardDrop(event, refuse), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(DRAGSTART_COMMAND, (event) => guardDrag(event, guard), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(CLEAR_EDITOR_COMMAND, (payload) => stop(payload, refuse), COMMAND_PRIORITY_CRITICAL),
  );
}

function stop(payload: unknown, refuse: Refuse): true {
  if (payload instanceof Event) payload.preventDefault();
  refuse(selectInside);
  return true;
}

/** For what the browser would do by itself, where the editor holds no selection or none that crosses parts. */
function registerInputGuard(editor: LexicalEditor, refuse: Refuse): () => void {
  const onInput = (event: InputEvent): void => {
    if (event.inputType.startsWith('history') || !isAcross(event)) return;
    event.stopImmediatePropagation();
    stop(event, refuse);
  };
  return editor.registerRootListener((root, previous) => {
    previous?.removeEventListener('beforeinput', onInput, true);
    root?.addEventListener('beforeinput', onInput, true);
  });
}

/** A browser may aim an input elsewhere than the selection, or at less than it deletes: both must lie in one part. */
function isAcross(event: InputEvent): boolean {
  const isAimedAcross = event.getTargetRanges().some((range) => !isInOneBody(range.startContainer, range.endContainer));
  const selection = event.inputType === 'insertFromDrop' ? null : document.getSelection();
  return isAimedAcross || (selection !== null && !isInOneBody(selection.anchorNode, selection.focusNode));
}

/** A drop is aimed at a place of its own; the selection is where the text came from. */
function guardInput(event: InputEvent, guard: (payload: unknown) => boolean): boolean {
  const isAimed = event.inputType.startsWith('history') || event.inputType === 'insertFromDrop';
  return !isAimed && guard(event);
}

function guardDrop(event: DragEvent, refuse: Refuse): boolean {
  return bodyOf(event.target) === null ? stop(event, refuse) : false;
}

/** Nothing may be dragged out of a header, and no selection that crosses parts may be dragged. */
function guardDrag(event: DragEvent, guard: (payload: unknown) => boolean): boolean {
  const source = elementOf(event.target);
  if (source?.closest('.part-header') !== null && source !== null) {
    event.preventDefault();
    return true;
  }
  return guard(event);
}

function isInOneBody(start: Node | null, end: Node | null): boolean {
  return bodyOf(start) !== null && bodyOf(start) === bodyOf(end);
}

function bodyOf(target: EventTarget | Node | null): Element | null {
  return elementOf(target)?.closest('.part-body') ?? null;
}

function elementOf(target: EventTarget | null): Element | null {
  if (!isDOMNode(target)) return null;
  return target instanceof Element ? target : target.parentElement;
}
