/** Writes docs/case-extract.schema.json; run it with `node electron/import/write-schema.ts` after the model changes. */
import { writeFileSync } from 'node:fs';
import { extractSchemaText } from './extract-schema.ts';

writeFileSync(new URL('../../docs/case-extract.schema.json', import.meta.url), extractSchemaText());
