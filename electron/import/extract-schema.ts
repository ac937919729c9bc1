/** The JSON Schema of the case extract, made from the schema the import itself uses. */
import { z } from 'zod';
import { caseExtract } from '../../shared/model/extract.ts';

/** Describes what a file may hold before import; rules that join several fields are in `docs/case-extract.md`. */
export function extractSchemaText(): string {
  const schema = z.toJSONSchema(caseExtract, { io: 'input', reused: 'inline' });
  return `${JSON.stringify({ title: 'Prepare a Report case extract, version 1', ...schema }, null, 2)}\n`;
}
