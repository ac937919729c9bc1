/** The shipped extract with a change made to it, as bytes and as the faults that import finds in it. */
import { parseExtract } from '../../../electron/import/import-extract.ts';
import { madeUpExtract } from '../demo/made-up-cases.ts';

export const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
export const faultsOf = (value: unknown) => parseExtract(bytesOf(value)).faults;
export const ofText = (text: string) => parseExtract(new TextEncoder().encode(text));

/** The shipped extract as plain data, with a change made to it. */
export function changed(change: (draft: Draft) => void): unknown {
  const draft = structuredClone(madeUpExtract()) as unknown as Draft;
  change(draft);
  return draft;
}
export interface Draft {
  [key: string]: unknown;
  cases: { record: Record<string, never> & DraftRecord; guardedPeople: unknown[] }[];
}
interface DraftRecord {
  person: Record<string, unknown>;
  offences: Record<string, unknown>[];
  hearings: Record<string, unknown>[];
}
export const person = (draft: Draft, index: number) => draft.cases[index]!.record.person;
export const partOf = (draft: Draft, index: number, key: string) =>
  (draft.cases[index]!.record as unknown as Record<string, Record<string, unknown>>)[key]!;
export const listOf = (draft: Draft, index: number, key: string) =>
  partOf(draft, index, key) as unknown as Record<string, unknown>[];
export const offence = (draft: Draft, index: number) => draft.cases[index]!.record.offences[0]!;
