/** Runs the commands of the test run and says whether they succeeded. */
import { spawn, spawnSync } from 'node:child_process';
import { dirname, delimiter, join } from 'node:path';

export type Command = [string, ...string[]];

const root = join(import.meta.dirname, '..');

/** Commands come from the project's own dependencies, under the Node that runs this file. */
function ownPrograms(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const path = [join(root, 'node_modules', '.bin'), dirname(process.execPath), env['PATH']].join(delimiter);
  return { ...env, PATH: path };
}

/** In the foreground: what it prints is seen as it comes. */
export function runStep(name: string, [program, ...args]: Command, env: NodeJS.ProcessEnv = process.env): boolean {
  console.log(`\n== ${name}`);
  const done = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: ownPrograms(env) });
  return done.status === 0;
}

/** Beside others: what it prints is shown whole when it ends, so that no two steps are mixed. */
export function runQuietStep(name: string, [program, ...args]: Command): Promise<boolean> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: ownPrograms(process.env) });
    child.stdout.on('data', (piece: Buffer) => said.push(piece));
    child.stderr.on('data', (piece: Buffer) => said.push(piece));
    const end = (isOk: boolean) => {
      console.log(`\n== ${name}: ${isOk ? 'passed' : 'FAILED'}`);
      process.stdout.write(Buffer.concat(said));
      resolve(isOk);
    };
    child.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      end(false);
    });
    child.on('close', (code) => {
      end(code === 0);
    });
  });
}
