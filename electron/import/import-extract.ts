/** Reads a case extract from bytes of unknown origin: all of it is sound, or every fault is named. */
import { z } from 'zod';
import type { Fault } from '../../shared/errors.ts';
import { caseExtract, extractCase, extractFormat, extractVersion } from '../../shared/model/extract.ts';
import type { CaseExtract, ExtractCase } from '../../shared/model/extract.ts';
import { crossFaults } from './cross-checks.ts';
import { hostileText, mayHoldHostileText } from './hostile-text.ts';
import { jsonLimits, scanJson } from './scan-json.ts';
import { schemaFaults } from './schema-faults.ts';

/** 25 MB: some 1,700 cases with everything in them, or 2,000 as they usually are. */
export const largestExtract = 25 * 1024 * 1024;

/** More faults than this help nobody; the rest are counted. */
const mostFaults = 200;

export interface ParsedExtract {
  /** Present only when there is no fault at all. */
  extract?: CaseExtract;
  faults: Fault[];
}

/** Never throws, whatever the bytes. Faults carry places and expectations, never what stood in the file. */
export function parseExtract(bytes: Uint8Array): ParsedExtract {
  const { value, faults } = readJson(bytes);
  return faults.length > 0 ? { faults: capped(faults) } : readCases(value);
}

function readJson(bytes: Uint8Array): { value?: unknown; faults: Fault[] } {
  if (bytes.length > largestExtract)
    return wholeFile('the file is larger than 25 MB, the most a case extract may be; ask for smaller files');
  const text = decode(bytes);
  if (text === undefined)
    return wholeFile(
      'the file is not a JSON text file in UTF-8; choose the case extract, or have it written again as UTF-8',
    );
  if (text.trim() === '') return wholeFile('the file is empty');
  const scanned = scanJson(text);
  if (scanned.length > 0) return { faults: scanned };
  try {
    const value: unknown = JSON.parse(text);
    return { value, faults: mayHoldHostileText(text) ? hostileText(value) : [] };
  } catch (error) {
    return wholeFile(`the file is not sound JSON${lineOf(error)}; it may be cut short`);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Only the numbers of the parser's message are used: the rest of it quotes the file. */
function lineOf(error: unknown): string {
  const found = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '');
  return found === null ? '' : ` at line ${found[1] ?? ''}, column ${found[2] ?? ''}`;
}

function wholeFile(message: string): { faults: Fault[] } {
  return { faults: [{ where: 'the file', message }] };
}

/** The head is checked by itself, then case by case, so that a file of faults costs no more than a page of them. */
const head = caseExtract.extend({ cases: z.array(z.unknown()).min(1).max(jsonLimits.entries) });

function readCases(value: unknown): ParsedExtract {
  const about = kindFault(value);
  if (about !== undefined) return { faults: [about] };
  const top = head.safeParse(value);
  if (!top.success) return { faults: capped(schemaFaults(top.error.issues, value, [])) };
  const { cases: raw, ...rest } = top.data;
  const { cases, faults } = readEach(raw, rest.producedAt.slice(0, 10));
  return faults.length > 0 ? { faults: capped(faults) } : { extract: { ...rest, cases }, faults: [] };
}

/** A file of another kind or version is named as such, instead of by a hundred missing fields. */
function kindFault(value: unknown): Fault | undefined {
  const known = z.object({ format: z.literal(extractFormat), version: z.unknown() }).safeParse(value);
  if (!known.success) return { where: 'format', message: `this is not a case extract; expected ${extractFormat}` };
  if (known.data.version === extractVersion) return undefined;
  return { where: 'version', message: `this app reads version ${extractVersion} of the case extract and no other` };
}

function readEach(raw: readonly unknown[], producedOn: string): { cases: ExtractCase[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const cases: ExtractCase[] = [];
  const placeOfCrn = new Map<string, number>();
  for (const [index, one] of raw.entries()) {
    const read = extractCase.safeParse(one);
    if (!read.success) {
      addAll(faults, schemaFaults(read.error.issues, one, ['cases', index]));
      continue;
    }
    addAll(faults, crossFaults(read.data.record, producedOn, ['cases', index, 'record']));
    addAll(faults, twiceFault(placeOfCrn, read.data.record.person.crn, index));
    cases.push(read.data);
  }
  return { cases, faults };
}

/** One by one: a hundred thousand at once are more arguments than a call can take. */
function addAll(faults: Fault[], more: readonly Fault[]): void {
  for (const fault of more) faults.push(fault);
}

function twiceFault(placeOfCrn: Map<string, number>, crn: string, index: number): Fault[] {
  const first = placeOfCrn.get(crn);
  if (first === undefined) placeOfCrn.set(crn, index);
  return first === undefined
    ? []
    : [{ where: `person.crn of case ${index + 1}`, message: `case ${first + 1} of this file has the same CRN` }];
}

function capped(faults: readonly Fault[]): Fault[] {
  if (faults.length <= mostFaults) return [...faults];
  const more = faults.length - mostFaults;
  return [...faults.slice(0, mostFaults), { where: 'the file', message: `and ${more} more faults` }];
}
