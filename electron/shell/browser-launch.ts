/** Starts the browser over a pipe, in incognito, with nothing that would call out or leave a trace. */
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

export interface LaunchRequest {
  executablePath: string;
  /** Existing folder of this user only, for the browser's own files. */
  profileFolder: string;
  isSandboxed: boolean;
  isHeadless: boolean;
  /** Off in the browser that prints. */
  hasScripts: boolean;
}

const blankWindow = 'data:text/html,<title>Prepare a Report</title>';

const quietArguments = [
  '--incognito',
  `--app=${blankWindow}`,
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-spell-checking',
  '--disable-notifications',
  '--disable-speech-api',
  '--disable-translate',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  // Without it the browser covers the top of the window with a bar that warns of the flags above.
  '--test-type',
  '--window-size=1440,900',
  '--no-proxy-server',
  '--disk-cache-dir=/dev/null',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

const droppedArguments = [
  '--enable-automation',
  '--hide-scrollbars',
  '--mute-audio',
  '--disable-dev-shm-usage',
  '--enable-unsafe-swiftshader',
  'about:blank',
];

/** Signals are the app's to answer: it flushes first and then ends the browser. */
export function launchBrowser(request: LaunchRequest): Promise<BrowserContext> {
  return chromium.launchPersistentContext(join(request.profileFolder, 'profile'), {
    executablePath: request.executablePath,
    headless: request.isHeadless,
    chromiumSandbox: request.isSandboxed,
    javaScriptEnabled: request.hasScripts,
    viewport: null,
    acceptDownloads: false,
    serviceWorkers: 'block',
    permissions: [],
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    args: quietArguments,
    ignoreDefaultArgs: droppedArguments,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
