/** Puts the made-up people of `demo/people` together into one case extract. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFormat, extractVersion } from '../../shared/model/extract.ts';

/** The text of `demo/made-up-cases.json`: one case for each file of the folder, in the order of their names. */
export function madeUpCasesText(folder: string): string {
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown);
  const extract = {
    format: extractFormat,
    version: extractVersion,
    producedAt: '2026-11-20T17:30:00.000Z',
    producedBy: 'Prepare a Report: people made up by hand; none of them exists',
    isMadeUp: true,
    cases,
  };
  return `${JSON.stringify(extract, null, 2)}\n`;
}
