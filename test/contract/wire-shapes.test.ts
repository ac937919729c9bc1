/** What may cross the wire at all: plain JSON, every call with its audit event or the reason for none. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contract, events, type CallName, type EventName } from '../../shared/contract.ts';
import { appCalls } from '../../shared/contract/app-calls.ts';
import { caseCalls } from '../../shared/contract/case-calls.ts';
import { extractCalls } from '../../shared/contract/extract-calls.ts';
import { fileCalls } from '../../shared/contract/file-calls.ts';
import { reportCalls } from '../../shared/contract/report-calls.ts';
import { settingsCalls } from '../../shared/contract/settings-calls.ts';
import { signingCalls } from '../../shared/contract/signing-calls.ts';
import { storeCalls } from '../../shared/contract/store-calls.ts';

/** Types that JSON cannot carry, or carries as something else. */
const foreign = new Set([
  'map',
  'set',
  'date',
  'bigint',
  'symbol',
  'function',
  'promise',
  'file',
  'any',
  'nan',
  'void',
]);

interface Definition {
  type: string;
  [part: string]: unknown;
}

function definitionOf(schema: unknown): Definition | undefined {
  return schema instanceof z.core.$ZodType ? (schema._zod.def as unknown as Definition) : undefined;
}

function partsOf(value: unknown): unknown[] {
  if (definitionOf(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(partsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(partsOf) : [];
}

function typesIn(schema: unknown, seen = new Set<unknown>()): Set<string> {
  const definition = definitionOf(schema);
  if (!definition || seen.has(schema)) return new Set();
  seen.add(schema);
  const below =
    definition.type === 'lazy'
      ? [(definition['getter'] as () => unknown)()]
      : Object.values(definition).flatMap(partsOf);
  return new Set([definition.type, ...below.flatMap((part) => [...typesIn(part, seen)])]);
}

const calls = Object.keys(contract) as CallName[];

describe('the walk over the schemas', () => {
  test.each([
    ['map', z.strictObject({ a: z.array(z.map(z.string(), z.string())) })],
    ['set', z.union([z.string(), z.set(z.string())])],
    ['date', z.record(z.string(), z.date().optional())],
    ['date', z.lazy(() => z.tuple([z.date()]))],
  ])('finds a %s wherever it hides', (type, schema) => expect(typesIn(schema)).toContain(type));
});

const groups = [appCalls, storeCalls, fileCalls, settingsCalls, caseCalls, extractCalls, reportCalls, signingCalls];

describe('the contract', () => {
  test('has each call in one group only', () => {
    expect(groups.flatMap((group) => Object.keys(group)).toSorted()).toEqual(calls.toSorted());
  });

  test.each(calls)('%s carries JSON only, both ways', (name) => {
    const found = [contract[name].input, contract[name].output].flatMap((schema) => [...typesIn(schema)]);
    expect(found.filter((type) => foreign.has(type))).toEqual([]);
  });

  test.each(calls)('%s names its audit event, or says why there is none', (name) => {
    const { audit } = contract[name];
    if (typeof audit === 'string') expect(audit).toMatch(/^[a-z]+\.[a-z-]+$/);
    else expect(audit.none.length).toBeGreaterThan(3);
  });

  test.each(calls)('%s takes an object and refuses what it does not know', (name) => {
    expect(contract[name].input.safeParse(undefined).success).toBe(false);
    expect(contract[name].input.safeParse({ unknownToAll: 1 }).success).toBe(false);
  });

  test.each(Object.keys(events) as EventName[])('the event %s carries JSON only', (name) => {
    expect([...typesIn(events[name])].filter((type) => foreign.has(type))).toEqual([]);
  });
});
