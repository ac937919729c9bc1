/** Which requirement cards stand open, and where the focus goes once what was asked for is drawn. */
import { useEffect, useState } from 'react';
import { firstField } from './first-field.ts';
import type { RestoredPlace } from './plan-place.ts';
import { useSession } from './report-context.ts';

export interface Cards {
  isOpen: (requirement: string) => boolean;
  open: (requirement: string, isOpen: boolean) => void;
  focus: (id: string) => void;
  /** Opens a card and goes to a field of it. */
  show: (requirement: string, id: string) => void;
}

/** @param block the plan they are of: what undo and redo change in it opens by itself */
export function useCards(block: string): Cards {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<{ id: string }>();
  useEffect(() => {
    if (wanted === undefined) return;
    const place = document.getElementById(wanted.id);
    if (place === null) return;
    place.scrollIntoView({ block: 'nearest' });
    (firstField(place) ?? place).focus();
  }, [wanted]);
  const open = (requirement: string, isOpen: boolean) => {
    setOpened((before) => {
      const others = [...before].filter((one) => one !== requirement);
      return new Set(isOpen ? [...others, requirement] : others);
    });
  };
  useOpenedAt(block, open);
  const focus = (id: string) => {
    setWanted({ id });
  };
  return {
    isOpen: (requirement) => opened.has(requirement),
    open,
    focus,
    show: (requirement, id) => {
      open(requirement, true);
      focus(id);
    },
  };
}

/** What undo or redo has put back is gone to by the pane; its card is to be open by then. */
function useOpenedAt(block: string, open: Cards['open']): void {
  const comeTo = useSession((state) => state.comeTo);
  const [opened, setOpened] = useState<RestoredPlace>();
  if (comeTo === undefined || comeTo.block !== block || comeTo === opened) return;
  setOpened(comeTo);
  if (comeTo.row !== undefined) open(comeTo.row, true);
}
