/** Saves a piece of text at most two seconds after it changes, and at once when asked or when it leaves the screen. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { openPad, type PadState, type PadText } from './pads.ts';

export interface Autosave extends PadState {
  change: (text: string) => void;
  saveNow: () => void;
}

export function useAutosave(text: PadText): Autosave {
  const [pad] = useState(() => openPad(text));
  const shown = useStore(pad.state);
  useEffect(() => pad.saveNow, [pad]);
  return { ...shown, change: pad.change, saveNow: pad.saveNow };
}
