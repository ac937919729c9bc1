/** Ctrl+Home and Ctrl+End go to where writing begins and ends, also where the first and the last section are not needed. */
import { press } from '../access/by-key.ts';
import { draft, openReport, reportAnswers, type Draft } from './harness/made-up-report.ts';
import { expect, test } from './harness/screens-test.ts';

/** The court report, whose last section is needed only where custody is in prospect; here the first one is as well. */
function closedAtBothEnds(): Draft {
  const { template, ...view } = draft();
  const [first, ...others] = template.sections;
  const showWhen = others.at(-1)?.showWhen;
  if (first === undefined || showWhen === undefined) throw new Error('the last section cannot be left out');
  return { ...view, template: { ...template, sections: [{ ...first, showWhen }, ...others] } };
}

test('what is typed after Ctrl+Home and Ctrl+End stands in the first and the last section that are needed', async ({
  openApp,
}) => {
  const page = await openApp({ ...reportAnswers, 'report.read': closedAtBothEnds });
  await openReport(page);
  const open = page.locator('#report-text > .part:not(.part-not-needed)');
  await page.locator('[data-outline-part="analysis"]').press('Enter');
  await expect(page.locator('#report-text')).toBeFocused();
  await press(page, 'Control+End');
  await page.keyboard.type('Closing words');
  await press(page, 'Control+Home');
  await page.keyboard.type('Opening words. ');
  await press(page, 'Control+End');
  await page.keyboard.type(', and the last');
  await expect(open.last()).toContainText('Closing words, and the last');
  await expect(open.first()).toContainText('Opening words.');
});
