/** The app and its machine: what was decided before it was ready, and how it ended. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { App, CommandLine, PowerMonitor } from 'electron';
import { Emitter } from './emitter.ts';

class AppDouble
  extends Emitter
  implements
    Pick<App, 'quit' | 'exit' | 'enableSandbox' | 'setPath' | 'getAppPath' | 'whenReady' | 'requestSingleInstanceLock'>
{
  readonly isPackaged: App['isPackaged'] = true;
  /** What was decided before the app was ready, in order. */
  readonly early: string[] = [];
  readonly exits: (number | undefined)[] = [];
  isSecond = false;
  /** As Electron's source does it: the switch that was given at the start is taken away. */
  enableSandbox(): void {
    this.early.push('enableSandbox');
    this.switches.delete('no-sandbox');
    this.switches.set('enable-sandbox', undefined);
  }
  /** As declared: a folder that is not there is an error. */
  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error('no such folder');
    this.early.push(`setPath ${name}`);
  }
  getAppPath(): string {
    return join(import.meta.dirname, '..', '..', '..');
  }
  requestSingleInstanceLock(): boolean {
    this.early.push('requestSingleInstanceLock');
    return !this.isSecond;
  }
  whenReady(): Promise<void> {
    this.early.push('whenReady');
    return Promise.resolve();
  }
  exit(code?: number): void {
    this.exits.push(code);
  }
  readonly switches = new Map<string, string | undefined>();
  readonly commandLine: Pick<CommandLine, 'appendSwitch' | 'hasSwitch'> = {
    appendSwitch: (name, value) => void this.switches.set(name, value),
    hasSwitch: (name) => this.switches.has(name),
  };
  quits = 0;
  quit(): void {
    this.quits += 1;
  }
}

export const app = new AppDouble();

export const powerMonitor = new Emitter() satisfies Pick<PowerMonitor, 'on'>;
