/** The JSON Schemas of the files in `templates/`, made from the zod schemas that the app itself uses. */
import { z } from 'zod';
import { practiceCatalogue } from '../../shared/proposal/practice-catalogue.ts';
import { requirementCatalogue } from '../../shared/proposal/requirement-catalogue.ts';
import { licenceCatalogue } from '../../shared/release-plan/licence-catalogue.ts';
import { template } from '../../shared/template/template.ts';

/** By path in the folder. */
export function templateSchemaTexts(): Record<string, string> {
  return {
    'template.schema.json': schemaText(template, 'Report template'),
    'catalogues/requirements.schema.json': schemaText(requirementCatalogue, 'Requirement catalogue'),
    'catalogues/licence.schema.json': schemaText(licenceCatalogue, 'Licence catalogue'),
    'catalogues/effective-practice.schema.json': schemaText(practiceCatalogue, 'Effective-practice notes'),
  };
}

function schemaText(type: z.ZodType, title: string): string {
  const schema = z.toJSONSchema(type, { io: 'input', reused: 'ref', unrepresentable: 'any' });
  return `${JSON.stringify({ ...schema, title }, null, 2)}\n`;
}
