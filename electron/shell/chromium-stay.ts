/** Keeps the window on the app's page: what leads away from it is refused, and only a person closing it asks to close. */
import type { CDPSession, Page } from 'playwright-core';
import { appOrigin, startPage } from './origins.ts';

/** A page of another site in between makes the browser end the process that held the case. */
export const emptyPage = 'https://empty.invalid/';

export interface Life {
  isLeaving: boolean;
  isClosing: boolean;
  isClosedByPerson: boolean;
  /** Something has begun to lead the page away, and the browser has not asked the page about it yet. */
  isLed: boolean;
}

/** Answers what the browser asks before unloading, and loads the app's page again wherever it was led away. */
export function watchPage(page: Page, cdp: CDPSession, life: Life): void {
  page.on('dialog', (dialog) => {
    const isStaying = dialog.type() === 'beforeunload' && !life.isLeaving;
    void (isStaying ? dialog.dismiss() : dialog.accept()).catch(() => undefined);
  });
  page.on('framenavigated', (frame) => {
    const isAway = frame === page.mainFrame() && frame.url().split('#')[0] !== startPage;
    if (isAway && !life.isLeaving) void loadAfresh(page, cdp, life).catch(() => undefined);
  });
}

type Led = 'Page.frameStartedNavigating' | 'Page.frameRequestedNavigation';
type Ended = 'Page.frameClearedScheduledNavigation' | 'Page.frameStoppedLoading';

/**
 * The question before unloading is a person closing the window, unless something leads the page elsewhere: that is told
 * before the question, and its end after it. All comes by one session, so its order holds on the slowest machine.
 */
export async function watchLeading(cdp: CDPSession, life: Life, onCloseRequested: () => void): Promise<void> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const tell = (name: Led | Ended, isLed: boolean): void => {
    cdp.on(name, (event) => {
      const isWithin = 'navigationType' in event && /samedocument/i.test(event.navigationType);
      if (event.frameId === frameTree.frame.id && !isWithin) life.isLed = isLed;
    });
  };
  // A step of the browser's own, and one of the page's.
  tell('Page.frameStartedNavigating', true);
  tell('Page.frameRequestedNavigation', true);
  // What ends without a question, as when nothing was typed yet.
  tell('Page.frameClearedScheduledNavigation', false);
  tell('Page.frameStoppedLoading', false);
  cdp.on('Page.javascriptDialogOpening', ({ type }) => {
    if (type !== 'beforeunload') return;
    const isLed = life.isLed;
    life.isLed = false;
    if (!isLed && !life.isLeaving) onCloseRequested();
  });
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
