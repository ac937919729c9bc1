/** The law a template rests on stands folded under the outline, to be opened by key and read in any colours. */
import { expect, test } from '../app-fixture.ts';
import { goBy } from '../access/by-key.ts';
import { openDemo, startReport } from './officer.ts';

test('each rule is shown with its source, its date and how sure it is', async ({ running }) => {
  const page = running.page();
  await openDemo(page);
  await startReport(page, 'Alex James Lee');
  const outline = page.getByRole('navigation', { name: 'Outline' });
  const fold = outline.locator('summary', { hasText: 'The law this report rests on' });
  const notes = outline.getByRole('listitem').filter({ hasText: 'Sentencing Act 2020, sections 30 and 31' });
  await expect(notes).toBeHidden();
  await page.emulateMedia({ forcedColors: 'active' });
  await outline.getByRole('button').last().focus();
  await goBy(page, 'Tab', fold, 3);
  await page.keyboard.press('Enter');
  await expect(notes).toBeVisible();
  await expect(notes).toContainText('from 1 December 2020.Certainty: high.');
  const doubtful = outline.getByRole('listitem').filter({ hasText: 'sections 14 to 17' });
  await expect(doubtful).toContainText('no commencement was found');
  const medium = outline.getByRole('listitem').filter({ hasText: 'Sentencing Act 2020, section 308' });
  await expect(medium).toContainText('Certainty: medium. Confirm it where your report turns on it.');
});
