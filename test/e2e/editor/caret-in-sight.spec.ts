/** Nothing is written where it is not seen: the caret keeps out of sections that are not needed, and outlives another screen. */
import { expect, type Page, test } from '@playwright/test';
import { attack, caretIn, press, settle, type } from './harness/driver.ts';
import { openHarness, type OpenHarness } from './harness/open-harness.ts';

let harness: OpenHarness;
let page: Page;
let errors: string[];
test.beforeAll(async () => {
  harness = await openHarness();
});
test.afterAll(() => harness.close());
test.beforeEach(async () => {
  ({ page, errors } = await harness.freshPage());
});
test.afterEach(async () => {
  expect(errors).toEqual([]);
});

const part = (id: string): Promise<string> => page.evaluate((of) => window.harness.steer.partJson(of), id);

async function inStrengths(...steps: Parameters<typeof attack>[2]): Promise<string> {
  await attack(page, errors, [caretIn('strengths'), ...steps]);
  return part('strengths');
}

test('going to a section that is not needed shows why and leaves the caret where it is', async () => {
  await inStrengths(type('Here'));
  await page.locator('#after').focus();
  await page.evaluate(() => window.harness.handle?.goTo({ part: 'basis-text' }));
  await expect(page.locator('[data-part="basis-text"] .part-reason')).toBeInViewport();
  await expect(page.locator('#after')).toBeFocused();
  await expect.poll(() => page.evaluate(() => window.harness.log.parts.at(-1))).toBe('basis-text');
  await expect(page.locator('[aria-live="polite"]')).toContainText('Dispute about the basis: Not needed, because');
  const hidden = await part('basis-text');
  const inserted = await page.evaluate(() => window.harness.handle?.insertText('Evidence.'));
  expect(inserted).toEqual({ isDone: true, elsewhere: 'Strengths' });
  await attack(page, errors, [type(' More')]);
  await expect.poll(() => part('strengths')).toContain('Here Evidence. More');
  expect(await part('basis-text')).toBe(hidden);
  await expect.poll(() => page.evaluate(() => window.harness.log.parts.at(-1))).toBe('strengths');
});

test('an answer that hides the section of the caret moves the caret into sight, and undo does not lead back', async () => {
  await page.evaluate(() => window.harness.answer('plea-basis', 'no'));
  await attack(page, errors, [caretIn('basis-text'), type('Seen. ')]);
  await page.locator('#after').focus();
  await page.evaluate(() => window.harness.answer('plea-basis', 'yes'));
  await expect(page.locator('[data-part="basis-text"] .part-body')).toBeHidden();
  await attack(page, errors, [['hiding', () => settle(page)]]);
  await expect(page.locator('#after')).toBeFocused();
  await expect.poll(() => page.evaluate(() => window.harness.log.parts.at(-1))).toBe('basis-text');
  const hidden = await part('basis-text');
  await page.locator('#report-text').focus();
  await attack(page, errors, [type('Written. ')]);
  expect(await part('basis-text')).toBe(hidden);
  await expect.poll(() => part('proposal-text')).toContain('Written. A community order');
  await attack(page, errors, [press('Control+z', 2), type('After undo. ')]);
  expect(await part('basis-text')).not.toContain('After undo');
});

test('undo, the caret and what is saved outlive another screen', async () => {
  await inStrengths(type('Written before. '));
  await page.evaluate(() => window.harness.handle?.takeDirtyParts());
  const written = await part('strengths');
  await page.evaluate(() => window.harness.setShown(false));
  await expect(page.locator('#report-text')).toHaveCount(0);
  await page.locator('#after').focus();
  await page.evaluate(() => window.harness.setShown(true));
  await attack(page, errors, [['coming back', () => settle(page)]]);
  await expect(page.locator('#after')).toBeFocused();
  await expect(page.locator('#report-text')).toHaveAccessibleName('Report text, Strengths');
  expect(await part('strengths')).toBe(written);
  expect(await page.evaluate(() => window.harness.handle?.takeDirtyParts())).toEqual([]);
  await page.locator('#report-text').focus();
  await attack(page, errors, [press('Control+z')]);
  expect(await part('strengths')).not.toContain('Written before');
  await attack(page, errors, [press('Control+y'), type('Written after.')]);
  await expect.poll(() => part('strengths')).toContain('Written before. Written after.');
});

/** Goes to the last section; the page is then pushed to its top, as parts growing on the way would. Where it comes to rest. */
function pushedWhileGoing(hand: 'wheel' | undefined): Promise<number> {
  return page.evaluate(async (act) => {
    const scroll = document.querySelector('.report-scroll');
    if (scroll === null) throw new Error('nothing scrolls');
    window.harness.handle?.goTo({ part: 'proposal-text' });
    if (act !== undefined) window.dispatchEvent(new WheelEvent(act));
    scroll.scrollTop = 0;
    for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
    return scroll.scrollTop;
  }, hand);
}

test('a section that is gone to is kept in sight while the page grows, until a hand moves the page', async () => {
  expect(await pushedWhileGoing(undefined)).toBeGreaterThan(0);
  expect(await pushedWhileGoing('wheel')).toBe(0);
});
