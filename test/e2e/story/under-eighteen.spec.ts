/** A person under 18: no kind of report is for them, and the screen says why; a proposal is refused in words. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CaseExtract } from '../../../shared/model/extract.ts';
import { loadTemplates } from '../../../electron/handlers/template-set.ts';
import { expect, test } from '../app-fixture.ts';
import { goTo, goToPart, importExtract, openDemo, startReport } from './officer.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const youth = { crn: 'Y170817', surname: 'Seventeen' };
/** Eighteen since 10 November 2026, and convicted on 27 October. */
const justAdult = { crn: 'Y181110', surname: 'Eighteen' };

/** The made-up case of Alex Lee, told of two people who do not exist either. */
function youngPeople(): string {
  const whole = JSON.parse(readFileSync(join(root, 'demo', 'made-up-cases.json'), 'utf8')) as CaseExtract;
  const like = whole.cases.find(({ record }) => record.person.crn === 'X123456')!;
  const cases = [
    { ...youth, dateOfBirth: '2009-02-18' },
    { ...justAdult, dateOfBirth: '2008-11-10' },
  ].map(({ crn, surname, dateOfBirth }) => {
    const { pncNumber: _, ...person } = like.record.person;
    const name = { title: 'Mr', forename: 'Sam', surname };
    return {
      guardedPeople: [],
      record: { ...like.record, previousConvictions: [], person: { ...person, crn, name, dateOfBirth } },
    };
  });
  return JSON.stringify({ ...whole, cases });
}

async function importYoungPeople(page: Page, filesFolder: string): Promise<void> {
  await openDemo(page);
  writeFileSync(join(filesFolder, 'young.json'), youngPeople());
  await importExtract(page, 'young.json');
  await goTo(page, 'My work');
}

test('a person of 17 is offered no report, and every kind says why, in sight', async ({ running }) => {
  const page = running.page();
  await importYoungPeople(page, running.filesFolder);
  await page.getByRole('button', { name: 'New report', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox', { name: 'Which case is it about?' }).fill(youth.surname);
  await dialog.getByRole('button', { name: `Sam ${youth.surname}` }).click();
  await expect(dialog.getByText('No kind of report fits this case.')).toBeVisible();
  await expect(dialog.getByRole('radio')).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Start the report' })).toHaveAttribute('aria-disabled', 'true');
  const reasons = dialog.getByRole('listitem').filter({ hasText: 'Mr Seventeen is under 18, and it is for adults.' });
  await expect(reasons).toHaveCount(loadTemplates(join(root, 'templates')).templates.length);
  await expect(reasons.first()).toBeVisible();
});

test('a proposal on a person convicted at 17 is against the law in words, in the form and among the checks', async ({
  running,
}) => {
  const page = running.page();
  await importYoungPeople(page, running.filesFolder);
  await startReport(page, `Sam ${justAdult.surname}`);
  await page.getByRole('tab', { name: 'Answers' }).click();
  await goToPart(page, 'proposal-details');
  await page.locator('[id="proposal-made-yes"]').check();
  await page.locator('[id="sentence-plan-disposal-sentence"]').selectOption('community-order');
  const refusal = 'Community order is for people aged 18 or over when convicted.';
  await expect(page.getByText(refusal).filter({ visible: true })).not.toHaveCount(0);
  await page.getByRole('tab', { name: /^Checks/ }).click();
  await expect(page.getByRole('tabpanel').getByText(refusal)).toBeVisible({ timeout: 15_000 });
});
