/** The signed file is shown in its folder by the file manager of the system, as long as the app knows where it was put. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from '../app-fixture.ts';
import { goTo, openDemo, openReport } from './officer.ts';
import { preparedReport } from './prepared-words.ts';
import { createPrepared } from './report-by-wire.ts';
import { beginSigning, choosePlace, sign } from './signing.ts';

const person = 'Alex James Lee';

/** Stands in the way of the system's own, and writes down which folder it was asked for. */
function makeFileManager(folder: string): string {
  const heard = join(folder, 'heard');
  writeFileSync(
    join(folder, 'xdg-open'),
    `#!/bin/sh\nprintf %s "$1" > '${heard}.part' && mv '${heard}.part' '${heard}'\n`,
  );
  chmodSync(join(folder, 'xdg-open'), 0o755);
  return heard;
}

test('the folder of the signed report is opened, and not offered once the place is forgotten', async ({ startApp }) => {
  test.skip(process.platform !== 'linux', 'other systems bring a file manager that cannot be stood in for');
  test.setTimeout(180_000);
  const tools = mkdtempSync(join(tmpdir(), 'prepare-a-report-tools-'));
  const heard = makeFileManager(tools);
  const before = process.env['PATH'];
  process.env['PATH'] = `${tools}${delimiter}${before ?? ''}`;
  try {
    const running = await startApp({ now: '2026-11-21T09:00:00.000Z' });
    const page = running.page();
    await openDemo(page);
    await createPrepared(page, preparedReport('psr-short'));
    await openReport(page, person);
    await beginSigning(page);
    await page.getByRole('radio', { name: 'A DEMO certificate made here' }).check();
    await choosePlace(page, 'signed.pdf');
    await sign(page);
    await page.getByRole('button', { name: 'Show in folder' }).click();
    await expect.poll(() => existsSync(heard) && readFileSync(heard, 'utf8')).toBe(running.filesFolder);
    await goTo(page, 'My work');
    await page
      .getByRole('row', { name: new RegExp(person) })
      .locator('[data-column="next"]')
      .click();
    await expect(page.getByRole('button', { name: 'Save a copy' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Show in folder' })).toHaveCount(0);
  } finally {
    process.env['PATH'] = before;
    rmSync(tools, { recursive: true, force: true });
  }
});
