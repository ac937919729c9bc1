/** What the two measured processes share: what they are told, and how they answer when their page has been painted. */
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';

export interface StartRequest {
  /** Folder that holds the built app. */
  root: string;
  executablePath: string;
  /** Empty folder of this start only. */
  folder: string;
}

/** Milliseconds since 1970: when the page first showed anything, and when its largest piece stood. */
export interface Painted {
  first: number;
  largest: number;
}

/** Timers of the start itself are over. */
const calmMs = 700;

export function readStartRequest(): StartRequest {
  const [root, executablePath, folder] = process.argv.slice(2);
  if (!root || !executablePath || !folder) throw new Error('root, browser and folder are needed');
  return { root, executablePath, folder };
}

/** Writes one line of JSON, then waits until the measuring process has looked at the memory and closes the input. */
export async function tellPainted(page: Page, selector: string): Promise<void> {
  await page.locator(selector).waitFor();
  await wait(calmMs);
  const painted = await page.evaluate(readPainted);
  process.stdout.write(`${JSON.stringify(painted)}\n`);
  process.stdin.resume();
  await once(process.stdin, 'end');
}

function readPainted(): Promise<Painted> {
  const first = performance.getEntriesByName('first-contentful-paint')[0];
  if (first === undefined) throw new Error('nothing was painted');
  return new Promise((tell) => {
    const watch = new PerformanceObserver((list) => {
      const largest = list.getEntries().at(-1) ?? first;
      tell({ first: performance.timeOrigin + first.startTime, largest: performance.timeOrigin + largest.startTime });
    });
    watch.observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
