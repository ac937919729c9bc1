/** A step back or forward leads no window away from its page; part of what every shell must do. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ShellDriver } from './shell-driver.ts';

/** The side buttons of a mouse, which the driver's own mouse does not have. */
async function pressMouse(page: Page, button: 'back' | 'forward'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const place = { x: 60, y: 60, button, clickCount: 1 } as const;
  await session.send('Input.dispatchMouseEvent', { ...place, type: 'mousePressed' });
  await session.send('Input.dispatchMouseEvent', { ...place, type: 'mouseReleased' });
}

/** @param driver the shell under test, once it is open */
export function describeStepsBack(driver: () => ShellDriver): void {
  const page = (): Page => driver().page();

  test.each([
    ["the mouse's Back button", () => pressMouse(page(), 'back')],
    ["the mouse's Forward button", () => pressMouse(page(), 'forward')],
    ['a step back', () => page().evaluate(() => history.back())],
    ['a long step back', () => page().evaluate(() => history.go(-2))],
    ['a step forward', () => page().evaluate(() => history.forward())],
    ['a reload', () => page().evaluate(() => location.reload())],
  ])('%s neither takes the page away nor asks to close the app', async (_what, step) => {
    await page().fill('#typed', 'still here');
    await page().click('h1');
    const before = await driver().told();
    await step();
    await wait(500);
    expect(await page().inputValue('#typed')).toBe('still here');
    expect(await driver().told()).toEqual(before);
  });

  test.each(['back', 'forward'] as const)(
    "the mouse's %s button takes no step, not even where there is one to take",
    async (button) => {
      const place = (): Promise<string> => page().evaluate(() => location.hash);
      await page().evaluate(() => {
        for (const one of ['#first', '#second', '#third']) history.pushState(null, '', one);
        history.back();
      });
      await expect.poll(place).toBe('#second');
      await pressMouse(page(), button);
      await wait(500);
      expect(await place()).toBe('#second');
      await driver().reload();
    },
  );

  test('after a lock there is still no page to go back to', async () => {
    await driver().reload();
    await page().click('h1');
    const before = await driver().told();
    await page().evaluate(() => history.back());
    await wait(500);
    expect(await page().textContent('h1')).toBe('Fixture page');
    expect(await driver().told()).toEqual(before);
  });

  test("the browser's own keys do nothing by themselves, and the page still hears them", async () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'Home'].map((key) => ({ key, altKey: true }));
    const alone = ['BrowserBack', 'BrowserForward', 'BrowserRefresh', 'BrowserHome', 'BrowserSearch'];
    const heardAs = await page().evaluate(
      (all) =>
        all.map((one) => {
          const event = new KeyboardEvent('keydown', { ...one, bubbles: true, cancelable: true });
          let isHeard = false;
          window.addEventListener('keydown', () => (isHeard = true), { once: true });
          document.body.dispatchEvent(event);
          return `${one.key}: ${isHeard ? 'heard' : 'lost'}, ${event.defaultPrevented ? 'held back' : 'let through'}`;
        }),
      [...keys, ...alone.map((key) => ({ key })), { key: 'ArrowLeft' }],
    );
    const heldBack = [...keys.map(({ key }) => key), ...alone].map((key) => `${key}: heard, held back`);
    expect(heardAs).toEqual([...heldBack, 'ArrowLeft: heard, let through']);
  });
}
