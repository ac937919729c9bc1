/** A fact that has changed in the case store since it was put into a report says so, and the officer decides what stands. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { CaseExtract } from '../../../shared/model/extract.ts';
import { expect, test } from '../app-fixture.ts';
import {
  expectSaved,
  goToPart,
  importExtract,
  insertEvidence,
  goTo,
  lock,
  openDemo,
  openReport,
  startReport,
  unlock,
  write,
} from './officer.ts';

const person = 'Alex James Lee';
const extract = join(import.meta.dirname, '..', '..', '..', 'demo', 'made-up-cases.json');

/** The same person a few days on: two needs scored higher and the hearing a day later. */
function laterExtract(): CaseExtract {
  const later = JSON.parse(readFileSync(extract, 'utf8')) as CaseExtract;
  later.cases = later.cases.filter(({ record }) => record.person.crn === 'X123456');
  const [one] = later.cases;
  for (const need of one?.record.needsAssessment?.needs ?? []) {
    if (need.id === 'alcohol') need.score = 6;
    if (need.id === 'thinking') need.score = 7;
  }
  const hearing = one?.record.hearings.find(({ date }) => date === '2026-11-24');
  if (hearing) hearing.date = '2026-11-25';
  return later;
}

async function writeWithFacts(page: Page): Promise<void> {
  await startReport(page, person);
  await goToPart(page, 'behaviour-assessment');
  await write(page, ['Of alcohol: ']);
  await insertEvidence(page, 'alcohol', 'Alcohol use');
  await goToPart(page, 'pattern-of-offending');
  await write(page, ['Of thinking: ']);
  await insertEvidence(page, 'thinking', 'Thinking and behaviour');
  await expect(page.locator('.chip-current')).toHaveCount(2);
  await expectSaved(page, /"type":"chip".*"type":"chip"/);
}

/** From the finding to the fact that only page one prints, by keyboard, and the record's value taken. */
async function settlePageOne(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Checks' }).click();
  await page.getByRole('button', { name: 'Run again' }).click();
  const way = page.getByRole('button', { name: /^Go to: Court and hearing on page one: the report says/ });
  await way.focus();
  await page.keyboard.press('Enter');
  const fact = page.locator('[id="field-hearing.courtAndDate"]');
  await expect(fact).toBeFocused();
  await expect(fact).toContainText(/Changed since\. The case store now says: .*25 November 2026/);
  await fact.getByRole('button', { name: 'Update to this value' }).click();
  await expect(fact).not.toContainText('Changed since');
  await page.getByRole('tab', { name: 'Checks' }).click();
  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(way).toHaveCount(0);
}

async function reopen(page: Page): Promise<void> {
  await lock(page);
  await unlock(page);
  await openReport(page, person);
}

