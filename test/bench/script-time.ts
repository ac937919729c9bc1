/** Reads from the browser's own trace how long a page runs script for each key. */
import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';

const traceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.number().optional(),
  args: z.object({ data: z.object({ type: z.string().optional() }).optional() }).optional(),
});
type TraceEvent = z.infer<typeof traceEvent>;
const trace = z.object({ traceEvents: z.array(traceEvent) });

const categories = ['devtools.timeline', 'v8', 'v8.execute'];
const scriptNames: readonly string[] = ['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'v8.callFunction'];
/** Work of the browser that a script waits for. */
const otherNames: readonly string[] = ['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint', 'HitTest'];

/** Milliseconds for each key, without the layout that a script waits for; timers between the keys count. */
export async function scriptTimePerKey(browser: Browser, page: Page, keys: readonly string[]): Promise<number> {
  await page.bringToFront();
  await browser.startTracing(page, { categories });
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(80);
  }
  const { traceEvents } = trace.parse(JSON.parse((await browser.stopTracing()).toString('utf8')));
  return scriptMs(traceEvents) / keys.length;
}

/** Only the thread that took the keys. */
export function scriptMs(events: readonly TraceEvent[]): number {
  const pressed = events.find((event) => event.name === 'EventDispatch' && event.args?.data?.type === 'keydown');
  if (pressed === undefined) throw new Error('the trace holds no key');
  const ours = events.filter(({ pid, tid, ph }) => pid === pressed.pid && tid === pressed.tid && ph === 'X');
  const script = spansOf(ours, scriptNames);
  const waiting = spansOf(ours, otherNames).filter((span) => script.some((outer) => holds(outer, span)));
  return (lengthOf(script) - lengthOf(waiting)) / 1000;
}

interface Span {
  from: number;
  to: number;
}

/** In order and without those inside another. */
function spansOf(events: readonly TraceEvent[], names: readonly string[]): Span[] {
  const all = events
    .filter(({ name }) => names.includes(name))
    .map(({ ts, dur }) => ({ from: ts, to: ts + (dur ?? 0) }))
    .toSorted((one, other) => one.from - other.from || other.to - one.to);
  const outer: Span[] = [];
  for (const span of all) {
    const last = outer.at(-1);
    if (last === undefined || !holds(last, span)) outer.push(span);
  }
  return outer;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}
