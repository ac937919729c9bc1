/** Tells the host that somebody is at the desk, reading or typing, and warns a minute before the store locks. */
import { useEffect, useState } from 'react';
import { idleLockAfter, idleWarningBefore } from '../../shared/idle-lock.ts';
import { call, sinceSignOfLife } from '../client.ts';

/** Milliseconds. Reading and scrolling need no call of their own, so one is made at most this often. */
const signOfLifeEvery = 30_000;
const lookEvery = 5_000;
/** Not every reader has keys and a pointer: voice and switch control make clicks and input only. */
const signs = ['keydown', 'pointerdown', 'wheel', 'click', 'input'] as const;

/** True while the store is about to lock; any key, click or scroll keeps it open. */
export function useIdleWarning(): boolean {
  const [isLocking, setLocking] = useState(false);
  useEffect(() => {
    const look = () => {
      setLocking(sinceSignOfLife() >= idleLockAfter - idleWarningBefore);
    };
    const stay = () => {
      if (sinceSignOfLife() < signOfLifeEvery) return;
      call('app.state', {}).then(look, look);
    };
    const timer = setInterval(look, lookEvery);
    for (const sign of signs) window.addEventListener(sign, stay, { passive: true, capture: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, stay, { capture: true });
    };
  }, []);
  return isLocking;
}
