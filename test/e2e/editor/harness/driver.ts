/** Drives the harness as a person would, and looks at every promise of the editor after every single step. */
import { expect, type Page } from '@playwright/test';
import type { Chip } from '../../../../shared/document/document.ts';

export type Step = [what: string, act: (page: Page) => Promise<unknown>];

export const press = (key: string, times = 1): Step => [
  `${key} × ${times}`,
  async (page) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  },
];

export const type = (text: string): Step => [`typing ${text}`, (page) => page.keyboard.type(text)];

export const caretIn = (part: string): Step => [
  `a click into ${part}`,
  (page) => page.locator(`[data-part="${part}"] .part-body > :first-child`).click({ position: { x: 4, y: 8 } }),
];

export const inPage = (what: string, act: () => unknown): Step => [what, (page) => page.evaluate(act)];

/** In the page: what Dragon's web extension sends to put words at the start of the text at the caret. */
export function dictate(): void {
  const payload = { functionId: 'makeChanges', args: [0, 0, 'Dictated words. ', 16, 0] };
  window.postMessage(JSON.stringify({ protocol: 'nuanria_messaging', type: 'request', payload }), '*');
}

/** Runs the steps; after each the page must be without faults and without an error in its console. */
export async function attack(page: Page, errors: string[], steps: Step[]): Promise<void> {
  for (const [what, act] of steps) {
    await act(page);
    await settle(page);
    expect(await page.evaluate(() => window.harness.steer.faults()), `after ${what}`).toEqual([]);
    expect(errors, `errors after ${what}`).toEqual([]);
  }
}

/** Until the editor has written what it holds to the page: one frame and the tasks after it. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => done()))));
}

/** The texts of all parts as stored, to tell whether anything changed. */
export function storedText(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(window.harness.handle?.allParts()));
}

export function storedChips(json: string): Chip[] {
  const chips: Chip[] = [];
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'chip')
      chips.push(value as Chip);
    return value;
  });
  return chips;
}
