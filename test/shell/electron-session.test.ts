/** The Electron shell's session and scheme, against the same double: what the page may ask for and what it is served. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { registerScheme } from '../../electron/shell/electron-scheme.ts';
import * as electron from './electron-double.ts';
import { openOn, pageSession, shellOnDouble, type ElectronShell } from './shell-on-double.ts';

vi.mock('electron', () => import('./electron-double.ts'));

let shell: ElectronShell;
beforeEach(() => {
  shell = shellOnDouble();
});
const open = (): Promise<void> => openOn(shell);

describe('the session', () => {
  beforeEach(open);

  test('lives in memory', () => {
    expect([...electron.partitions.keys()].filter((name) => name.startsWith('persist:'))).toEqual([]);
    expect(pageSession().cache).toBe(false);
  });

  test.each(['geolocation', 'media', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem'] as const)(
    'refuses the permission %s when asked and when checked',
    (permission) => {
      const given = vi.fn();
      pageSession().session.permissionRequest?.({} as never, permission as never, given, {} as never);
      expect(given).toHaveBeenCalledWith(false);
      expect(pageSession().session.permissionCheck?.(null, permission as never, '', {} as never)).toBe(false);
    },
  );

  test('lets the page copy text', () => {
    expect(pageSession().session.permissionCheck?.(null, 'clipboard-sanitized-write', '', {} as never)).toBe(true);
  });

  test('gives no device, no download and no spelling service', () => {
    const event = electron.preventable();
    pageSession().session.emit('will-download', event);
    expect(event.isPrevented).toBe(true);
    expect(pageSession().session.devicePermission?.({} as never)).toBe(false);
    expect(pageSession().session.isSpellChecked).toBe(false);
  });

  test.each([
    ['prepare-a-report://app/main.js', false],
    ['blob:prepare-a-report://app/1', false],
    ['https://example.org/', true],
    ['http://127.0.0.1/', true],
    ['file:///etc/hostname', true],
    ['ws://127.0.0.1/', true],
  ])('a request for %s is cancelled: %s', (url, cancel) => {
    const answer = vi.fn();
    const listener = pageSession().session.beforeRequest as unknown as (
      details: { url: string },
      answer: unknown,
    ) => void;
    listener({ url }, answer);
    expect(answer).toHaveBeenCalledWith({ cancel });
  });
});

describe('the scheme', () => {
  const answer = (url: string, init?: RequestInit): Promise<Response> =>
    Promise.resolve(
      pageSession().session.handled.get('prepare-a-report')?.(new Request(url, init)) ?? Response.error(),
    );

  test('is registered as standard and secure, and bypasses no policy', () => {
    registerScheme(electron.protocol);
    expect(electron.schemes).toMatchObject([
      {
        scheme: 'prepare-a-report',
        privileges: { standard: true, secure: true, bypassCSP: false, allowServiceWorkers: false },
      },
    ]);
  });

  test('serves the page under its policy', async () => {
    await open();
    const page = await answer('prepare-a-report://app/');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(await page.text()).toContain('Prepare a Report');
  });

  test('serves bytes from memory until they are withdrawn', async () => {
    await open();
    const served = shell.serve(new TextEncoder().encode('%PDF-'), 'application/pdf');
    expect(await (await answer(served.url)).text()).toBe('%PDF-');
    served.withdraw();
    expect((await answer(served.url)).status).toBe(404);
  });

  test.each([
    'prepare-a-report://other/',
    'prepare-a-report://app/?query',
    'prepare-a-report://app/%2e%2e%2fpackage.json',
    'prepare-a-report://app/missing.js',
  ])('answers %s with nothing', async (url) => {
    await open();
    expect((await answer(url)).status).toBe(404);
  });

  test('answers nothing but GET', async () => {
    await open();
    expect((await answer('prepare-a-report://app/', { method: 'POST' })).status).toBe(404);
  });
});
