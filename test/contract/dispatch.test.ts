/** The single door: what gets through it, what does not, and what it never says. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { contract, type CallName, type NameIn } from '../../shared/contract.ts';
import { AppError, failureSchema } from '../../shared/errors.ts';
import {
  largestInput,
  makeDispatch,
  type Dispatch,
  type Handlers,
  type Room,
} from '../../electron/handlers/dispatch.ts';
import type { Incident } from '../../electron/handlers/incident.ts';
import { samples } from './samples.ts';

const names = Object.keys(contract) as CallName[];
const namesIn = (room: Room): CallName[] => names.filter((name) => contract[name].room === room);

type Run = (input: unknown) => Promise<unknown>;

/** Every handler of a room does the same. */
function allDo<R extends Room>(room: R, run: Run): Handlers<R> {
  return Object.fromEntries(namesIn(room).map((name) => [name, run])) as unknown as Handlers<R>;
}

let reached: unknown[];
let recorded: { event: string; detail: unknown }[];
let reported: Incident[];

function door(room: Room, run: Run): Dispatch {
  const seen: Run = (input) => {
    reached.push(input);
    return run(input);
  };
  return makeDispatch({
    room,
    handlers: allDo(room, seen),
    record: (event, detail) => recorded.push({ event, detail }),
    report: (found) => reported.push(found),
  });
}

beforeEach(() => {
  reached = [];
  recorded = [];
  reported = [];
});

/** A valid input spoilt in one place, or something else altogether. */
function spoilt(sample: object): fc.Arbitrary<unknown> {
  const keys = Object.keys(sample);
  const added = fc
    .tuple(fc.string({ minLength: 1 }), fc.jsonValue())
    .map(([key, value]) => Object.fromEntries([...Object.entries(sample), [key, value]]));
  const replaced = fc
    .tuple(fc.constantFrom(...(keys.length > 0 ? keys : ['none'])), fc.jsonValue())
    .map(([key, value]) => ({ ...sample, [key]: value }));
  const dropped = fc.constantFrom(...(keys.length > 0 ? keys : ['none'])).map((key) => {
    return Object.fromEntries(Object.entries(sample).filter(([one]) => one !== key));
  });
  return fc.oneof(added, replaced, dropped, fc.jsonValue(), fc.anything({ withBigInt: false }));
}

describe('every call', () => {
  test.each(names)('%s refuses two hundred invalid inputs before its handler', async (name) => {
    const { input, room } = contract[name];
    const dispatch = door(room, () => Promise.reject(new Error('must not be reached')));
    const invalid = spoilt(samples[name]).filter((one) => !input.safeParse(one).success);
    await fc.assert(
      fc.asyncProperty(invalid, async (one) => {
        const envelope = await dispatch(name, one);
        expect(envelope).toMatchObject({ ok: false, error: { code: 'call-refused' } });
      }),
      { numRuns: 200 },
    );
    expect(reached).toEqual([]);
  });

  test.each(names)('%s takes its sample, and an answer of the wrong shape becomes an incident', async (name) => {
    const dispatch = door(contract[name].room, () => Promise.resolve({ surprise: 'A secret name' }));
    const envelope = await dispatch(name, samples[name]);
    expect(reached).toHaveLength(1);
    expect(envelope).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify([envelope, reported])).not.toContain('secret');
  });

  test.each(names)('%s is refused at the door of the other room', async (name) => {
    const other = contract[name].room === 'host' ? 'backend' : 'host';
    const envelope = await door(other, () => Promise.resolve({}))(name, samples[name]);
    expect(envelope).toMatchObject({ ok: false, error: { code: 'call-refused' } });
    expect(reached).toEqual([]);
  });
});

describe('the door', () => {
  test.each(['', 'case', 'case.destroy', 'constructor', '__proto__', 'toString'])(
    'refuses the unknown name %j',
    async (name) => {
      const envelope = await door('backend', () => Promise.resolve({}))(name, {});
      expect(envelope).toMatchObject({ ok: false, error: { code: 'call-refused' } });
    },
  );

  test('refuses an input of more than eight million characters, whatever its shape', async () => {
    const notes = 'a'.repeat(largestInput);
    const envelope = await door('backend', () => Promise.resolve({}))('report.saveNotes', {
      ...samples['report.read'],
      notes,
    });
    expect(envelope).toMatchObject({ ok: false, error: { code: 'call-refused' } });
    expect(reached).toEqual([]);
  });

  test('answers an input that holds itself instead of falling over', async () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(await door('backend', () => Promise.resolve({}))('case.find', loop)).toMatchObject({ ok: false });
  });

  test('passes an expected failure on in full', async () => {
    const failure = { code: 'case-unknown', message: 'm', safe: 's', todo: 't' } as const;
    const envelope = await door('backend', () => Promise.reject(new AppError(failure)))(
      'case.read',
      samples['case.read'],
    );
    expect(envelope).toEqual({ ok: false, error: failure });
    expect(reported).toEqual([]);
  });

  test.each([
    ['an error', new Error('Bronwen Llywelyn lives at 4 Castle Street\n    at secret.js:1:1')],
    ['a word', 'Bronwen Llywelyn'],
    ['nothing', undefined],
  ])('hides a bug that throws %s behind an incident number', async (_what, thrown) => {
    const envelope = await door('backend', () => Promise.reject(thrown as Error))('case.read', samples['case.read']);
    if (envelope.ok) throw new Error('it must fail');
    expect(failureSchema.parse(envelope.error)).toMatchObject({ code: 'internal', incident: reported[0]?.incident });
    expect(envelope.error.incident).toMatch(/^[0-9a-f]{8}$/);
    expect(JSON.stringify([envelope, reported])).not.toMatch(/Bronwen|Castle|secret/);
  });

  test('leaves an audit row of ids and counts, and none for a call that failed', async () => {
    const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
    await door('backend', () => Promise.resolve({ revision: 4, savedAt: '2026-11-21T14:32:05.000Z' }))('report.save', {
      id,
      revision: 3,
      parts: [],
    });
    await door('backend', () => Promise.reject(new Error('no')))('report.save', samples['report.save']);
    expect(recorded).toEqual([{ event: 'report.saved', detail: { id, revision: 4 } }]);
  });

  test('never writes what was searched for into the audit', async () => {
    await door('backend', () => Promise.resolve({ cases: [], total: 0 }))('case.find', { query: 'Llywelyn' });
    expect(recorded).toEqual([{ event: 'case.searched', detail: {} }]);
  });

  test('an audit row that cannot be written is reported and does not undo what was done', async () => {
    const dispatch = makeDispatch({
      room: 'backend' as const,
      handlers: allDo('backend', () => Promise.resolve({ cases: [], total: 0 })),
      record: () => {
        throw new Error('disk full');
      },
      report: (found) => reported.push(found),
    });
    expect(await dispatch('case.find', { query: '' })).toEqual({ ok: true, value: { cases: [], total: 0 } });
    expect(reported).toHaveLength(1);
  });

  test('a map with a call missing or too many does not compile', () => {
    type Complete = Handlers<'host'>;
    type Missing = Omit<Complete, 'app.state'>;
    // @ts-expect-error a missing handler
    const missing = {} as Missing satisfies Complete;
    const known: Record<NameIn<'host'>, true> extends Record<keyof Complete, true> ? true : false = true;
    expect([missing, known]).toHaveLength(2);
  });
});
