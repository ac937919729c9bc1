/** The browser shell keeps the shell's contract, and what only it promises: no port, no traces on disk. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openChromiumDriver } from './chromium-driver.ts';
import { fixturePage } from './fixture-page.ts';
import { describeShell } from './shell-contract.ts';

describeShell('the browser shell', (runFolder) => openChromiumDriver(fixturePage, runFolder));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('only the browser shell', () => {
  let runFolder: string;
  beforeEach(() => {
    runFolder = join(mkdtempSync(join(tmpdir(), 'prepare-a-report-run-')), 'run');
  });
  afterEach(() => rmSync(join(runFolder, '..'), { recursive: true, force: true }));

  test('keeps its files in a folder of this user only, and removes it at the end', async () => {
    const driver = await openChromiumDriver(fixturePage, runFolder);
    const [name] = readdirSync(runFolder);
    expect(statSync(join(runFolder, name ?? '')).mode & 0o777).toBe(0o700);
    await driver.quit();
    expect(readdirSync(runFolder)).toEqual([]);
  });

  test('sweeps what a killed start left behind, and leaves a living one alone', async () => {
    const dead = spawnSync('true').pid;
    mkdirSync(join(runFolder, 'window-dead'), { recursive: true });
    writeFileSync(join(runFolder, 'window-dead', 'owner'), String(dead));
    mkdirSync(join(runFolder, 'window-alive'));
    writeFileSync(join(runFolder, 'window-alive', 'owner'), String(process.ppid));
    const driver = await openChromiumDriver(fixturePage, runFolder);
    expect(existsSync(join(runFolder, 'window-dead'))).toBe(false);
    expect(existsSync(join(runFolder, 'window-alive'))).toBe(true);
    await driver.quit();
  });

  test('leaves no typed or printed text in any of its files, not even after it was killed', async () => {
    const driver = await openChromiumDriver(fixturePage, runFolder);
    await driver.page().fill('#typed', 'MARKER-typed-9F3A');
    await driver.page().evaluate(() => localStorage.setItem('marker', 'MARKER-typed-9F3A'));
    await driver.print('<html><body>MARKER-typed-9F3A</body></html>', 'MARKER-typed-9F3A');
    const kept: string[] = [];
    const markers = ['utf8', 'utf16le'].map((encoding) => Buffer.from('MARKER-typed-9F3A', encoding as BufferEncoding));
    for (const file of filesBelow(runFolder)) {
      const bytes = readFileSync(file);
      if (markers.some((marker) => bytes.includes(marker))) kept.push(file);
    }
    await driver.killWindow();
    const afterKill = filesBelow(runFolder).filter((file) =>
      markers.some((marker) => readFileSync(file).includes(marker)),
    );
    await driver.quit();
    expect([...kept, ...afterKill]).toEqual([]);
  });

  test("the browser's own reload is no wish to close, and closing right after it is", async () => {
    const driver = await openChromiumDriver(fixturePage, runFolder);
    await driver.page().fill('#typed', 'still here');
    const browser = await driver.page().context().newCDPSession(driver.page());
    await browser.send('Page.reload');
    await wait(300);
    expect(await driver.told()).toEqual([]);
    expect(await driver.page().inputValue('#typed')).toBe('still here');
    await driver.closeByHand();
    await expect.poll(() => driver.told()).toEqual(['close requested']);
    await driver.quit();
  });

  test('opens no port that another program could connect to', async () => {
    const driver = await openChromiumDriver(fixturePage, runFolder);
    const pids = execFileSync('pgrep', ['-f', runFolder], { encoding: 'utf8' }).trim().split('\n');
    const listening = execFileSync('ss', ['-ltnp'], { encoding: 'utf8' });
    await driver.quit();
    expect(pids.length).toBeGreaterThan(1);
    expect(pids.filter((pid) => listening.includes(`pid=${pid},`))).toEqual([]);
  });
});
