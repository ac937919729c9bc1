/** `npm run bench`: measures the app against plain baselines in the same run and prints the ratios with their goals. */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureBuilding } from './building.ts';
import { measureDrafting } from './drafting.ts';
import type { Samples } from './measures.ts';
import { resultTable } from './result-table.ts';
import { resultOf } from './row.ts';
import { measureSaving } from './saving.ts';
import { measureSigning } from './signing.ts';
import { measureStarting } from './starting.ts';
import { measureTyping } from './typing.ts';

const suites: Record<string, () => Promise<Samples[]>> = {
  typing: measureTyping,
  signing: measureSigning,
  saving: measureSaving,
  starting: measureStarting,
  drafting: measureDrafting,
  building: measureBuilding,
};

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });

/** @throws when there is no such suite */
function chosenSuites(only: string | undefined): [string, () => Promise<Samples[]>][] {
  const chosen = Object.entries(suites).filter(([name]) => only === undefined || name === only);
  if (chosen.length === 0) throw new Error(`--only takes one of ${Object.keys(suites).join(', ')}`);
  return chosen;
}

/** Whatever else runs falls on both sides of a ratio, but not on a bare time. */
function machineLine(): string {
  const load = loadavg()[0] ?? 0;
  return `${availableParallelism()} cores, load ${load.toFixed(1)} before the run. Medians of all rounds, least and most in brackets: read the ratios.`;
}

const samples: Samples[] = [];
const machine = machineLine();
for (const [name, measure] of chosenSuites(values.only)) {
  process.stderr.write(`measuring ${name} …\n`);
  samples.push(...(await measure()));
}

const results = samples.map(resultOf);
process.stdout.write(`\n${machine}\n\n${resultTable(results)}\n`);
if (values.json !== undefined) {
  writeFileSync(
    values.json,
    `${JSON.stringify(
      results.map(({ row }) => row),
      undefined,
      2,
    )}\n`,
  );
}
