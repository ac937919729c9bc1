/** The app's own keys: places, search, lock, panes and help. Screens add theirs. */
import { useLayoutEffect, useState } from 'react';
import { lockStore } from '../state/lock.ts';
import { useRoute, type Route } from '../state/route.ts';
import { moveToPane } from './panes.ts';
import { useHelpKey } from './use-help-key.ts';

export interface Shortcuts {
  isFinding: boolean;
  openFind: () => void;
  closeFind: () => void;
  lock: () => void;
}

/** Ctrl+3 goes back to the report last open; the rest are fixed places. */
function placeFor(key: string): Route | undefined {
  const { past } = useRoute.getState();
  switch (key) {
    case '1':
      return { screen: 'work' };
    case '2':
      return { screen: 'cases' };
    case '3':
      return past.findLast((route) => route.screen === 'report');
    case '4':
      return { screen: 'import' };
    case '5':
      return { screen: 'verify' };
    case ',':
      return { screen: 'settings' };
    case '/':
      return { screen: 'help' };
    default:
      return undefined;
  }
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** What comes of it shows over the desk. */
function lock(): void {
  lockStore().catch(() => undefined);
}

/** The shell holds the browser's own step back, and only that: the app's is still to be taken. */
function isBack(event: KeyboardEvent): boolean {
  return event.altKey && !event.ctrlKey && event.key === 'ArrowLeft';
}

function openHelp(): void {
  useRoute.getState().go({ screen: 'help' });
}

export function useShortcuts(): Shortcuts {
  const [isFinding, setFinding] = useState(false);
  useHelpKey(openHelp);
  // In the layout phase: a key pressed as the desk appears is already heard, never lost.
  useLayoutEffect(() => {
    const act = (event: KeyboardEvent): boolean => {
      const { go, back } = useRoute.getState();
      if (event.key === 'F6' && isPlain(event))
        return done(() => {
          moveToPane(event.shiftKey ? -1 : 1);
        });
      if (isBack(event)) return done(back);
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return false;
      if (event.key === 'k')
        return done(() => {
          setFinding(true);
        });
      if (event.key === 'l') return done(lock);
      const place = placeFor(event.key);
      return (
        place !== undefined &&
        done(() => {
          go(place);
        })
      );
    };
    const listen = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented && !isBack(event);
      if (!isTaken && document.querySelector('dialog[open]') === null && act(event)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
  return {
    isFinding,
    openFind: () => {
      setFinding(true);
    },
    closeFind: () => {
      setFinding(false);
    },
    lock,
  };
}

function done(act: () => void): true {
  act();
  return true;
}
