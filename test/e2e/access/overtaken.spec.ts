/** A report that was overtaken, the question at a lock that would lose its words, and a parole report: for everybody. */
import { test } from '../app-fixture.ts';
import { goTo, openDemo, startReport } from '../story/officer.ts';
import { overtake, typeTooLate } from '../story/overtake.ts';
import { preparedReport } from '../story/prepared-words.ts';
import { expectAccessible } from './accessible.ts';
import { openPrepared } from './prepared-desk.ts';

test.setTimeout(300_000);

test('a report that can no longer be saved, and the question before its words are lost, are accessible', async ({
  page,
}) => {
  await openDemo(page);
  await startReport(page, 'Alex James Lee');
  await overtake(page, 'Words from elsewhere.');
  await typeTooLate(page);
  await expectAccessible(page, 'overtaken report');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Not everything is saved' });
  await question.waitFor();
  await expectAccessible(page, 'not everything is saved');
  await question.getByRole('button', { name: 'Keep the store open' }).click();
  await page.getByRole('button', { name: 'Open the report again' }).click();
  await page.getByRole('textbox', { name: 'Not in the report' }).waitFor();
  await expectAccessible(page, 'words that were not saved');
});

test('the editor of a parole report is accessible, its answers and its notes with it', async ({ page }) => {
  await openDemo(page);
  await goTo(page, 'My work');
  await openPrepared(page, preparedReport('parom1'));
  await expectAccessible(page, 'parole report: evidence');
  for (const tab of ['Checks', 'Notes']) {
    await page.getByRole('tab', { name: tab }).click();
    await expectAccessible(page, `parole report: ${tab.toLowerCase()}`, '.panel');
  }
});
