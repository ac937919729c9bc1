/** `npm run check`: the quick gate. Each step counts as one test of the full run. */
import { sum, type Count } from './count.ts';
import { runQuietStep, type Command } from './run-step.ts';

type Step = [string, Command];

/** Lint and format look at one file at a time, so what they found of an unchanged file stays true. */
const cached = (name: string) => ['--cache', '--cache-strategy', 'content', '--cache-location', `.cache/${name}`];

/** The longest first: beside each other they then end together. */
const gate: Step[] = [
  ['lint', ['eslint', '--max-warnings', '0', ...cached('eslint'), '.']],
  ['typecheck: test', ['tsc', '-p', 'tsconfig.test.json']],
  ['format', ['prettier', '--check', '--log-level', 'warn', ...cached('prettier'), '.']],
  ['typecheck: renderer', ['tsc', '-p', 'tsconfig.renderer.json']],
  ['typecheck: electron', ['tsc', '-p', 'tsconfig.electron.json']],
  ['typecheck: shared', ['tsc', '-p', 'tsconfig.shared.json']],
  ['import rules', ['depcruise', 'electron', 'renderer', 'shared', 'test', '--output-type', 'err']],
  ['dead code', ['knip', '--no-progress']],
];
const unit: Step = ['unit tests', ['vitest', 'run', '--project', 'unit', '--reporter=dot']];

async function runOne([name, command]: Step): Promise<Count> {
  const isOk = await runQuietStep(name, command);
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 };
}

/** Two at a time. Every step runs even after one failed, so that one run names all faults. */
async function runAll(steps: Step[]): Promise<Count> {
  const waiting = [...steps];
  const counts: Count[] = [];
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) counts.push(await runOne(step));
  };
  await Promise.all([lane(), lane()]);
  return sum(counts);
}

export const runGate = (): Promise<Count> => runAll(gate);

if (import.meta.main) {
  const { passed, failed } = await runAll([unit, ...gate]);
  console.log(`\n${passed} passed, ${failed} failed, 0 skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
}
