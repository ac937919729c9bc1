/** Starts the child process of the store's tests and listens to what it tells. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { passphrase } from './made-up.ts';

export interface SecondProcess {
  child: ChildProcess;
  /** Lines told so far. */
  told: string[];
  isOpen: Promise<void>;
  /** Kills it without warning; resolves when it is gone and all it told has been read. */
  kill(): Promise<void>;
}

export function startSecondProcess(folder: string, mode: 'save' | 'hold' | 'lock', report = ''): SecondProcess {
  const script = join(import.meta.dirname, 'child.ts');
  const child = spawn(process.execPath, [script, folder, passphrase, mode, report], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: string[] = [];
  const lines = createInterface({ input: child.stdout });
  const gone = Promise.all([once(child, 'exit'), once(lines, 'close')]);
  const isOpen = new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      told.push(line);
      if (line === 'open') resolve();
    });
    child.on('exit', () => reject(new Error('the second process ended before the store was open')));
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  return { child, told, isOpen, kill };
}
