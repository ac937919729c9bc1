/** Builds a prepared release plan in the form of the report, row by row, as an officer would. */
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { loadCatalogues } from '../../../electron/handlers/load-catalogue.ts';
import type { PlannedCondition, ReleasePlan } from '../../../shared/release-plan/release-plan.ts';

const catalogues = loadCatalogues(join(import.meta.dirname, '..', '..', '..', 'templates', 'catalogues'));

function catalogueOf({ catalogue }: ReleasePlan) {
  const found = catalogues.licences.find(({ version }) => version === catalogue);
  if (found === undefined) throw new Error(`no catalogue ${catalogue}`);
  return found;
}

type Catalogue = ReturnType<typeof catalogueOf>;

/** Rows are named in the order in which they are added, so those of the prepared plan come out the same. */
export async function fillReleasePlan(page: Page, block: string, plan: ReleasePlan): Promise<void> {
  const catalogue = catalogueOf(plan);
  const form: Form = { page, block };
  await field(form, 'licence', 'sentence').selectOption(plan.sentence ?? '');
  await field(form, 'licence', 'dates').fill(plan.releaseOn ?? '');
  for (const { row, says, kind } of plan.risks) {
    await add(page, 'Add a risk');
    await field(form, row, 'says').fill(says);
    await field(form, row, 'kind')
      .getByRole('radio', { name: kind === 'acute' ? /^Acute/ : /^Stable/ })
      .check();
  }
  for (const one of plan.conditions) await fillCondition(form, one, catalogue);
  for (const { row, area, what, who, when, risk } of plan.actions) {
    const { name = '' } = catalogue.areas.find(({ id }) => id === area) ?? {};
    await add(page, `Add to ${name.toLowerCase()}`);
    await fillRow(form, row, { what, who, when });
    await field(form, row, 'risk').selectOption(risk ?? '');
  }
  for (const { row, risk, ...typed } of plan.contingency) {
    await add(page, /^Add a contingency/);
    await field(form, row, 'risk').selectOption(risk ?? '');
    await fillRow(form, row, typed);
  }
  await fillRow(form, 'test', plan.tests);
  await clearTimetable(form);
  for (const { row, on, ...typed } of plan.timetable) {
    await add(page, 'Add to the timetable');
    await fillRow(form, row, typed);
    await field(form, row, 'on').fill(on ?? '');
  }
}

/** A plan begins with the hearing of the record; the prepared timetable says it in its own place and words. */
async function clearTimetable({ page, block }: Form): Promise<void> {
  const heads = page.locator(`[id^="${block}-timetable-"][id$="-head"]`);
  for (let left = await heads.count(); left > 0; left -= 1) {
    const id = (await heads.first().getAttribute('id')) ?? '';
    await heads.first().click();
    await page
      .locator(`[id="${id}-body"]`)
      .getByRole('button', { name: /^Remove / })
      .click();
    await expect(heads).toHaveCount(left - 1);
  }
}

interface Form {
  page: Page;
  block: string;
}

function field({ page, block }: Form, row: string, id: string) {
  return page.locator(`[id="${block}-${row}-${id}"]`);
}

async function add(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click();
}

async function fillRow(form: Form, row: string, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(typed)) await field(form, row, id).fill(text);
}

async function fillCondition(form: Form, one: PlannedCondition, { conditions }: Catalogue): Promise<void> {
  const { page } = form;
  const entry = conditions.find(({ id }) => id === one.condition);
  if (entry === undefined) throw new Error(`no condition ${one.condition}`);
  const find = page.getByRole('searchbox', { name: 'Find a condition to add' });
  await find.fill(entry.name);
  await add(page, `Add: ${entry.name}`);
  await find.fill('');
  for (const { id, kind } of entry.blanks) {
    const values = one.blanks[id] ?? [];
    if (kind === 'one of') await field(form, one.row, id).selectOption(values);
    else if (kind !== 'some of') await field(form, one.row, id).fill(values[0] ?? '');
    else for (const name of values) await field(form, one.row, id).getByRole('checkbox', { name, exact: true }).check();
  }
  for (const [id, answer] of Object.entries(one.answers)) {
    const name = { yes: 'Yes', no: 'No', 'not known': 'Not known yet' }[answer];
    await field(form, one.row, id).getByRole('radio', { name, exact: true }).check();
  }
  await field(form, one.row, 'risk').selectOption(one.risk ?? '');
  await fillRow(form, one.row, { necessary: one.necessary, proportionate: one.proportionate });
}
