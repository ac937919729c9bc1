/** The keys of the report screen; all of them are also buttons. */
import { useLayoutEffect } from 'react';
import { flushAll, useSaves } from '../../state/writers.ts';
import type { ReportDesk } from './report-context.ts';
import type { ModeWay } from './use-mode.ts';

/** Whoever asks is told, saved or not; the notes beside the report are saved with it. */
async function saveNow({ announce }: ReportDesk): Promise<void> {
  await flushAll();
  announce(useSaves.getState().words);
}

/** The act behind a key, or undefined when the key is not ours. */
function actFor(event: KeyboardEvent, desk: ReportDesk, way: ModeWay): (() => void) | undefined {
  if (event.altKey || event.metaKey) return undefined;
  if (event.key === 'F7' && !event.ctrlKey)
    return () => {
      if (way.toWriting()) desk.showPanel('checks');
    };
  if (!event.ctrlKey || event.shiftKey) return undefined;
  switch (event.key) {
    case 's':
      return () => {
        saveNow(desk).catch(() => undefined);
      };
    case 'p':
      return () => {
        if (way.mode === 'preview') way.back();
        else way.open('preview');
      };
    case 'e':
      return () => {
        if (way.toWriting()) desk.showPanel('evidence');
      };
    default:
      return undefined;
  }
}

export function useReportKeys(desk: ReportDesk, way: ModeWay): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (desk.view.status === 'signed' || document.querySelector('dialog[open]') !== null) return;
      const act = actFor(event, desk, way);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  });
}
