/** Calls between page and host, from both ends. */
import type { ContextBridge, IpcMain, IpcMainInvokeEvent, IpcRenderer } from 'electron';
import { Emitter } from './emitter.ts';

class IpcMainDouble implements Pick<IpcMain, 'handle' | 'removeHandler'> {
  readonly handlers = new Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown>();
  handle(channel: string, listener: (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown): void {
    this.handlers.set(channel, listener);
  }
  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }
}

export const ipcMain = new IpcMainDouble();

export const exposed = new Map<string, unknown>();
export const contextBridge: Pick<ContextBridge, 'exposeInMainWorld'> = {
  exposeInMainWorld: (key, api) => void exposed.set(key, api),
};

export const invoked: unknown[][] = [];
class IpcRendererDouble extends Emitter implements Pick<IpcRenderer, 'invoke'> {
  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    invoked.push([channel, ...args]);
    return Promise.resolve(JSON.stringify({ ok: true, value: { done: true } }));
  }
}
export const ipcRenderer = new IpcRendererDouble();
