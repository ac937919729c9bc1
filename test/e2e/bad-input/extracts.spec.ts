/** Case extracts that are wrong or hostile change nothing, and say where they are at fault. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CaseExtract } from '../../../shared/model/extract.ts';
import { ask, expect, test, type RunningApp } from '../app-fixture.ts';
import { goTo, importExtract, openDemo, previewExtract } from '../story/officer.ts';
import { askValue } from '../story/report-by-wire.ts';
import { expectTold } from './told.ts';

const extract = join(import.meta.dirname, '..', '..', '..', 'demo', 'made-up-cases.json');
const hostileName = '<img src=x onerror=alert(1)><script>alert(2)</script>';

/** One case of the shipped extract under a CRN of its own, changed by the test. */
function extractWith(change: (one: CaseExtract['cases'][number]) => void): string {
  const file = JSON.parse(readFileSync(extract, 'utf8')) as CaseExtract;
  file.cases = file.cases.filter(({ record }) => record.person.crn === 'X123456');
  for (const one of file.cases) {
    one.record.person.crn = 'Y765432' as typeof one.record.person.crn;
    change(one);
  }
  return JSON.stringify(file);
}

/** Text of JSON in which one value is replaced, also by what no object can hold. */
function replaced(json: string, old: string, fresh: string): string {
  const changed = json.replace(old, fresh);
  expect(changed).not.toBe(json);
  return changed;
}

const casesNow = async (page: Page): Promise<unknown> => (await askValue(page, 'case.find', { query: '' }))['cases'];

/** Writes the file, has it previewed, and expects a table of faults and no way to import. */
async function expectFaults(
  { page, filesFolder }: RunningApp,
  name: string,
  json: string,
  where: RegExp,
): Promise<void> {
  writeFileSync(join(filesFolder, name), json);
  await previewExtract(page(), name);
  await expect(page().getByText(/This file cannot be imported: \d+ faults? found\./)).toBeVisible();
  await expect(page().getByText('Nothing was changed. Have the file made again')).toBeVisible();
  await expect(page().getByRole('row', { name: where }).first()).toBeVisible();
  await expect(page().getByRole('button', { name: /^Import \d+/ })).toHaveCount(0);
}

test('hostile extracts are refused with the place of each fault, and the store stays as it was', async ({
  running,
}) => {
  const page = running.page();
  await openDemo(page);
  const before = await casesNow(page);
  const good = extractWith(() => undefined);

  await expectFaults(
    running,
    'wrong-types.json',
    replaced(good, '"dateOfBirth":"1992-05-14"', '"dateOfBirth":19920514'),
    /date ?of ?birth/i,
  );
  await expectFaults(
    running,
    'polluted.json',
    replaced(good, '"record":{', '"record":{"__proto__":{"isAdmin":true},'),
    /__proto__|record/,
  );
  await expectFaults(running, 'not-json.json', '%PDF-1.7 not an extract', /./);
  await expectFaults(running, 'other-format.json', '{"format":"something else","version":1}', /format/);

  writeFileSync(join(running.filesFolder, 'huge.json'), Buffer.alloc(50 * 1024 * 1024, ' '));
  await previewExtract(page, 'huge.json');
  await expectTold(page, {
    code: 'file-too-large',
    happened: 'The file is larger than 25 MB, which is more than a case extract may be.',
    safe: 'Nothing was imported.',
    todo: /^Ask for the extract in smaller files/,
  });
  expect(await casesNow(page)).toEqual(before);
  expect(await page.evaluate(() => 'isAdmin' in {})).toBe(false);
});

test('a script in a name is shown as the text it is, on every screen that names the person', async ({ running }) => {
  const page = running.page();
  const spoken: string[] = [];
  page.on('dialog', (dialog) => spoken.push(dialog.type()));
  await openDemo(page);
  const named = extractWith(({ record }) => {
    record.person.name = { title: 'Mr', forename: 'Bobby', surname: hostileName };
  });
  writeFileSync(join(running.filesFolder, 'script.json'), named);
  await previewExtract(page, 'script.json');
  await expect(page.getByRole('rowheader', { name: hostileName })).toBeVisible();
  await importExtract(page, 'script.json');
  await goTo(page, 'Cases');
  await page.getByRole('searchbox', { name: 'Find a person' }).fill('Y765432');
  await page.getByRole('button', { name: hostileName }).click();
  await expect(page.getByRole('heading', { level: 1, name: hostileName })).toBeVisible();
  await page
    .getByRole('button', { name: /^Start/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Start the report' }).click();
  await expect(page.locator('#report-text')).toContainText(hostileName);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.locator('.pdf-page canvas').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(spoken).toEqual([]);
});

test('a report from a template that is not here is refused, and no report is begun', async ({ running }) => {
  const page = running.page();
  await openDemo(page);
  const [{ id: caseId } = { id: '' }] = (await casesNow(page)) as { id: string }[];
  const answer = await ask(page, 'report.create', { caseId, templateId: 'never-heard-of' });
  expect(answer).toMatchObject({ ok: false, error: { code: 'template-unknown' } });
  expect(answer.error).toMatchObject({ message: /./, safe: /./, todo: /./ });
  const { reports } = await askValue(page, 'work.find', {});
  expect(reports).toEqual([]);
});