test('a changed fact is told in words at chip and field; Update and Keep-because both hold for ever', async ({
  running,
}) => {
  const page = running.page();
  const alcohol = page.locator('.chip', { hasText: 'alcohol use' });
  const thinking = page.locator('.chip', { hasText: 'thinking' });
  await openDemo(page);
  await writeWithFacts(page);
  await expect(alcohol).toContainText('score 4 of 8');

  writeFileSync(join(running.filesFolder, 'later.json'), JSON.stringify(laterExtract()));
  await importExtract(page, 'later.json');
  await goTo(page, 'My work');
  await openReport(page, person);
  await expect(alcohol).toContainText(/changed/i);
  await expect(alcohol).toContainText('score 4 of 8');
  await expect(alcohol).toHaveAccessibleName(/changed since inserted, the record now says .*score 6 of 8/);
  await expect(thinking).toHaveAccessibleName(/changed since inserted, the record now says .*score 7 of 8/);

  await alcohol.click();
  const dialog = page.getByRole('dialog', { name: 'Fact from the case store' });
  await expect(dialog.getByText('Changed since.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Update to this value' }).click();
  await expect(alcohol).toContainText('score 6 of 8');
  await expect(alcohol).not.toContainText(/changed/i);

  await thinking.click();
  await dialog.getByRole('button', { name: 'Keep, because…' }).click();
  await dialog.getByLabel('Why do you keep the earlier value?').fill('the new score is being reviewed');
  await dialog.getByRole('button', { name: 'Keep the earlier value' }).click();
  await expect(thinking).toHaveAccessibleName(/kept as inserted, the record now differs/);

  await goToPart(page, 'court-request');
  await page.getByRole('tab', { name: 'Answers' }).click();
  const hearing = page.locator('#field-hearing-date');
  await expect(hearing.getByText(/Changed since\. The case store now says: 25 November 2026/)).toBeVisible();
  await expect(page.locator('[data-field="hearing-date"]')).toContainText(/changed/i);
  await hearing.getByRole('button', { name: 'Update to this value' }).click();
  await expect(hearing).toContainText('25 November 2026');
  await settlePageOne(page);
  await expectSaved(page, /"hearing-date":\{[^}]*2026-11-25/);

  await reopen(page);
  await expect(alcohol).toContainText('score 6 of 8');
  await expect(alcohol).not.toContainText(/changed/i);
  await expect(thinking).toContainText('score 5 of 8');
  await expect(thinking).toHaveAccessibleName(/kept as inserted, the record now differs/);
  await thinking.click();
  await expect(dialog).toContainText('Kept, because the new score is being reviewed.');
  await expect(dialog.getByRole('button', { name: 'Update to this value' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Use today’s value' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('#report-text')).toBeFocused();
  await expect(thinking).toContainText('score 7 of 8');
  await expect(thinking).not.toHaveAccessibleName(/kept as inserted/);
  await page.keyboard.press('Control+z');
  await expect(thinking).toContainText('score 5 of 8');
  await expect(thinking).toHaveAccessibleName(/kept as inserted, the record now differs/);
  await goToPart(page, 'court-request');
  await expect(page.locator('[data-field="hearing-date"]')).toContainText('25 November 2026');
  await expect(page.locator('[data-field="hearing-date"]')).not.toContainText(/changed/i);
});

/** The offence table gains a row, and the alcohol need is gone from the assessment. */
function thinnedExtract(): CaseExtract {
  const later = JSON.parse(readFileSync(extract, 'utf8')) as CaseExtract;
  later.cases = later.cases.filter(({ record }) => record.person.crn === 'X123456');
  const { record } = later.cases[0]!;
  record.offences = [...record.offences, { ...record.offences[1]!, description: 'Threatening behaviour' }];
  if (record.needsAssessment) {
    record.needsAssessment.needs = record.needsAssessment.needs.filter(({ id }) => id !== 'alcohol');
  }
  return later;
}

async function keepBecause(place: Locator, what: string, because: string): Promise<void> {
  await place.getByRole('button', { name: 'Keep, because…' }).press('Enter');
  await expect(place.getByLabel(`Why do you keep ${what}?`)).toBeFocused();
  await place.page().keyboard.type(because);
  await place.page().keyboard.press('Enter');
}

test('a table and a fact that is gone from the record can be kept with a reason as well', async ({ running }) => {
  const page = running.page();
  await openDemo(page);
  await writeWithFacts(page);
  writeFileSync(join(running.filesFolder, 'thinned.json'), JSON.stringify(thinnedExtract()));
  await importExtract(page, 'thinned.json');
  await goTo(page, 'My work');
  await openReport(page, person);

  const alcohol = page.locator('.chip', { hasText: 'alcohol use' });
  await alcohol.click();
  const dialog = page.getByRole('dialog', { name: 'Fact from the case store' });
  await expect(dialog.getByText('The case store no longer holds this fact.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Update to this value' })).toHaveCount(0);
  await keepBecause(dialog, 'the earlier value', 'the entry was deleted by mistake');
  await expect(alcohol).toHaveAccessibleName(/kept as inserted/);

  await page.getByRole('tab', { name: 'Answers' }).click();
  await goToPart(page, 'offence-summary');
  const table = page.locator('#field-offences');
  await expect(table.getByText(/The case store now has 3 rows for this table/)).toBeVisible();
  await keepBecause(table, 'the earlier table', 'the third charge was withdrawn');
  await expect(table).toContainText('Kept, because the third charge was withdrawn.');
  await expect(table).toBeFocused();
  await expectSaved(page, 'the third charge was withdrawn');
  await page.getByRole('tab', { name: /Checks/ }).click();
  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(page.getByText(/Offences before the court: the table in the report is not what/)).toHaveCount(0);
});

test('the reason for keeping a value is checked like the text, and can be put into other words', async ({
  running,
}) => {
  const page = running.page();
  const thinking = page.locator('.chip', { hasText: 'thinking' });
  const dialog = page.getByRole('dialog', { name: 'Fact from the case store' });
  const reason = dialog.getByLabel('Why do you keep the earlier value?');
  const finding = page.getByRole('listitem').filter({ hasText: /The reason for keeping a fact in .* has the name of/ });
  await openDemo(page);
  await writeWithFacts(page);
  writeFileSync(join(running.filesFolder, 'later.json'), JSON.stringify(laterExtract()));
  await importExtract(page, 'later.json');
  await goTo(page, 'My work');
  await openReport(page, person);
  await thinking.click();
  await dialog.getByRole('button', { name: 'Keep, because…' }).click();
  await reason.fill('Kartini has asked for a review');
  await dialog.getByRole('button', { name: 'Keep the earlier value' }).click();
  await expectSaved(page, 'Kartini has asked for a review');

  await page.keyboard.press('F7');
  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(finding).toHaveClass(/check--blocking/);
  await finding.getByRole('button', { name: /^Go to/ }).click();
  await expect(thinking).toBeInViewport();
  await expect(thinking).toHaveClass(/chip-selected/);
  await expect(page.locator('#report-text')).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Change the reason' }).click();
  await expect(reason).toHaveValue('Kartini has asked for a review');
  await reason.fill('the new score is being reviewed');
  await reason.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(thinking).toHaveAccessibleName(/kept as inserted, the record now differs/);
  await expectSaved(page, 'the new score is being reviewed');
  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(finding).toHaveCount(0);
});
