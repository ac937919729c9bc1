/** The prepared text of a demo report, as data in `demo/prepared`. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { answer, docBlock, type DocPart } from '../../shared/document/document.ts';
import { plan } from '../../shared/document/plan.ts';
import { crn, templateId } from '../../shared/model/ids.ts';
import { blockId } from '../../shared/template/template.ts';

const prepared = z.strictObject({
  crn,
  templateId,
  /** Of an addendum: the kind of the signed report on the same person that it adds to. */
  addsTo: templateId.optional(),
  parts: z.record(blockId, z.array(docBlock).min(1)),
  answers: z.record(blockId, answer),
  plans: z.record(blockId, plan).default({}),
});

export interface PreparedReport extends Omit<z.infer<typeof prepared>, 'parts'> {
  parts: DocPart[];
}

export function readPrepared(path: string): PreparedReport {
  const { parts, ...others } = prepared.parse(JSON.parse(readFileSync(path, 'utf8')));
  return { ...others, parts: Object.entries(parts).map(([id, blocks]) => ({ id, blocks })) };
}
