/** What the host tells the page: of the store being locked, of the window, and of its menu. */
import { useEffect } from 'react';
import { on } from '../client.ts';
import { closeApp, leaveStore, lockUnattended } from '../state/lock.ts';
import { forget } from '../state/queries.ts';
import { announce } from '../state/status.ts';
import { stepAsByKeys } from './step-as-by-keys.ts';

export function useHostEvents(): void {
  useEffect(() => {
    const stop = [
      on('store.locked', () => {
        leaveStore().catch(() => undefined);
      }),
      on('lock.requested', () => {
        lockUnattended().catch(() => undefined);
      }),
      on('store.warned', () => {
        forget('app.state');
        announce('There is a warning about this store at the top of the window.');
      }),
      on('window.restored', () => {
        announce('The window was reopened. What was saved before is safe.');
      }),
      on('history.requested', ({ what }) => {
        stepAsByKeys(what);
      }),
      on('close.requested', () => {
        closeApp().catch(() => undefined);
      }),
    ];
    return () => {
      for (const end of stop) end();
    };
  }, []);
}
