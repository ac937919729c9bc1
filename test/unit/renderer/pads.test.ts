/** A pad goes on from what was typed, whatever a screen has read meanwhile, until the store is locked. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetPad, forgetPads, openPad } from '../../../renderer/state/pads.ts';
import { flushAll, forgetSaves, useSaves } from '../../../renderer/state/writers.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  forgetPads();
  forgetSaves();
  vi.useRealTimers();
});

const stored = () => Promise.resolve('2026-11-21T14:32:05.000Z');
const full = () => Promise.reject(new Error('disk full'));
const open = (first: string, save: () => Promise<string>, key = 'case 1') =>
  openPad({ key, what: `Notes on ${key}`, first, save });

test('who comes back to a pad finds the words typed there and not those read before', async () => {
  open('old', stored).change('new');
  expect(open('old', stored).state.getState().text).toBe('new');
  await vi.advanceTimersByTimeAsync(2000);
  expect(open('old', stored).state.getState()).toMatchObject({ text: 'new', isUnsaved: false });
  expect(useSaves.getState().isUnsaved).toBe(false);
});

test('words a store refused hold back lock and close, though their box is gone, and the status line says so', async () => {
  open('', full).change('a');
  await vi.advanceTimersByTimeAsync(1000);
  expect(useSaves.getState()).toMatchObject({ isUnsaved: true });
  expect((await flushAll()).map(({ what }) => what)).toEqual(['Notes on case 1']);
});

test('after the store is locked a pad begins with what the store holds', () => {
  open('', stored).change('of one store');
  forgetPads();
  expect(open('of another', stored).state.getState().text).toBe('of another');
});

test('a forgotten pad sends nothing more: not when its box closes, and not after a try that fails only then', async () => {
  const save = vi.fn(() => Promise.resolve().then(full));
  const waiting = open('', save);
  waiting.change('never sent');
  const running = open('', save, 'case 2');
  running.change('sent once');
  running.saveNow();
  forgetPad('case 2');
  forgetPads();
  waiting.saveNow();
  running.saveNow();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save).toHaveBeenCalledTimes(1);
});

test('a try that fails as the one before is not told as something new', async () => {
  const pad = open('', full);
  pad.change('a');
  await vi.advanceTimersByTimeAsync(1000);
  const { failure } = pad.state.getState();
  expect(failure).toBeDefined();
  await vi.advanceTimersByTimeAsync(3000);
  expect(pad.state.getState().failure).toBe(failure);
});

test('what is typed and taken back is neither waiting nor refused any more', async () => {
  const pad = open('', full);
  pad.change('a');
  await vi.advanceTimersByTimeAsync(1000);
  pad.change('');
  expect(pad.state.getState().failure).toBeUndefined();
  expect(useSaves.getState()).toEqual({ words: '', isUnsaved: false });
});

test('a save of one text never hides that another is not saved', async () => {
  open('', full).change('a');
  await vi.advanceTimersByTimeAsync(1000);
  open('', stored, 'case 2').change('b');
  await vi.advanceTimersByTimeAsync(1000);
  expect(useSaves.getState().isUnsaved).toBe(true);
});

test('"Saved" waits for the last text that is on its way', async () => {
  vi.setSystemTime('2026-11-21T14:32:00.000Z');
  let finish: (at: string) => void = () => undefined;
  open('', () => new Promise((resolve) => (finish = resolve))).change('a');
  open('', stored, 'case 2').change('b');
  await vi.advanceTimersByTimeAsync(1000);
  expect(useSaves.getState().words).toBe('Saving…');
  finish('2026-11-21T14:30:00.000Z');
  await vi.advanceTimersByTimeAsync(0);
  expect(useSaves.getState().words).toBe('Saved 14:32');
});

test('"Saved" names the day of a save that was not today', async () => {
  vi.setSystemTime('2026-11-23T09:00:00.000Z');
  open('', stored).change('a');
  await vi.advanceTimersByTimeAsync(1000);
  expect(useSaves.getState().words).toBe('Saved 21 Nov, 14:32');
});
