/** The test function of the editor's tests: each gets a fresh page of the harness, whose console must stay empty. */
import { test as base, expect, type Page } from '@playwright/test';
import { attack, caretIn, type Step } from './driver.ts';
import { openHarness, type FreshPage, type OpenHarness } from './open-harness.ts';

interface EditorFixture {
  opened: FreshPage;
  page: Page;
  /** What the page has told its console so far. */
  errors: string[];
  /** A part as it would be stored. */
  part(id: string): Promise<string>;
  /** Takes the steps with the caret in the part on strengths, and answers that part. */
  inStrengths(...steps: Step[]): Promise<string>;
}

export const bodyOf = (id: string): string => `[data-part="${id}"] .part-body`;

export const test = base.extend<EditorFixture, { harness: OpenHarness }>({
  harness: [
    async ({}, use) => {
      const harness = await openHarness();
      await use(harness);
      await harness.close();
    },
    { scope: 'worker' },
  ],
  opened: async ({ harness }, use) => {
    const opened = await harness.freshPage();
    await use(opened);
    expect(opened.errors).toEqual([]);
  },
  page: ({ opened }, use) => use(opened.page),
  errors: ({ opened }, use) => use(opened.errors),
  part: ({ page }, use) => use((id) => page.evaluate((of) => window.harness.steer.partJson(of), id)),
  inStrengths: ({ page, errors, part }, use) =>
    use(async (...steps) => {
      await attack(page, errors, [caretIn('strengths'), ...steps]);
      return part('strengths');
    }),
});

export { expect };
