/** Measures a key in the report of 60 pages: from going down to being painted, and the script it runs. */
import type { Page } from '@playwright/test';
import { alternate } from './alternate.ts';
import type { Samples } from './measures.ts';
import { percentile } from './spread.ts';
import { scriptTimePerKey } from './script-time.ts';
import { withTypingPages, type TypingPages } from './typing-pages.ts';

/** Many short rounds, so that a busy moment of the machine falls on both sides. */
const rounds = 18;
const scriptRounds = 4;
const keysInRound = 40;
const words = 'the officer reads the record and writes what it means for the decision ';

function keysOf(count: number): string[] {
  return Array.from({ length: count }, (_, at) => words[at % words.length] ?? ' ');
}

export function measureTyping(): Promise<Samples[]> {
  return withTypingPages(async (pages) => {
    await warmUp(pages);
    const painted = await alternate(
      rounds,
      () => typeKeys(pages.editor),
      () => typeKeys(pages.textarea),
    );
    const script = await alternate(
      scriptRounds,
      () => scriptTimePerKey(pages.browser, pages.editor, keysOf(60)),
      () => scriptTimePerKey(pages.browser, pages.textarea, keysOf(60)),
    );
    const at = (share: number) => ({
      ours: painted.ours.map((keys) => percentile(keys, share)),
      baseline: painted.baseline.map((keys) => percentile(keys, share)),
    });
    return [
      { measure: 'key-p50', ...at(0.5) },
      { measure: 'key-p95', ...at(0.95) },
      { measure: 'key-script', ...script },
    ];
  });
}

/** Scripts are compiled and both pages have been laid out. */
async function warmUp({ editor, textarea }: TypingPages): Promise<void> {
  await typeKeys(editor);
  await typeKeys(textarea);
}

/** Milliseconds of each key. */
async function typeKeys(page: Page): Promise<number[]> {
  await page.bringToFront();
  await page.evaluate(() => window.keyWatch?.take());
  for (const key of keysOf(keysInRound)) {
    await page.keyboard.press(key);
    await page.evaluate(() => window.keyWatch?.settled());
    await page.waitForTimeout(20);
  }
  const taken = (await page.evaluate(() => window.keyWatch?.take())) ?? [];
  if (taken.length !== keysInRound) throw new Error(`${taken.length} of ${keysInRound} keys were painted`);
  return taken;
}
