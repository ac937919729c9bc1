/** `npm run demo`: the main job without a window, from the shipped extract to signed and verified PDFs. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../shared/errors.ts';
import { systemClock } from './backend/clock.ts';
import { runDemo } from './demo/run-demo.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { out: { type: 'string', default: join(process.cwd(), 'demo-output') } } });

try {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const isGood = await runDemo({ root, out: resolve(values.out), clock: systemClock, say });
  process.exitCode = isGood ? 0 : 1;
} catch (error) {
  const words =
    error instanceof AppError
      ? Object.values(error.failure).filter((word) => typeof word === 'string')
      : ['internal', String(error)];
  process.stderr.write(`${words.slice(1).join(' ')} (${words[0] ?? ''})\n`);
  process.exitCode = 1;
}
