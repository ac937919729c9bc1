/** Remembers which parts hold words not yet saved; serialises only those, and never while a key is going down. */
import {
  $getRoot,
  type EditorState,
  HISTORIC_TAG,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import type { DocPart } from '../../shared/document/document.ts';
import { $partToDocument } from './from-lexical.ts';
import { healTag } from './locks/self-heal.ts';
import { $isPartNode, type PartNode } from './nodes/part-node.ts';

export class DirtyParts {
  readonly #dirty = new Set<string>();
  readonly #onDirty: (partIds: string[]) => void;

  constructor(onDirty: (partIds: string[]) => void) {
    this.#onDirty = onDirty;
  }

  register(editor: LexicalEditor): () => void {
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState, prevEditorState, tags }) => {
      if ((dirtyElements.size === 0 && dirtyLeaves.size === 0) || tags.has(healTag)) return;
      const ids = tags.has(HISTORIC_TAG)
        ? changedParts(editorState, prevEditorState)
        : editorState.read(() => $dirtyParts(dirtyElements));
      this.mark(ids);
    });
  }

  /** Also for a save that failed: its parts are taken again with the next one. */
  mark(ids: string[]): void {
    if (ids.length === 0) return;
    for (const id of ids) this.#dirty.add(id);
    this.#onDirty(ids);
  }

  take(editor: LexicalEditor): DocPart[] {
    const ids = new Set(this.#dirty);
    this.#dirty.clear();
    return partsOfEditor(editor, (id) => ids.has(id));
  }
}

export function partsOfEditor(editor: LexicalEditor, isWanted: (id: string) => boolean): DocPart[] {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .filter($isPartNode)
      .filter((part) => isWanted(part.getPartId()))
      .map($partToDocument),
  );
}

function $dirtyParts(dirtyElements: ReadonlyMap<string, boolean>): string[] {
  const parts = $getRoot().getChildren().filter($isPartNode);
  return parts.filter((part) => dirtyElements.has(part.getKey())).map((part) => part.getPartId());
}

/** Undo swaps the whole state and names no dirty elements, so the two texts of each part that is not the same are compared. */
function changedParts(now: EditorState, before: EditorState): string[] {
  const old = before.read(() => new Map($allParts().map((part) => [part.getPartId(), $picture(part, before)])));
  return now.read(() =>
    $allParts().flatMap((part) => (isSame(old.get(part.getPartId()), $picture(part, now)) ? [] : [part.getPartId()])),
  );
}

interface Picture {
  nodes: LexicalNode[];
  text: () => string;
}

/** Nodes are only copied when they change, so mostly their being the same objects settles it without reading the text. */
function $picture(part: PartNode, state: EditorState): Picture {
  return { nodes: $flatten(part), text: () => JSON.stringify(state.read(() => $partToDocument(part))) };
}

function isSame(before: Picture | undefined, now: Picture): boolean {
  if (before === undefined) return false;
  const areSameNodes =
    before.nodes.length === now.nodes.length && before.nodes.every((node, index) => node === now.nodes[index]);
  return areSameNodes || before.text() === now.text();
}

function $allParts(): PartNode[] {
  return $getRoot().getChildren().filter($isPartNode);
}

function $flatten(node: LexicalNode): LexicalNode[] {
  return $isElementNode(node) ? [node, ...node.getChildren().flatMap($flatten)] : [node];
}
