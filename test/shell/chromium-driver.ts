/** Drives the browser shell in this process, headless. */
import { setTimeout as wait } from 'node:timers/promises';
import { makeChromiumShell, type ChromiumShell } from '../../electron/shell/chromium-shell.ts';
import { findBrowser, thisMachine } from '../../electron/shell/find-browser.ts';
import type { ServedFile } from '../../electron/shell/shell.ts';
import type { AskedCall, ShellDriver, ShellEvent } from './shell-driver.ts';

async function renderersOf(shell: ChromiumShell): Promise<number[]> {
  const browser = shell.window().page.context().browser();
  const session = await browser?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  return (info?.processInfo ?? []).filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

export async function openChromiumDriver(pageFolder: string, runFolder: string): Promise<ShellDriver> {
  const executablePath = findBrowser(thisMachine());
  if (!executablePath) throw new Error('this suite needs Chromium, Chrome or Edge');
  const shell = makeChromiumShell({ executablePath, pageFolder, runFolder, isHeadless: true });
  const calls: AskedCall[] = [];
  const told: ShellEvent[] = [];
  let served: ServedFile | undefined;
  shell.onCloseRequested(() => told.push('close requested'));
  shell.onWindowRestored(() => told.push('window restored'));
  await shell.openWindow((name, input) => {
    calls.push({ name, input });
    return Promise.resolve({ name, input });
  });
  return {
    page: () => shell.window().page,
    calls: () => Promise.resolve(calls),
    told: () => Promise.resolve(told),
    push: (event, detail) => Promise.resolve(shell.push(event, detail)),
    print: (html, title) => shell.printToPdf(html, { title }),
    serve(text, contentType) {
      served = shell.serve(new TextEncoder().encode(text), contentType);
      return Promise.resolve(served.url);
    },
    withdraw: () => Promise.resolve(served?.withdraw()),
    reload: () => shell.reloadWindow(),
    renderers: () => renderersOf(shell),
    async closeByHand() {
      await shell.window().page.mouse.click(5, 5);
      await shell.window().page.close({ runBeforeUnload: true });
    },
    async killWindow() {
      const pid = shell.window().browserPid;
      if (pid === undefined) throw new Error('no browser process');
      process.kill(pid, 'SIGKILL');
      while (shell.window().browserPid === pid) await wait(50);
    },
    forkEcho(script, message) {
      const child = shell.fork(script);
      return new Promise((resolve) => {
        child.onMessage((answer) => {
          child.kill();
          resolve(answer);
        });
        child.send(message);
      });
    },
    quit: () => shell.quit(),
  };
}
