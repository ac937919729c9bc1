/** Writes the JSON Schemas beside the templates and catalogues, so that editors can help their author. */
import { writeFileSync } from 'node:fs';
import { templateSchemaTexts } from './template-schema.ts';

for (const [file, text] of Object.entries(templateSchemaTexts())) {
  writeFileSync(new URL(`../../templates/${file}`, import.meta.url), text);
}
