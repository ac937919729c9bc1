/** Which requirement cards stand open, and where the focus goes once what was asked for is drawn. */
import { useEffect, useState } from 'react';

export interface Cards {
  isOpen: (requirement: string) => boolean;
  open: (requirement: string, isOpen: boolean) => void;
  focus: (id: string) => void;
  /** Opens a card and goes to a field of it. */
  show: (requirement: string, id: string) => void;
}

export function useCards(): Cards {
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

/** A group of answers has no focus of its own to be operated with: its first field has. */
function firstField(place: HTMLElement | null): HTMLElement | null {
  return place?.tabIndex === -1 ? place.querySelector<HTMLElement>('input, select, textarea, summary, button') : null;
}
