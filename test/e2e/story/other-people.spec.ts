/** Names and numbers of others stop signing; one that belongs to somebody else can be set aside with a reason, a victim's never. */
import type { Page } from '@playwright/test';
import { expect, test } from '../app-fixture.ts';
import { expectSaved, goToPart, openDemo, startReport, write } from './officer.ts';

const person = 'Alex James Lee';

function finding(page: Page, words: RegExp) {
  return page.getByRole('listitem').filter({ hasText: words });
}

test('a name of another case and a number nobody has are set aside by key with a reason; a guarded name is not', async ({
  running,
}) => {
  const page = running.page();
  await openDemo(page);
  await startReport(page, person);
  await goToPart(page, 'pattern-of-offending');
  await write(page, ['Dr Kartini has seen exhibit Z111111 and the flat at 8 Thornley Garth, Leeds.']);
  await expectSaved(page, 'Thornley Garth');
  await page.keyboard.press('F7');
  await page.getByRole('button', { name: 'Run again' }).click();

  const reasons = [
    { words: /has the name of a person in another case/, because: 'Dr Kartini is the psychologist' },
    { words: /has the number Z111111/, because: 'It is the number of an exhibit' },
  ];
  for (const { words, because } of reasons) {
    const found = finding(page, words);
    await expect(found).toHaveClass(/check--blocking/);
    await found.getByRole('button', { name: /^Not relevant, because/ }).press('Enter');
    await found.getByLabel('Because').fill(because);
    await page.keyboard.press('Enter');
    await expect(found.locator('form')).toHaveCount(0);
    await expect(page.locator('.check--blocking').filter({ hasText: words })).toHaveCount(0);
  }
  await page.getByText('Set aside (2)').click();
  await expect(page.locator('.checks__aside')).toContainText('Not relevant, because Dr Kartini is the psychologist');

  const guarded = finding(page, /gives the address of/);
  await expect(guarded).toHaveClass(/check--blocking/);
  await expect(guarded.getByRole('button', { name: /^Go to/ })).toBeVisible();
  await expect(guarded.getByRole('button', { name: /^Not relevant/ })).toHaveCount(0);
});
