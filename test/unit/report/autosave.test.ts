/** Autosave: every key reaches the store within two seconds, saves never overtake each other, failures are retried. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeAutosave, pace } from '../../../renderer/screens/report/autosave.ts';
import type { Writing } from '../../../renderer/state/writers.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function recorder(send: () => Promise<string>, isOvertaken = false) {
  const states: Writing[] = [];
  const autosave = makeAutosave({
    send,
    explain: () => ({ message: 'The disk is full.', isOvertaken }),
    onState: (state) => states.push(state),
  });
  return { autosave, states };
}

test('a pause after the last key saves once', async () => {
  const send = vi.fn(() => Promise.resolve('2026-11-21T14:32:00.000Z'));
  const { autosave, states } = recorder(send);
  autosave.touch();
  await vi.advanceTimersByTimeAsync(pace.idle - 1);
  autosave.touch();
  await vi.advanceTimersByTimeAsync(pace.idle);
  expect(send).toHaveBeenCalledTimes(1);
  expect(states).toEqual([{ kind: 'saving' }, { kind: 'saved', at: '2026-11-21T14:32:00.000Z' }]);
});

test('typing without a pause is saved at the latest one second after the first key', async () => {
  const send = vi.fn(() => Promise.resolve('2026-11-21T14:32:00.000Z'));
  const { autosave } = recorder(send);
  for (let elapsed = 0; elapsed < 5000; elapsed += 100) {
    autosave.touch();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(send.mock.calls.length).toBeGreaterThanOrEqual(4);
  expect(pace.longest).toBeLessThan(2000);
});

test('a save asked for while one is running starts only after it', async () => {
  let finishFirst: (at: string) => void = () => undefined;
  const order: string[] = [];
  const send = vi
    .fn<() => Promise<string>>()
    .mockImplementationOnce(() => {
      order.push('first starts');
      return new Promise((resolve) => (finishFirst = resolve));
    })
    .mockImplementationOnce(() => {
      order.push('second starts');
      return Promise.resolve('later');
    });
  const { autosave } = recorder(send);
  const first = autosave.flush();
  const second = autosave.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(order).toEqual(['first starts']);
  finishFirst('earlier');
  expect(await first).toBe(true);
  expect(await second).toBe(true);
  expect(order).toEqual(['first starts', 'second starts']);
});

test('a failed save says so in words and is tried again by itself', async () => {
  const send = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('full'))
    .mockResolvedValueOnce('2026-11-21T14:33:00.000Z');
  const { autosave, states } = recorder(send);
  expect(await autosave.flush()).toBe(false);
  expect(states.at(-1)).toEqual({ kind: 'not saved', message: 'The disk is full.', isOvertaken: false });
  await vi.advanceTimersByTimeAsync(pace.retry);
  expect(states.slice(1)).toEqual([
    { kind: 'not saved', message: 'The disk is full.', isOvertaken: false },
    { kind: 'saved', at: '2026-11-21T14:33:00.000Z' },
  ]);
});

test('a key pressed while a save runs is on its way too when that save is done', async () => {
  let finish: (at: string) => void = () => undefined;
  const { autosave, states } = recorder(() => new Promise((resolve) => (finish = resolve)));
  void autosave.flush();
  await vi.advanceTimersByTimeAsync(0);
  autosave.touch();
  finish('2026-11-21T14:32:00.000Z');
  await vi.advanceTimersByTimeAsync(0);
  expect(states.map(({ kind }) => kind)).toEqual(['saving', 'saved', 'saving']);
  autosave.stop();
});

test('what another try cannot help is not tried again by itself', async () => {
  const send = vi.fn(() => Promise.reject<string>(new Error('overtaken')));
  const { autosave } = recorder(send, true);
  expect(await autosave.flush()).toBe(false);
  await vi.advanceTimersByTimeAsync(pace.retry * 3);
  expect(send).toHaveBeenCalledTimes(1);
});
