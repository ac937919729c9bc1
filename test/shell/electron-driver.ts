/** Drives the Electron shell in a real Electron process, where its runtime is on the disk. */
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { build } from 'vite';
import type { UnderTest } from './electron-contract-main.ts';
import type { ShellDriver } from './shell-driver.ts';

const root = join(import.meta.dirname, '..', '..');

interface Built {
  main: string;
  preload: string;
}

/** Electron runs built files only. */
async function buildFor(folder: string): Promise<Built> {
  const one = (entry: string, name: string, format: 'es' | 'cjs') =>
    build({
      configFile: false,
      root,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir: folder,
        emptyOutDir: false,
        rollupOptions: { external: ['electron'], output: { format, entryFileNames: name } },
      },
    });
  await one(join(import.meta.dirname, 'electron-contract-main.ts'), 'main.mjs', 'es');
  await one(join(root, 'electron', 'preload.ts'), 'preload.cjs', 'cjs');
  return { main: join(folder, 'main.mjs'), preload: join(folder, 'preload.cjs') };
}

/** What runs inside Electron finds the shell here. */
interface Inside {
  underTest: UnderTest;
}

function pagesOf(electronApp: ElectronApplication): ReturnType<ShellDriver['page']> {
  const page = electronApp.windows()[0];
  if (!page) throw new Error('no window');
  return page;
}

function rendererPids(electronApp: ElectronApplication): Promise<number[]> {
  return electronApp.evaluate(({ webContents }) => webContents.getAllWebContents().map((one) => one.getOSProcessId()));
}

export async function openElectronDriver(runtime: string, pageFolder: string, folder: string): Promise<ShellDriver> {
  const { main, preload } = await buildFor(folder);
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electronApp = await _electron.launch({
    executablePath: runtime,
    args: [main, ...noSandbox, pageFolder, preload],
  });
  await electronApp.firstWindow();
  return {
    page: () => pagesOf(electronApp),
    calls: () => electronApp.evaluate(() => (globalThis as unknown as Inside).underTest.calls),
    told: () => electronApp.evaluate(() => (globalThis as unknown as Inside).underTest.told),
    push: (event, detail) =>
      electronApp.evaluate(
        (_electronModule, pushed) =>
          (globalThis as unknown as Inside).underTest.shell.push(pushed.event, pushed.detail),
        {
          event,
          detail,
        },
      ),
    async print(html, title) {
      const text = await electronApp.evaluate(
        async (_electronModule, asked) => {
          const pdf = await (globalThis as unknown as Inside).underTest.shell.printToPdf(asked.html, {
            title: asked.title,
          });
          return Buffer.from(pdf).toString('base64');
        },
        { html, title },
      );
      return new Uint8Array(Buffer.from(text, 'base64'));
    },
    serve: (text, contentType) =>
      electronApp.evaluate(
        (_electronModule, given) => {
          const { underTest } = globalThis as unknown as Inside;
          underTest.served = underTest.shell.serve(new TextEncoder().encode(given.text), given.contentType);
          return underTest.served.url;
        },
        { text, contentType },
      ),
    withdraw: () => electronApp.evaluate(() => (globalThis as unknown as Inside).underTest.served?.withdraw()),
    reload: () => electronApp.evaluate(() => (globalThis as unknown as Inside).underTest.shell.reloadWindow()),
    renderers: () => rendererPids(electronApp),
    closeByHand: () => electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    async killWindow() {
      for (const pid of await rendererPids(electronApp)) process.kill(pid, 'SIGKILL');
    },
    forkEcho: (script, message) =>
      electronApp.evaluate(
        (_electronModule, asked) =>
          new Promise((resolve) => {
            const child = (globalThis as unknown as Inside).underTest.shell.fork(asked.script);
            child.onMessage((answer) => {
              child.kill();
              resolve(answer);
            });
            child.send(asked.message);
          }),
        { script, message },
      ),
    async quit() {
      await electronApp.evaluate(() => (globalThis as unknown as Inside).underTest.shell.quit()).catch(() => undefined);
      await electronApp.close().catch(() => undefined);
    },
  };
}
