/** When a changed text is sent to the store, and what happens when the store does not take it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeTextSaver } from '../../../renderer/state/text-saver.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function saverWith(answer: (text: string) => Promise<string>) {
  const sent: string[] = [];
  const saved: boolean[] = [];
  const failed: unknown[] = [];
  const saver = makeTextSaver('', {
    save: (text) => {
      sent.push(text);
      return answer(text);
    },
    onSaved: (_instant, isBehind) => saved.push(isBehind),
    onFailed: (thrown) => failed.push(thrown),
  });
  return { saver, sent, saved, failed };
}

const stored = () => Promise.resolve('2026-11-21T14:32:05.000Z');

test('typing that never pauses is still saved within two seconds of its first letter', async () => {
  const { saver, sent } = saverWith(stored);
  for (let at = 0; at < 20; at += 1) {
    saver.change('x'.repeat(at + 1));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(sent.length).toBeGreaterThanOrEqual(1);
});

test('a pause saves once, with the last words', async () => {
  const { saver, sent } = saverWith(stored);
  saver.change('a');
  saver.change('ab');
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent).toEqual(['ab']);
  expect(saver.isUnsaved()).toBe(false);
});

test('words typed while a save runs are sent after it, never beside it', async () => {
  let finish: (instant: string) => void = () => undefined;
  const { saver, sent, saved } = saverWith(() => new Promise((resolve) => (finish = resolve)));
  saver.change('a');
  const first = saver.flush();
  saver.change('ab');
  const second = saver.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['a']);
  finish('one');
  await first;
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['a', 'ab']);
  finish('two');
  await second;
  expect(saved).toEqual([true, false]);
});

test('what the store did not take is tried again by itself until it is stored', async () => {
  let isFull = true;
  const { saver, sent, failed } = saverWith(() => (isFull ? Promise.reject(new Error('disk full')) : stored()));
  saver.change('a');
  await expect(saver.flush()).rejects.toThrow('disk full');
  expect(saver.isUnsaved()).toBe(true);
  isFull = false;
  await vi.advanceTimersByTimeAsync(3000);
  expect(sent).toEqual(['a', 'a']);
  expect(failed).toHaveLength(1);
  expect(saver.isUnsaved()).toBe(false);
});

test('a save that fails after the stop is not tried again, and nothing asked for later is sent', async () => {
  let refuse: (thrown: Error) => void = () => undefined;
  const { saver, sent } = saverWith(() => new Promise((_resolve, reject) => (refuse = reject)));
  saver.change('old');
  const first = saver.flush();
  saver.change('older');
  const second = saver.flush();
  saver.stop();
  refuse(new Error('disk full'));
  await expect(first).rejects.toThrow('disk full');
  await second;
  await saver.flush();
  saver.change('oldest');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toEqual(['old']);
});
