/** Writes demo/made-up-cases.json; run it with `node electron/import/write-made-up-cases.ts` after a person changes. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { madeUpCasesText } from './assemble-demo.ts';

const demo = new URL('../../demo/', import.meta.url);
writeFileSync(new URL('made-up-cases.json', demo), madeUpCasesText(fileURLToPath(new URL('people', demo))));
