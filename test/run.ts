/** `npm test`: brings in what the proofs need, runs every suite, and closes with one count over all of them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareMachine } from './prepare-machine.ts';
import { runGate } from './check.ts';
import { runStep } from './run-step.ts';
import { countPlaywright, countVitest, sum, type Count } from './count.ts';

const isLong = process.argv.includes('--long');
const reports = mkdtempSync(join(tmpdir(), 'prepare-a-report-test-'));
const env = { ...process.env, ...(isLong ? { LONG: '1' } : {}) };

function vitest(): Count {
  const file = join(reports, 'vitest.json');
  const ok = runStep(
    'unit, store, contract, shell and press tests',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    env,
  );
  return countVitest(ok, read(file));
}

function playwright(): Count {
  const file = join(reports, 'playwright.json');
  const ok = runStep('end-to-end tests in the browser', ['playwright', 'test', '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return countPlaywright(ok, read(file));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

prepareMachine();
const counts = [await runGate(), vitest(), playwright()];
rmSync(reports, { recursive: true, force: true });
const total = sum(counts);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
