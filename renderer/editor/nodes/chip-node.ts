/** The node of a live fact: an inline chip that reads as its words and carries where they came from. */
import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
  NODE_STATE_DIRECT,
} from 'lexical';
import { type Chip, type FactSnapshot, inline } from '../../../shared/document/document.ts';
import { boardOf } from '../header/part-board.ts';

const chipState = createState('chip', {
  parse: (value): Chip | null => {
    const parsed = inline.safeParse(value);
    return parsed.success && parsed.data.type === 'chip' ? parsed.data : null;
  },
});

/** Drawn as plain DOM: a React portal for each chip would attach over a hundred listeners to it. */
export class ChipNode extends DecoratorNode<null> {
  override $config() {
    return this.config('chip', { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: chipState }] });
  }

  /** Null only for a forged chip, which the tidy transform removes. */
  getChip(): Chip | null {
    return $getState(this, chipState);
  }

  setFact(fact: FactSnapshot): this {
    const present = this.getChip();
    return present === null ? this : $setState(this, chipState, { ...present, fact });
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const dom = document.createElement('span');
    boardOf(editor).paintChip(dom, this.getChip());
    return dom;
  }

  override updateDOM(previous: this): boolean {
    return $getState(previous, chipState, NODE_STATE_DIRECT) !== this.getChip();
  }

  override getTextContent(): string {
    return this.getChip()?.fact.text ?? '';
  }

  override isInline(): boolean {
    return true;
  }

  override decorate(): null {
    return null;
  }
}

export function $createChipNode(value: Chip): ChipNode {
  return $setState($create(ChipNode), chipState, value);
}

export function $isChipNode(node: LexicalNode | null | undefined): node is ChipNode {
  return node instanceof ChipNode;
}
