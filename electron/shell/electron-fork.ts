/** Starts a script of the app in a utility process: the fuses forbid running Electron itself as Node. */
import { utilityProcess } from 'electron';
import type { ChildPort, ForkOptions } from './shell.ts';

/** A process that does not end when it is told to is ended by the system; one that hangs in a hostile file never would. */
const graceful = 2_000;

function endByForce(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    return;
  }
}

export function forkUtility(script: string, options: ForkOptions = {}): ChildPort {
  const execArgv = options.memoryMb ? [`--max-old-space-size=${options.memoryMb}`] : [];
  const child = utilityProcess.fork(script, [], {
    execArgv,
    stdio: ['ignore', 'ignore', 'inherit'],
    serviceName: 'Prepare a Report',
  });
  let hasGone = false;
  child.once('exit', () => {
    hasGone = true;
  });
  return {
    get pid() {
      return child.pid;
    },
    send: (message) => {
      if (!hasGone) child.postMessage(message);
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', () => listener()),
    kill() {
      if (hasGone) return;
      const { pid } = child;
      child.kill();
      const timer = setTimeout(() => endByForce(pid), graceful);
      child.once('exit', () => clearTimeout(timer));
    },
  };
}
