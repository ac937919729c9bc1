/** What `npm start` runs: builds if needed, then Electron if its runtime is here, else an installed browser. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale } from './launching/build.ts';
import { installChromium } from './launching/install-chromium.ts';
import { planAfterInstall, planStart, type StartPlan } from './launching/plan.ts';
import { readFacts } from './launching/read-facts.ts';

const root = join(import.meta.dirname, '..');

/** Signals reach the app too, which flushes before it ends; this one waits for it. */
function runToEnd(program: string, args: string[]): Promise<number> {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function follow(plan: StartPlan): Promise<number> {
  switch (plan.kind) {
    case 'stop':
      console.error(plan.sentence);
      return 1;
    case 'install':
      console.error(plan.sentence);
      installChromium();
      return follow(planAfterInstall(readFacts(root)));
    case 'electron':
    case 'browser':
      if (!(await buildIfStale(root, console.error))) return 1;
      return plan.kind === 'electron'
        ? runToEnd(plan.program, plan.args)
        : runToEnd(process.execPath, [join(root, 'out', 'main', 'host.js')]);
  }
}

process.exitCode = await follow(planStart(root, readFacts(root)));
