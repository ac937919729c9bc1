/** The keys of the report screen; all of them are also buttons. */
import { useLayoutEffect } from 'react';
import { useHold } from '../../state/hold.ts';
import { flushAll, useSaves } from '../../state/writers.ts';
import type { ReportDesk } from './report-context.ts';
import type { ModeWay } from './use-mode.ts';

/** Whoever asks is told, saved or not; the notes beside the report are saved with it. */
async function saveNow({ announce }: ReportDesk): Promise<void> {
  await flushAll();
  announce(useSaves.getState().words);
}

/**
 * Whether what has the focus takes back its own letters: the text does, and a field that is no part of the history. The
 * browser has one undo for all fields of a page, so a field of the report leaves its letters to the history.
 */
function takesBackItself(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest<HTMLElement>('[data-undo]')?.dataset['undo'] === 'report') return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio'].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement;
}

/** A day half typed is nothing to the report yet: the history would take back what was done before it. */
function clearHalfTyped(target: EventTarget | null, desk: ReportDesk): (() => void) | undefined {
  if (!(target instanceof HTMLInputElement) || !target.validity.badInput) return undefined;
  return () => {
    target.value = '';
    desk.announce('What was half typed is cleared. Nothing else was taken back.');
  };
}

/** Undo and redo beside the page: one history with the text. */
function historyActFor(event: KeyboardEvent, desk: ReportDesk, way: ModeWay): (() => void) | undefined {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
  if (
    way.mode !== 'write' ||
    desk.view.isReadOnly ||
    useHold.getState().why !== undefined ||
    takesBackItself(event.target)
  )
    return undefined;
  const key = event.key.toLowerCase();
  if (key !== 'y' && key !== 'z') return undefined;
  if (key === 'y' || event.shiftKey) return () => desk.editor()?.redo();
  return clearHalfTyped(event.target, desk) ?? (() => desk.editor()?.undo());
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
      const act = historyActFor(event, desk, way) ?? actFor(event, desk, way);
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
