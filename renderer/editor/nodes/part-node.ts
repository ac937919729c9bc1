/** The node of one part of the template: a locked header drawn from the template beside the author's body. */
import {
  $create,
  $findMatchingParent,
  $getState,
  $setState,
  type BaseSelection,
  $isRangeSelection,
  createState,
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  type LexicalEditor,
  type LexicalNode,
  NODE_STATE_DIRECT,
} from 'lexical';
import { boardOf } from '../header/part-board.ts';

const partIdState = createState('partId', { parse: (value) => (typeof value === 'string' ? value : '') });

/** A child of the root. Its heading and guidance are not in the model, so nothing can delete or rewrite them. */
export class PartNode extends ElementNode {
  override $config() {
    return this.config('part', { extends: ElementNode, stateConfigs: [{ flat: true, stateConfig: partIdState }] });
  }

  getPartId(): string {
    return $getState(this, partIdState);
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    return boardOf(editor).drawPart(this.getPartId());
  }

  /** True, and so a fresh `createDOM`, when something outside has damaged the header. */
  override updateDOM(previous: this, dom: HTMLElement): boolean {
    const damaged = dom.dataset['damaged'] === 'yes' || dom.querySelector(':scope > .part-body') === null;
    return damaged || $getState(previous, partIdState, NODE_STATE_DIRECT) !== this.getPartId();
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    const body = element.querySelector<HTMLElement>(':scope > .part-body');
    return body === null ? super.getDOMSlot(element) : super.getDOMSlot(element).withElement(body);
  }

  /** Copying takes the author's text and never the section itself. */
  override excludeFromCopy(): boolean {
    return true;
  }

  override isShadowRoot(): boolean {
    return true;
  }

  override canBeEmpty(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }
}

export function $createPartNode(partId: string): PartNode {
  return $setState($create(PartNode), partIdState, partId);
}

export function $isPartNode(node: LexicalNode | null | undefined): node is PartNode {
  return node instanceof PartNode;
}

/** The part a node stands in, or null at the root. */
export function $partOf(node: LexicalNode): PartNode | null {
  return $findMatchingParent(node, $isPartNode);
}

/** The part both ends of a selection stand in; null if it crosses parts, holds one or stands at the root. */
export function $partOfSelection(selection: BaseSelection | null): PartNode | null {
  if (selection === null) return null;
  if ($isRangeSelection(selection)) {
    const part = $partOf(selection.anchor.getNode());
    return part !== null && part.is($partOf(selection.focus.getNode())) ? part : null;
  }
  const [first, ...rest] = selection.getNodes();
  const part = first === undefined || $isPartNode(first) ? null : $partOf(first);
  return part !== null && rest.every((node) => part.is($partOf(node))) ? part : null;
}
