/** Script time as read from a trace of the browser. */
import { describe, expect, it } from 'vitest';
import { scriptMs } from '../../bench/script-time.ts';

const page = { pid: 7, tid: 1 };
const span = (name: string, ts: number, dur: number, thread = page) => ({ name, ph: 'X', ts, dur, ...thread });
const pressed = { ...span('EventDispatch', 0, 9_000), args: { data: { type: 'keydown' } } };

describe('script time', () => {
  it('counts a script inside a script once', () => {
    expect(scriptMs([pressed, span('FunctionCall', 0, 4_000), span('RunMicrotasks', 1_000, 2_000)])).toBe(4);
  });

  it('leaves out the layout that a script waits for, but none that comes by itself', () => {
    const layouts = [span('Layout', 1_000, 1_000), span('UpdateLayoutTree', 1_200, 100), span('Layout', 6_000, 3_000)];
    expect(scriptMs([pressed, span('FunctionCall', 0, 4_000), ...layouts])).toBe(3);
  });

  it('counts the thread of the keys and no other', () => {
    const elsewhere = span('FunctionCall', 0, 50_000, { pid: 8, tid: 1 });
    expect(scriptMs([elsewhere, pressed, span('FunctionCall', 0, 2_000)])).toBe(2);
  });

  it('refuses a trace without a key', () => {
    expect(() => scriptMs([span('FunctionCall', 0, 1_000)])).toThrow('no key');
  });
});
