/** Which question before unloading is a person closing the window: told by the order of what the browser says, never by time. */
import { EventEmitter } from 'node:events';
import type { CDPSession } from 'playwright-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { watchLeading } from '../../electron/shell/chromium-stay.ts';

const mine = { frameId: 'main' };

class Session extends EventEmitter {
  send(): Promise<unknown> {
    return Promise.resolve({ frameTree: { frame: { id: 'main' } } });
  }
}

let browser: Session;
let closeRequested: () => void;
const ask = () => browser.emit('Page.javascriptDialogOpening', { type: 'beforeunload' });

beforeEach(async () => {
  browser = new Session();
  closeRequested = vi.fn();
  const life = { isLeaving: false, isClosing: false, isClosedByPerson: false, isLed: false };
  await watchLeading(browser as unknown as CDPSession, life, closeRequested);
});

test('a step away is no wish to close, however long the browser takes to ask', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  browser.emit('Page.frameStartedNavigating', { ...mine, navigationType: 'reload' });
  clock.mockReturnValue(60_000);
  ask();
  browser.emit('Page.frameStoppedLoading', mine);
  expect(closeRequested).not.toHaveBeenCalled();
});

test('closing right after a step away is one', () => {
  browser.emit('Page.frameRequestedNavigation', mine);
  ask();
  ask();
  expect(closeRequested).toHaveBeenCalledTimes(1);
});

test.each([
  ['one that ended without a question', 'Page.frameRequestedNavigation', {}, 'Page.frameClearedScheduledNavigation'],
  ['one the browser gave up', 'Page.frameStartedNavigating', { navigationType: 'reload' }, 'Page.frameStoppedLoading'],
])('and so is closing after %s', (_what, led, more, ended) => {
  browser.emit(led, { ...mine, ...more });
  browser.emit(ended, mine);
  ask();
  expect(closeRequested).toHaveBeenCalledTimes(1);
});

test.each([
  ['within the page', { ...mine, navigationType: 'historySameDocument' }],
  ['of another frame', { frameId: 'other', navigationType: 'differentDocument' }],
])('a step %s asks nothing, so the next question is a person’s', (_what, step) => {
  browser.emit('Page.frameStartedNavigating', step);
  ask();
  expect(closeRequested).toHaveBeenCalledTimes(1);
});
