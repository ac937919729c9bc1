/** Starts a script of the app in a Node process of its own, for the shell that runs under Node. */
import { fork } from 'node:child_process';
import type { ChildPort, ForkOptions } from './shell.ts';

/** Advanced serialisation carries bytes; the environment keeps nothing that could change how Node runs. */
export function forkNode(script: string, options: ForkOptions = {}): ChildPort {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const execArgv = options.memoryMb ? [`--max-old-space-size=${options.memoryMb}`] : [];
  const child = fork(script, [], {
    serialization: 'advanced',
    execArgv,
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const hasGone = (): boolean => !child.connected;
  child.on('error', () => child.kill('SIGKILL'));
  return {
    pid: child.pid,
    send: (message) => {
      if (!hasGone()) child.send(message as object, () => undefined);
    },
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill('SIGKILL'),
  };
}
