/** Writing, pages, signing: what is shown now, and the way back to where the focus was before. */
import { useState } from 'react';
import { isHeld } from '../../state/hold.ts';

export type Mode = 'write' | 'preview' | 'sign' | 'signed';

interface Left {
  mode: Mode;
  focus: Element | null;
}

export interface ModeWay {
  mode: Mode;
  /** True while this one waits under what is shown, to be gone back to. */
  isUnder: (mode: Mode) => boolean;
  open: (mode: Mode) => void;
  back: () => void;
  /** Straight to the text; whoever asks places the focus. False where what is shown must not be left now. */
  toWriting: () => boolean;
}

/** What is gone back to is hidden until the next picture, and takes no focus before. */
function focusLater(focus: Element | null | undefined): void {
  requestAnimationFrame(() => {
    const target = focus?.isConnected === true ? focus : document.getElementById('report-text');
    if (target instanceof HTMLElement) target.focus();
  });
}

export function useMode(first: Mode): ModeWay {
  const [{ mode, way }, set] = useState<{ mode: Mode; way: readonly Left[] }>({ mode: first, way: [] });
  return {
    mode,
    isUnder: (under) => way.some((left) => left.mode === under),
    open: (next) => {
      if (next !== mode && !isHeld()) set({ mode: next, way: [...way, { mode, focus: document.activeElement }] });
    },
    back: () => {
      if (isHeld()) return;
      const left = way.at(-1);
      set({ mode: left?.mode ?? first, way: way.slice(0, -1) });
      focusLater(left?.focus);
    },
    toWriting: () => {
      if (isHeld()) return false;
      set({ mode: 'write', way: [] });
      return true;
    },
  };
}
