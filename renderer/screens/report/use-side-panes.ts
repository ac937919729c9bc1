/** Which of the two side panes stand beside the page: both, one, or none where the window is narrow. */
import { useCallback, useState, useSyncExternalStore } from 'react';

/** `wide`: both beside the page. `middle`: one at a time. `narrow`: each lies over the page. */
type Room = 'wide' | 'middle' | 'narrow';

const isWide = window.matchMedia('(width >= 1200px)');
const isNarrow = window.matchMedia('(width < 900px)');

function room(): Room {
  if (isWide.matches) return 'wide';
  return isNarrow.matches ? 'narrow' : 'middle';
}

function watchRoom(onChange: () => void): () => void {
  for (const query of [isWide, isNarrow]) query.addEventListener('change', onChange);
  return () => {
    for (const query of [isWide, isNarrow]) query.removeEventListener('change', onChange);
  };
}

interface Open {
  room: Room;
  isOutlineOpen: boolean;
  isPanelOpen: boolean;
}

export interface SidePanes {
  isOutlineOpen: boolean;
  isPanelOpen: boolean;
  /** True where an open pane lies over the page. */
  isOver: boolean;
  setOutline: (isOpen: boolean) => void;
  setPanel: (isOpen: boolean) => void;
}

function openAtFirst(now: Room): Open {
  return { room: now, isOutlineOpen: now === 'wide', isPanelOpen: now !== 'narrow' };
}

export function useSidePanes(): SidePanes {
  const now = useSyncExternalStore(watchRoom, room);
  const [open, setOpen] = useState(() => openAtFirst(now));
  if (open.room !== now) setOpen(openAtFirst(now));
  const setOutline = useCallback((isOutlineOpen: boolean) => {
    setOpen((was) => ({
      ...was,
      isOutlineOpen,
      isPanelOpen: was.isPanelOpen && (was.room === 'wide' || !isOutlineOpen),
    }));
  }, []);
  const setPanel = useCallback((isPanelOpen: boolean) => {
    setOpen((was) => ({
      ...was,
      isPanelOpen,
      isOutlineOpen: was.isOutlineOpen && (was.room === 'wide' || !isPanelOpen),
    }));
  }, []);
  return { ...open, isOver: now === 'narrow', setOutline, setPanel };
}
