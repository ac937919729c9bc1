/** What every shell must do, run by each shell's own test file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ShellDriver } from './shell-driver.ts';
import { describeStepsBack } from './steps-back.ts';

/** Runs in the page. The bridge is named here so that the page's own types are not needed. */
interface PageBridge {
  prepareAReport: { call(name: string, input: unknown): Promise<unknown> };
  heard: { event: string; detail: unknown }[];
  refused: string[];
}

const tools = (program: string, args: string[]): string => spawnSync(program, args, { encoding: 'utf8' }).stdout;

export function describeShell(name: string, open: (runFolder: string) => Promise<ShellDriver>): void {
  describe(name, () => {
    let driver: ShellDriver;
    let folder: string;
    const heard = (): Promise<string[]> =>
      driver.page().evaluate(() => (globalThis as unknown as PageBridge).heard.map(({ event }) => event));
    const call = (callName: string, input: unknown): Promise<unknown> =>
      driver
        .page()
        .evaluate(
          ([first, second]) => (globalThis as unknown as PageBridge).prepareAReport.call(first as string, second),
          [callName, input],
        );
    const start = (): string => driver.page().url();

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-shell-'));
      driver = await open(join(folder, 'run'));
    });
    afterAll(async () => {
      await driver.quit();
      rmSync(folder, { recursive: true, force: true });
    });

    test("the page's own script runs and its title stays the name of the app", async () => {
      expect(await driver.page().textContent('#script')).toBe('run');
      expect(await driver.page().title()).toBe('Prepare a Report');
    });

    test('the bridge is exactly one function and one listener, and cannot be replaced', async () => {
      const shape = await driver.page().evaluate(() => {
        const page = globalThis as unknown as Record<string, object>;
        const before = page['prepareAReport'];
        try {
          page['prepareAReport'] = {};
        } catch {
          // A frozen property may throw; what counts is that it stays.
        }
        return { keys: Object.keys(before ?? {}).sort(), isSame: page['prepareAReport'] === before };
      });
      expect(shape).toEqual({ keys: ['call', 'on'], isSame: true });
    });

    test('the page has no Node and no Electron', async () => {
      const found = await driver.page().evaluate(() => {
        const page = globalThis as unknown as Record<string, unknown>;
        return ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
          (one) => page[one] !== undefined,
        );
      });
      expect(found).toEqual([]);
    });

    test('a call reaches the app with its input and its answer comes back', async () => {
      expect(await call('case.find', { query: 'ŵyn' })).toEqual({ name: 'case.find', input: { query: 'ŵyn' } });
    });

    test('a call of more than eight million characters reaches the app without its content', async () => {
      const answer = await driver
        .page()
        .evaluate(() =>
          (globalThis as unknown as PageBridge).prepareAReport.call('report.save', { text: 'a'.repeat(8_000_001) }),
        );
      expect(answer).toEqual({ name: '' });
    });

    test('events arrive in the order in which they were pushed', async () => {
      for (const event of ['store.locked', 'close.requested', 'store.locked']) await driver.push(event, {});
      await expect.poll(heard).toEqual(['store.locked', 'close.requested', 'store.locked']);
    });

    test('the page is served under a policy that runs its own scripts only', async () => {
      const policy = await driver
        .page()
        .evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "object-src 'none'",
        'require-trusted-types-for',
      ]) {
        expect(policy).toContain(part);
      }
    });

    test('text cannot become a script', async () => {
      const refused = (): Promise<string[]> =>
        driver.page().evaluate(() => (globalThis as unknown as PageBridge).refused);
      await expect.poll(refused).toContain('all tried');
      const ways = ['markup', 'eval', 'function', 'timer text', 'foreign worker', 'script text'];
      expect(await refused()).toEqual([...ways, 'all tried']);
      expect(await driver.page().evaluate(() => Reflect.get(globalThis, 'broken'))).toBeUndefined();
    });

    test('nothing outside the app can be fetched', async () => {
      const addresses = [
        'https://example.org/',
        'http://127.0.0.1:9/',
        'file:///etc/hostname',
        '/../package.json',
        '/%2e%2e/package.json',
      ];
      const fetched = await driver.page().evaluate(
        (all) =>
          Promise.all(
            all.map((address) =>
              fetch(address).then(
                (answer) => answer.status,
                () => 'refused',
              ),
            ),
          ),
        addresses,
      );
      expect(fetched.filter((one) => one === 200)).toEqual([]);
    });

    test('bytes are served to the page until they are withdrawn', async () => {
      const address = await driver.serve('%PDF-1.7 a preview', 'application/pdf');
      const read = (): Promise<string> =>
        driver.page().evaluate(async (url) => {
          const answer = await fetch(url);
          return answer.ok ? `${answer.headers.get('content-type')} ${await answer.text()}` : String(answer.status);
        }, address);
      expect(await read()).toBe('application/pdf %PDF-1.7 a preview');
      await driver.withdraw();
      expect(await read()).toBe('404');
    });

    test.each([
      ['an address', 'location.href = "https://example.org/"'],
      ['a file', 'location.href = "file:///etc/hostname"'],
      ['a data address', 'location.href = "data:text/html,<h1>away</h1>"'],
      ['a blob', 'location.href = URL.createObjectURL(new Blob(["away"], { type: "text/html" }))'],
      ['another page of ours', 'location.href = "/page.js"'],
      ['a replaced location', 'location.replace("https://example.org/")'],
      ['a new window', 'window.open("https://example.org/")'],
      ['a new blank window', 'window.open("about:blank")'],
      ['a link to a new window', 'click({ href: "https://example.org/", target: "_blank" })'],
      ['a link', 'click({ href: "https://example.org/" })'],
      ['a download', 'click({ href: "data:text/plain,x", download: "x.txt" })'],
      ['a form', 'form.action = "https://example.org/"; document.body.append(form); form.submit()'],
      [
        'a refresh',
        'meta.httpEquiv = "refresh"; meta.content = "0;url=https://example.org/"; document.head.append(meta)',
      ],
      ['a frame', 'frame.src = "https://example.org/"; document.body.append(frame)'],
    ])('%s does not lead the window away', async (_what, script) => {
      const before = start();
      const session = await driver.page().context().newCDPSession(driver.page());
      const prelude =
        'const form = document.createElement("form"); const meta = document.createElement("meta"); const frame = document.createElement("iframe");' +
        'const click = (given) => { const link = Object.entries(given).reduce((one, [key, value]) => { one[key] = value; return one; }, document.createElement("a")); document.body.append(link); link.click(); };';
      await session
        .send('Runtime.evaluate', { expression: `(() => { ${prelude} ${script} })()`, userGesture: true })
        .catch(() => undefined);
      await expect
        .poll(() =>
          driver
            .page()
            .evaluate(() => document.querySelector('h1')?.textContent)
            .catch(() => ''),
        )
        .toBe('Fixture page');
      expect(start()).toBe(before);
      await expect.poll(() => driver.page().context().pages().length).toBe(1);
    });

    describeStepsBack(() => driver);

    test('no permission is given', async () => {
      const states = await driver
        .page()
        .evaluate(() =>
          Promise.all(
            ['geolocation', 'camera', 'microphone'].map((name) =>
              navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
            ),
          ),
        );
      expect(states).not.toContain('granted');
      expect(states).not.toContain('prompt');
    });

    test('loading the start page anew puts the page into another process', async () => {
      await driver.page().fill('#typed', 'gone after the lock');
      const before = await driver.renderers();
      await driver.reload();
      expect(await driver.page().inputValue('#typed')).toBe('');
      const after = await driver.renderers();
      expect(after.filter((pid) => before.includes(pid))).toEqual([]);
    });

    test('HTML is printed with title, tags and outline, and its scripts do not run', async () => {
      const html =
        '<!doctype html><html lang="en-GB"><head><style>@page { size: A4 }</style></head><body><h1>First heading</h1>' +
        '<p>Printed text</p><script>document.body.append("SCRIPT RAN")</script><img src="https://example.org/x.png" alt=""></body></html>';
      const file = join(folder, 'printed.pdf');
      writeFileSync(file, await driver.print(html, 'A title & more'));
      expect(tools('pdftotext', [file, '-'])).toMatch(/First heading[\s\S]*Printed text/);
      expect(tools('pdftotext', [file, '-'])).not.toContain('SCRIPT RAN');
      const facts = tools('pdfinfo', [file]);
      expect(facts).toMatch(/Title:\s+A title & more/);
      expect(facts).toMatch(/Tagged:\s+yes/);
      expect(facts).toMatch(/Page size:.*A4/);
      expect(tools('qpdf', ['--json', '--json-key=outlines', file])).toContain('First heading');
    });

    test('two prints at once give each caller its own pages', async () => {
      const [one, two] = await Promise.all(
        ['alpha', 'beta'].map((word) => driver.print(`<html><body>${word}</body></html>`, word)),
      );
      writeFileSync(join(folder, 'one.pdf'), one ?? '');
      writeFileSync(join(folder, 'two.pdf'), two ?? '');
      expect(tools('pdftotext', [join(folder, 'one.pdf'), '-']).trim()).toBe('alpha');
      expect(tools('pdftotext', [join(folder, 'two.pdf'), '-']).trim()).toBe('beta');
    });

    test('a forked script gets messages with bytes and answers them', async () => {
      const script = join(import.meta.dirname, 'echo-process.ts');
      const answer = await driver.forkEcho(script, { word: 'ŵyn', bytes: new Uint8Array([1, 2, 255]) });
      expect(answer).toEqual({ word: 'ŵyn', bytes: new Uint8Array([1, 2, 255]) });
    });

    test('closing by hand asks the app first and leaves the window open', async () => {
      expect(await driver.told()).not.toContain('close requested');
      await driver.closeByHand();
      await vi.waitFor(async () => expect(await driver.told()).toContain('close requested'));
      expect(driver.page().isClosed()).toBe(false);
    });

    test('a killed window comes back on the start page and the app hears of it', async () => {
      await driver.killWindow();
      await vi.waitFor(async () => expect(await driver.told()).toContain('window restored'), { timeout: 20_000 });
      expect(await driver.page().textContent('h1')).toBe('Fixture page');
      expect(await call('app.state', {})).toEqual({ name: 'app.state', input: {} });
    });
  });
}
