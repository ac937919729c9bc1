/** Which requirement cards stand open, and where the focus goes once what was asked for is drawn. */
import { useEffect, useState } from 'react';
import type { PlanPlace } from './plan-place.ts';
import { useDesk, useSession } from './report-context.ts';

export interface Cards {
  isOpen: (requirement: string) => boolean;
  open: (requirement: string, isOpen: boolean) => void;
  focus: (id: string) => void;
  /** Opens a card and goes to a field of it. */
  show: (requirement: string, id: string) => void;
}

/** @param block the plan they are of: to what undo and redo change in it they go by themselves */
export function useCards(block: string): Cards {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<{ id: string }>();
  useEffect(() => {
    if (wanted === undefined) return;
    const place = document.getElementById(wanted.id);
    place?.scrollIntoView({ block: 'nearest' });
    (firstField(place) ?? place)?.focus();
  }, [wanted]);
  const open = (requirement: string, isOpen: boolean) => {
    setOpened((before) => {
      const others = [...before].filter((one) => one !== requirement);
      return new Set(isOpen ? [...others, requirement] : others);
    });
  };
  useComeTo(block, open);
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

/** Shows what undo or redo has put back: its card is open when it is gone to. */
function useComeTo(block: string, open: Cards['open']): void {
  const { session } = useDesk();
  const comeTo = useSession((state) => state.comeTo);
  const [shown, setShown] = useState<PlanPlace>();
  if (comeTo !== undefined && comeTo.block === block && comeTo !== shown) {
    setShown(comeTo);
    if (comeTo.row !== undefined) open(comeTo.row, true);
  }
  useEffect(() => {
    if (shown === undefined) return;
    showPlace(shown.ids.map((id) => document.getElementById(id)).find((place) => place !== null) ?? null);
    session.comeTo(undefined);
  }, [shown, session]);
}

/** Whoever writes in the text stays there; who is at the answers goes along, unless the place has the focus already. */
function showPlace(place: HTMLElement | null): void {
  const focused = document.activeElement;
  place?.scrollIntoView({ block: 'nearest' });
  const isBeside = focused === document.body || focused?.closest('.answers');
  if (isBeside && place?.contains(focused) !== true) (firstField(place) ?? place)?.focus();
}

/** A group of answers has no focus of its own to be operated with: its first field has. */
function firstField(place: HTMLElement | null): HTMLElement | null {
  return place?.tabIndex === -1 ? place.querySelector<HTMLElement>('input, select, textarea, summary, button') : null;
}
