/** The published JSON Schema and the guide for people are those of the format that import reads. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractSchemaText } from '../../../electron/import/extract-schema.ts';
import { parseExtract } from '../../../electron/import/import-extract.ts';
import { caseRecord } from '../../../shared/model/case.ts';

const docs = new URL('../../../docs/', import.meta.url);
const guide = readFileSync(new URL('case-extract.md', docs), 'utf8');

describe('the published format', () => {
  it('has a JSON Schema that is up to date with the import', () => {
    expect(readFileSync(new URL('case-extract.schema.json', docs), 'utf8')).toBe(extractSchemaText());
  });

  it('has a guide whose example is read without a fault', () => {
    const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const { extract, faults } = parseExtract(new TextEncoder().encode(example));
    expect(faults).toEqual([]);
    expect(extract?.cases).toHaveLength(1);
  });

  it.each(Object.keys(caseRecord.shape))('explains the part %s of a record', (key) => {
    expect(guide).toContain(`\`${key}\``);
  });
});
