/** Tables in the report: moving in them, making them, and getting rid of them. */
import { attack, inPage, press, settle, type } from './harness/driver.ts';
import { bodyOf, expect, test } from './harness/editor-test.ts';

test('in a table Tab moves between cells, Ctrl+A takes the cell, and Escape leaves below it', async ({
  page,
  errors,
  part,
}) => {
  await page
    .locator(`${bodyOf('lifestyle')} th`)
    .first()
    .click();
  await attack(page, errors, [press('Tab'), type('2 '), press('Tab'), type('3 '), press('Shift+Tab'), type('2b ')]);
  await expect(page.locator(`${bodyOf('lifestyle')} th`).nth(1)).toContainText('2b');
  await expect(page.locator(`${bodyOf('lifestyle')} td`).first()).toContainText('3 ');
  await page
    .locator(`${bodyOf('lifestyle')} td`)
    .first()
    .click();
  await settle(page);
  await attack(page, errors, [press('Control+a')]);
  await expect.poll(() => page.evaluate(() => window.harness.steer.selectedText())).toBe('Alcohol3 ');
  await attack(page, errors, [press('Delete')]);
  await expect.poll(() => part('lifestyle')).toContain('most days');
  await page
    .locator(`${bodyOf('lifestyle')} td`)
    .first()
    .click();
  await attack(page, errors, [press('Escape'), type('Below the table')]);
  await expect
    .poll(() => part('lifestyle'))
    .toMatch(/"table".*\{"type":"paragraph","children":\[\{"type":"text","text":"Below the table"/);
});

test('a table is made, grows, shrinks and goes by the toolbar', async ({ page, errors, inStrengths }) => {
  await inStrengths(type('Above'), press('Enter'));
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const table = page.locator(`${bodyOf('strengths')} table`);
  await expect(table.locator('tr')).toHaveCount(3);
  await page.getByRole('button', { name: 'Add row' }).click();
  await page.getByRole('button', { name: 'Add column' }).click();
  await expect(table.locator('tr')).toHaveCount(4);
  await expect(table.locator('tr').first().locator('th, td')).toHaveCount(4);
  await page.getByRole('button', { name: 'Remove row' }).click();
  await page.getByRole('button', { name: 'Remove column' }).click();
  await expect(table.locator('tr')).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove table' }).click();
  await expect(table).toHaveCount(0);
  await attack(page, errors, [
    ['removing the table', () => settle(page)],
    press('Control+z', 4),
    press('Control+y', 4),
  ]);
});

test('a table that is all a section holds can be deleted and the section can be written in', async ({
  inStrengths,
}) => {
  await inStrengths(
    inPage('a table', () => window.harness.steer.paste({ 'text/html': '<table><tr><td>a<td>b</table>' })),
  );
  const json = await inStrengths(press('Control+a'), press('Delete'), type('Words'));
  expect(JSON.parse(json)).toEqual({
    id: 'strengths',
    blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'Words' }] }],
  });
});
