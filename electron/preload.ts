/** Gives the page its bridge under Electron: one function and one listener, nothing else of Electron or Node. */
import { contextBridge, ipcRenderer } from 'electron';
import { guardSteps } from './shell/guard-steps.ts';

type Listener = (detail: unknown) => void;

const listeners = new Map<string, Set<Listener>>();
const unheard: { event: string; detail: unknown }[] = [];

function tell(event: string, detail: unknown): void {
  const heard = listeners.get(event);
  if (!heard || heard.size === 0) unheard.push({ event, detail });
  else for (const listener of heard) listener(detail);
}

function on(event: string, listener: Listener): () => void {
  const heard = listeners.get(event) ?? new Set<Listener>();
  listeners.set(event, heard.add(listener));
  for (const early of unheard.filter((one) => one.event === event)) {
    unheard.splice(unheard.indexOf(early), 1);
    listener(early.detail);
  }
  return () => {
    heard.delete(listener);
  };
}

/** As JSON, so that both shells carry exactly the same values. */
async function call(name: string, input: unknown): Promise<unknown> {
  const answer: unknown = await ipcRenderer.invoke('call', name, JSON.stringify(input));
  return typeof answer === 'string' ? JSON.parse(answer) : answer;
}

ipcRenderer.on('push', (_event, name: string, detail: unknown) => tell(name, detail));
contextBridge.exposeInMainWorld('prepareAReport', { call, on });
guardSteps();
