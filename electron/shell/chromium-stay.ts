/** Keeps the window on the app's page: what leads away from it is refused, and only a person closing it asks to close. */
import type { CDPSession, Page } from 'playwright-core';
import { appOrigin, startPage } from './origins.ts';

/** A page of another site in between makes the browser end the process that held the case. */
export const emptyPage = 'https://empty.invalid/';

export interface Life {
  isLeaving: boolean;
  isClosing: boolean;
  isClosedByPerson: boolean;
  /** When something last began to lead the page away, as `performance.now()` tells it. */
  ledAt: number;
}

/** The browser asks the page in the very moment in which it is led away. */
const ledFor = 1000;

/** The question before unloading is a person closing the window, unless something leads the page elsewhere. */
export function watchPage(page: Page, cdp: CDPSession, life: Life, onCloseRequested: () => void): void {
  page.on('dialog', (dialog) => {
    const isLed = performance.now() - life.ledAt < ledFor;
    const isStaying = dialog.type() === 'beforeunload' && !life.isLeaving;
    if (isStaying && !isLed) onCloseRequested();
    void (isStaying ? dialog.dismiss() : dialog.accept()).catch(() => undefined);
  });
  page.on('framenavigated', (frame) => {
    const isAway = frame === page.mainFrame() && frame.url().split('#')[0] !== startPage;
    if (isAway && !life.isLeaving) void loadAfresh(page, cdp, life).catch(() => undefined);
  });
}

/** Told by the browser before it asks the page, for a step of the page's own and for one of the browser's. */
export async function watchLeading(cdp: CDPSession, life: Life): Promise<void> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const led = ({ frameId }: { frameId: string }): void => {
    if (frameId === frameTree.frame.id) life.ledAt = performance.now();
  };
  cdp.on('Page.frameStartedNavigating', led);
  cdp.on('Page.frameRequestedNavigation', led);
  await cdp.send('Page.enable');
}

/** Leaves no page behind in the history: there is no step back from the app. */
export async function loadAfresh(page: Page, cdp: CDPSession, life: Life): Promise<void> {
  life.isLeaving = true;
  try {
    if (page.url().startsWith(appOrigin)) await page.goto(emptyPage);
    await page.goto(startPage);
    await cdp.send('Page.resetNavigationHistory');
  } finally {
    life.isLeaving = false;
  }
}
