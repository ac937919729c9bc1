/** In the store of made-up cases a report can be signed without a certificate of one's own, and says DEMO everywhere. */
import { join } from 'node:path';
import { expect, test } from '../app-fixture.ts';
import { goTo, lock, openDemo, openReport, unlock } from './officer.ts';
import { beginSigning, checkSignedPdf, chooseAnnexPlace, choosePlace, sign } from './signing.ts';
import { readText } from './outside-judges.ts';
import { preparedReport, shippedTemplate } from './prepared-words.ts';
import { createPrepared } from './report-by-wire.ts';

const kinds = [
  { id: 'psr-short', person: 'Alex James Lee' },
  { id: 'parom1', person: 'Robert Hargreaves' },
] as const;

test('reports on made-up people are signed with a DEMO certificate that page, receipt and check all name as one', async ({
  running,
}) => {
  const page = running.page();
  await openDemo(page);
  for (const { id, person } of kinds) {
    await createPrepared(page, preparedReport(id));
    await openReport(page, person);
    await beginSigning(page);
    await page.getByRole('radio', { name: 'A DEMO certificate made here' }).check();
    await choosePlace(page, `${id}.pdf`);
    if (shippedTemplate(id).annex !== undefined) await chooseAnnexPlace(page, `${id}-annex.pdf`);
    await sign(page);
    await expect(page.getByText(/\(DEMO\)$/)).toBeVisible();
    expect(readText(join(running.filesFolder, `${id}.pdf`))).toContain('DEMO signature');

    await goTo(page, 'Check a signed PDF');
    expect(await checkSignedPdf(page, `${id}.pdf`)).toBe('Good');
    await expect(
      page.getByRole('heading', { name: 'Good: not changed, signed with a DEMO certificate' }),
    ).toBeVisible();
    await expect(page.getByText('Do not use it for a decision.')).toBeVisible();
    await goTo(page, 'My work');
  }
  await lock(page);
  await unlock(page);
  for (const { person } of kinds) {
    const row = page.getByRole('row', { name: new RegExp(person) });
    await expect(row.getByText('Signed', { exact: true })).toBeVisible();
    await row.locator('[data-column="next"]').click();
    await expect(page.getByRole('heading', { name: 'Signed and locked' })).toBeVisible();
    await goTo(page, 'My work');
  }
});
