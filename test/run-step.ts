/** Runs one command of the test run in the foreground and says whether it succeeded. */
import { spawnSync } from 'node:child_process';
import { dirname, delimiter } from 'node:path';

/** Commands come from the project's own dependencies, under the Node that runs this file. */
export function runStep(name: string, command: [string, ...string[]], env: NodeJS.ProcessEnv = process.env): boolean {
  console.log(`\n== ${name}`);
  const [program, ...args] = command;
  const path = [`${import.meta.dirname}/../node_modules/.bin`, dirname(process.execPath), env['PATH']].join(delimiter);
  const done = spawnSync(program, args, {
    cwd: `${import.meta.dirname}/..`,
    stdio: 'inherit',
    env: { ...env, PATH: path },
  });
  return done.status === 0;
}
