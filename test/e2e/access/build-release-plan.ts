/** Builds a small complete release plan in the open form, by key alone. */
import { expect, type Page } from '@playwright/test';
import { goBy, press } from './by-key.ts';

const far = 120;

async function typeInto(page: Page, label: string, words: string): Promise<void> {
  await goBy(page, 'Tab', page.getByRole('textbox', { name: label }), far);
  await page.keyboard.insertText(words);
}

/** A closed list takes the first letters of an answer. */
async function choose(page: Page, label: string, letters: string): Promise<void> {
  await goBy(page, 'Tab', page.getByRole('combobox', { name: label }), far);
  await page.keyboard.type(letters);
}

async function pressButton(page: Page, name: string): Promise<void> {
  await goBy(page, 'Tab', page.getByRole('button', { name, exact: true }), far);
  await press(page, 'Enter');
}

async function addRisk(page: Page): Promise<void> {
  await goBy(page, 'Tab', page.locator('summary', { hasText: 'From the assessment' }), far);
  await press(page, 'Enter');
  await pressButton(page, 'Add: Any return to alcohol');
  await goBy(page, 'Tab', page.getByRole('radio', { name: 'Acute: hours or days' }), far);
  await press(page, 'Space');
}

async function addCondition(page: Page): Promise<void> {
  await goBy(page, 'Tab', page.getByRole('searchbox', { name: 'Find a condition to add' }), far);
  await page.keyboard.insertText('health app');
  await pressButton(page, 'Add: Health appointments');
  await goBy(page, 'Tab', page.getByRole('checkbox', { name: 'psychologist' }), far);
  await press(page, 'Space');
  await choose(page, 'Risk it answers', 'R1');
  await typeInto(page, 'Why it is necessary', 'Drinking began with low mood.');
  await typeInto(page, 'Why it is proportionate', 'Six sessions, by agreement.');
}

async function addAction(page: Page, area: string, what: string): Promise<void> {
  await pressButton(page, `Add to ${area}`);
  await page.keyboard.insertText(what);
  const card = page.locator('.requirement', {
    has: page.getByRole('button', { name: new RegExp(what), expanded: true }),
  });
  const fields: [string, string][] = [
    ['By whom', 'Offender manager'],
    ['When, or how often', 'Weekly'],
  ];
  for (const [label, words] of fields) {
    await goBy(page, 'Tab', card.getByRole('textbox', { name: label }), far);
    await page.keyboard.insertText(words);
  }
  await goBy(page, 'Tab', card.getByRole('combobox', { name: 'Risk it answers (if one)' }), far);
  await page.keyboard.type('R1');
}

async function addContingency(page: Page): Promise<void> {
  await pressButton(page, 'Add a contingency for R1');
  await page.keyboard.insertText('A positive test');
  await typeInto(page, 'Then this is done', 'Visit the same day');
  const card = page.locator('.requirement', { has: page.getByRole('button', { name: /If: A positive test/ }) });
  await goBy(page, 'Tab', card.getByRole('textbox', { name: 'By whom' }), far);
  await page.keyboard.insertText('Offender manager');
  await goBy(page, 'Tab', card.getByRole('textbox', { name: 'Why' }), far);
  await page.keyboard.insertText('Drink came before all his violence');
}

/** The focus is above the form; it ends in the timetable. */
export async function buildReleasePlan(page: Page): Promise<void> {
  await expect(page.getByRole('combobox', { name: 'Sentence' })).toHaveValue('life');
  await expect(page.getByText('From the case record. The Board may release once')).toBeVisible();
  await addRisk(page);
  await addCondition(page);
  await addAction(page, 'supervision', 'Weekly meeting');
  await addAction(page, 'monitoring and control', 'Random tests');
  await addAction(page, 'interventions and treatment', 'Recovery group');
  await addAction(page, 'victim safety planning', 'Victims B and C are told of release');
  await addContingency(page);
  await typeInto(
    page,
    'What this report says: release from a life or public protection sentence',
    'Drink is tested for.',
  );
  await pressButton(page, 'Add to the timetable');
  await page.keyboard.insertText('Release to the approved premises');
  await typeInto(page, 'When, in words', 'If release is directed');
}
