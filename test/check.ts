/** `npm run check`: the quick gate. Each step counts as one test of the full run. */
import { sum, type Count } from './count.ts';
import { runStep } from './run-step.ts';

const steps: [string, [string, ...string[]]][] = [
  ['typecheck: shared', ['tsc', '-p', 'tsconfig.shared.json']],
  ['typecheck: electron', ['tsc', '-p', 'tsconfig.electron.json']],
  ['typecheck: renderer', ['tsc', '-p', 'tsconfig.renderer.json']],
  ['typecheck: test', ['tsc', '-p', 'tsconfig.test.json']],
  ['lint', ['eslint', '--max-warnings', '0', '.']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['import rules', ['depcruise', 'electron', 'renderer', 'shared', 'test', '--output-type', 'err']],
  ['dead code', ['knip', '--no-progress']],
];

/** Runs every step even after one failed, so that one run names all faults. */
export function runGate(): Count {
  return sum(
    steps.map(([name, command]) =>
      runStep(name, command) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
    ),
  );
}

if (import.meta.main) {
  const gate = runGate();
  const unit = runStep('unit tests', ['vitest', 'run', 'test/unit']) ? 1 : 0;
  console.log(`\n${gate.passed + unit} passed, ${gate.failed + (1 - unit)} failed, 0 skipped`);
  process.exitCode = gate.failed === 0 && unit === 1 ? 0 : 1;
}
