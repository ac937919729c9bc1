/** Prints HTML to PDF in a hidden throw-away window without scripts. */
import { BrowserWindow, session as sessions, type Session } from 'electron';
import { AppError } from '../../shared/errors.ts';
import { lockContents, lockSession } from './electron-locks.ts';
import { answerPrint, electronPrintPage, scheme } from './electron-scheme.ts';
import { printFailure } from './print-failure.ts';
import { withTitle } from './print-title.ts';
import type { PrintOptions } from './shell.ts';

/** One session for all prints: Electron never lets go of one, nor of what its scheme answers. */
let known: Session | undefined;

function printSession(): Session {
  if (known) return known;
  known = sessions.fromPartition('print', { cache: false });
  lockSession(known);
  return known;
}

function makePrintWindow(session: Session): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  });
  lockContents(window.webContents);
  return window;
}

async function printOnce(html: string, { title }: PrintOptions): Promise<Uint8Array> {
  const session = printSession();
  session.protocol.handle(scheme, answerPrint(withTitle(html, title)));
  const window = makePrintWindow(session);
  try {
    await window.loadURL(electronPrintPage);
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return new Uint8Array(pdf);
  } catch {
    throw new AppError(printFailure);
  } finally {
    window.destroy();
    session.protocol.unhandle(scheme);
  }
}

let queue: Promise<unknown> = Promise.resolve();

/** One after the other. @throws AppError `print-failed` */
export function printInHiddenWindow(html: string, options: PrintOptions): Promise<Uint8Array> {
  const printed = queue.then(() => printOnce(html, options));
  queue = printed.catch(() => undefined);
  return printed;
}
