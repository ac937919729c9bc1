/** What Electron allows by default and this app refuses: permissions, downloads, foreign requests, other pages. */
import type { BrowserWindow, Session, WebContents } from 'electron';
import { scheme } from './electron-scheme.ts';

const allowedPermission = 'clipboard-sanitized-write';

/** Nothing but the app's own scheme is ever asked for. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === allowedPermission));
  session.setPermissionCheckHandler((_contents, permission) => permission === allowedPermission);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isOurs = [`${scheme}:`, 'blob:', 'data:', 'devtools:'].some((start) => url.startsWith(start));
    answer({ cancel: !isOurs });
  });
}

/** The page cannot leave, open another, or hold a web view. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** No step through the history or reload takes the app's page away: only the app itself loads it. */
export function lockSteps(window: BrowserWindow, isLoading: () => boolean): void {
  // Told of every start, also of those that no other event may prevent.
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument && !isLoading()) window.webContents.stop();
  });
  window.on('app-command', (event, command) => {
    if (command.startsWith('browser-')) event.preventDefault();
  });
}
