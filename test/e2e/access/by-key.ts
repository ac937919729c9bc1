/** Moves through the app by key alone, and looks at every step whether the focus can be seen. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Where the focus is, if it can be seen there; else what is wrong with it. */
function focusFault(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'the focus is nowhere';
    const name = `${focused.tagName} ${focused.className} ${focused.textContent.slice(0, 30)}`;
    const { outlineStyle, boxShadow } = getComputedStyle(focused);
    // Headings and panes are given the focus to be read from; only what can be operated needs the mark.
    if (focused.tabIndex >= 0 && outlineStyle === 'none' && boxShadow === 'none') return `${name}: no mark of focus`;
    const box = focused.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, window.innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)];
    if (right <= left || bottom <= top) return `${name}: outside of the window`;
    const seen = [0.5, 0.1, 0.9].some((share) => {
      const there = document.elementFromPoint((left + right) / 2, top + (bottom - top) * share);
      return there !== null && (focused.contains(there) || there.contains(focused));
    });
    return seen ? '' : `${name}: covered`;
  });
}

export async function expectFocusSeen(page: Page): Promise<void> {
  // Polled, since a press may have the screen scroll or draw before the focus can be seen.
  await expect.poll(() => focusFault(page)).toBe('');
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement).catch(() => false);
}

/** Presses a key until the focus is there; every stop on the way must be seen. */
export async function goBy(page: Page, key: string, target: Locator, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if ((await target.count()) === 1 && (await hasFocus(target))) return;
    await page.keyboard.press(key);
    await expectFocusSeen(page);
  }
  await expect(target, `reached with ${key}`).toBeFocused();
}

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
