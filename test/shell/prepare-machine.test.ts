/** What the tests bring in first: every outside program they run, and a browser only where the app finds none. */
import { expect, test } from 'vitest';
import type { Machine } from '../../electron/shell/find-browser.ts';
import { missingTools } from '../prepare-machine.ts';

const withBrowser = (path?: string): Machine => ({ platform: 'linux', env: {}, exists: (each) => each === path });

test('a fresh minimal Debian gets the tools to look at processes and ports too', () => {
  const packages = missingTools(withBrowser(), () => false).map(({ debian }) => debian);
  expect(packages).toEqual(expect.arrayContaining(['chromium', 'poppler-utils', 'procps', 'iproute2']));
});

test.each(['google-chrome-stable', 'microsoft-edge-stable', 'chromium-browser'])(
  'no second browser is brought in where %s is installed',
  (name) => {
    expect(missingTools(withBrowser(`/usr/bin/${name}`), () => true)).toEqual([]);
  },
);
