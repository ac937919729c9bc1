/** Writing in the report: formats, lists, tables, undo, keys in and out, fields, and what the screen is told. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { attack, caretIn, dictate, inPage, press, settle, storedText, type } from './harness/driver.ts';
import { openHarness, type OpenHarness } from './harness/open-harness.ts';

let harness: OpenHarness;
let page: Page;
let errors: string[];
test.beforeAll(async () => {
  harness = await openHarness();
});
test.afterAll(() => harness.close());
test.beforeEach(async () => {
  ({ page, errors } = await harness.newPage());
});
test.afterEach(async () => {
  expect(errors).toEqual([]);
  await page.context().close();
});

const part = (id: string): Promise<string> => page.evaluate((of) => window.harness.steer.partJson(of), id);
const bodyOf = (id: string): string => `[data-part="${id}"] .part-body`;

async function inStrengths(...steps: Parameters<typeof attack>[2]): Promise<string> {
  await attack(page, errors, [caretIn('strengths'), ...steps]);
  return part('strengths');
}

test('bold and italic go on and off by their keys, and underline does nothing', async () => {
  const json = await inStrengths(
    press('Control+b'),
    type('strong'),
    press('Control+b'),
    press('Control+i'),
    type(' leaning'),
    press('Control+i'),
    press('Control+u'),
    type(' plain'),
  );
  expect(json).toContain(
    '[{"type":"text","text":"strong","bold":true},{"type":"text","text":" leaning","italic":true},{"type":"text","text":" plain"}]',
  );
});

test('bullets by Ctrl+Shift+L nest with Ctrl+] and come back with Ctrl+[', async () => {
  const json = await inStrengths(
    type('one'),
    press('Control+Shift+l'),
    press('Enter'),
    type('two'),
    press('Control+]'),
    press('Enter'),
    type('three'),
    press('Control+['),
  );
  expect(JSON.parse(json)).toMatchObject({
    blocks: [
      {
        type: 'list',
        ordered: false,
        entries: [
          { children: [{ text: 'one' }], list: { entries: [{ children: [{ text: 'two' }] }] } },
          { children: [{ text: 'three' }] },
        ],
      },
    ],
  });
});

test('the toolbar shows what stands at the caret and takes it off again', async () => {
  await inStrengths(type('A line'));
  for (const [name, stored] of [
    ['Sub-heading', '"sub-heading"'],
    ['Quote', '"quote"'],
    ['Numbers', '"ordered":true'],
    ['Bullets', '"ordered":false'],
  ] as const) {
    const button = page.getByRole('button', { name });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(await part('strengths')).toContain(stored);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    expect(await part('strengths')).toContain('"paragraph"');
  }
  await attack(page, errors, [['the buttons', () => settle(page)]]);
});

test('the toolbar is one tab stop: Alt+F10 goes there, arrows and End move, Escape comes back to the caret', async () => {
  await inStrengths(type('Before'));
  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('button', { name: 'Bold' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Italic' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: 'Redo' })).toBeFocused();
  await expect(page.locator('.editor-toolbar [tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('#report-text')).toBeFocused();
  await attack(page, errors, [type(' after')]);
  expect(await part('strengths')).toContain('Before after');
});

test('Tab leaves the text forwards and Shift+Tab backwards', async () => {
  await inStrengths(press('Tab'));
  await expect(page.locator('#after')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('#report-text')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.editor-toolbar :focus')).toHaveCount(1);
});

test('in a table Tab moves between cells, Ctrl+A takes the cell, and Escape leaves below it', async () => {
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
  expect(await page.evaluate(() => window.harness.steer.selectedText())).toBe('Alcohol3 ');
  await attack(page, errors, [press('Delete')]);
  expect(await part('lifestyle')).toContain('most days');
  await page
    .locator(`${bodyOf('lifestyle')} td`)
    .first()
    .click();
  await attack(page, errors, [press('Escape'), type('Below the table')]);
  expect(await part('lifestyle')).toMatch(
    /"table".*\{"type":"paragraph","children":\[\{"type":"text","text":"Below the table"/,
  );
});

test('a table is made, grows, shrinks and goes by the toolbar', async () => {
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

test('a table that is all a section holds can be deleted and the section can be written in', async () => {
  await inStrengths(
    inPage('a table', () => window.harness.steer.paste({ 'text/html': '<table><tr><td>a<td>b</table>' })),
  );
  const json = await inStrengths(press('Control+a'), press('Delete'), type('Words'));
  expect(JSON.parse(json)).toEqual({
    id: 'strengths',
    blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'Words' }] }],
  });
});

test('arrow keys go from the end of one section to the start of the next, over one that is not needed', async () => {
  await inStrengths(press('ArrowRight'), type('First '));
  expect(await part('proposal-text')).toContain('First A community order');
  await attack(page, errors, [press('Home'), press('ArrowLeft'), type('Back')]);
  expect(await part('strengths')).toContain('Back');
  await attack(page, errors, [press('ArrowDown'), type('zz')]);
  expect(await part('basis-text')).not.toContain('zz');
});

test('undo takes a paste and an inserted fact back each in one step', async () => {
  await inStrengths(type('Typed '));
  const typed = await part('strengths');
  await page.evaluate(() => window.harness.handle?.insertText('An inserted sentence.'));
  await attack(page, errors, [inPage('a paste', () => window.harness.steer.paste({ 'text/plain': ' pasted' }))]);
  await attack(page, errors, [press('Control+z')]);
  expect(await part('strengths')).toContain('An inserted sentence."');
  await attack(page, errors, [press('Control+z')]);
  expect(await part('strengths')).toBe(typed);
});

test('only the parts that changed are handed out to save, once, and again after a failed save', async () => {
  const take = (): Promise<string[]> =>
    page.evaluate(() => (window.harness.handle?.takeDirtyParts() ?? []).map((taken) => taken.id));
  expect(await take()).toEqual([]);
  await inStrengths(type('New'));
  expect(await take()).toEqual(['strengths']);
  expect(await take()).toEqual([]);
  await page.evaluate(() => window.harness.handle?.markDirty(['strengths']));
  expect(await take()).toEqual(['strengths']);
  await attack(page, errors, [press('Control+z')]);
  expect(await take()).toEqual(['strengths']);
  await attack(page, errors, [caretIn('offence-text'), press('ArrowRight')]);
  expect(await take()).toEqual([]);
});

test('new answers and a changed record redraw headers without an edit, an undo step or a save', async () => {
  await inStrengths(type('Typed'));
  await page.evaluate(() => window.harness.handle?.takeDirtyParts());
  await page.evaluate(() => window.harness.answer('plea-basis', 'no'));
  await expect(page.locator('[data-part="basis-text"] .part-body')).toBeVisible();
  await expect(page.locator('[data-part="basis-text"] .text-line')).toHaveText('Kept although not needed.');
  await expect(page.locator('[data-field="plea-basis"] .part-field-text')).toHaveText('No');
  await page.evaluate(() => window.harness.setToday({}));
  await expect(page.locator('.chip-gone')).toHaveCount(1);
  expect(await page.evaluate(() => window.harness.handle?.takeDirtyParts())).toEqual([]);
  await attack(page, errors, [press('Control+z')]);
  expect(await part('strengths')).not.toContain('Typed');
});

test('a section that is not needed says why in one line and keeps its text out of sight', async () => {
  const section = page.locator('[data-part="basis-text"]');
  await expect(section).toContainText('Not needed, because “Basis of plea agreed” is yes');
  await expect(section.locator('.part-body')).toBeHidden();
  expect(await part('basis-text')).toContain('Kept although not needed.');
});

test('a click on a row of facts asks the screen for its form and leaves the caret where it was', async () => {
  await inStrengths(type('Here'));
  await page.locator('[data-field="plea-basis"]').click();
  expect(await page.evaluate(() => window.harness.log.fields)).toEqual(['plea-basis']);
  await expect(page.locator('#report-text')).toBeFocused();
  await attack(page, errors, [type(' still')]);
  expect(await part('strengths')).toContain('Here still');
});

test('guidance unfolds by a click and by Ctrl+Shift+G, and the caret stays', async () => {
  const guidance = page.locator('[data-part="lifestyle"] .guidance-lines').last();
  await expect(guidance).toBeHidden();
  await attack(page, errors, [caretIn('lifestyle'), press('Control+Shift+g')]);
  await expect(guidance).toBeVisible();
  await page.locator('[data-part="lifestyle"] .guidance-button').last().click();
  await expect(guidance).toBeHidden();
  await expect(page.locator('#report-text')).toBeFocused();
});

test('the screen hears which section the caret is in, and the text is named for it', async () => {
  await inStrengths();
  expect(await page.evaluate(() => window.harness.log.parts.at(-1))).toBe('strengths');
  await expect(page.locator('#report-text')).toHaveAccessibleName('Report text, Strengths');
});

test('going to a finding selects its words, and where they are gone the section is shown', async () => {
  await page.evaluate(() => window.harness.handle?.goTo({ part: 'lifestyle', excerpt: 'most days and had drunk' }));
  expect(await page.evaluate(() => window.harness.steer.selectedText())).toBe('most days and had drunk');
  await page.evaluate(() => window.harness.handle?.goTo({ part: 'proposal-text', excerpt: 'nowhere' }));
  await attack(page, errors, [type('Found. ')]);
  expect(await part('proposal-text')).toContain('Found. A community order');
  await page.evaluate(() => window.harness.handle?.goTo({ part: 'lifestyle', chip: 'chip-one' }));
  await expect(page.locator('.chip-selected')).toBeInViewport();
});

test('words are counted by part, and again where they changed', async () => {
  const counts = (): Promise<Record<string, number> | undefined> =>
    page.evaluate(() => window.harness.handle?.wordCounts());
  expect(await counts()).toMatchObject({ strengths: 0, 'proposal-text': 6 });
  await inStrengths(type('Three more words'));
  expect(await counts()).toMatchObject({ strengths: 3, 'proposal-text': 6 });
});

test('a signed report cannot be changed by keys, paste or drag, and has no toolbar', async () => {
  await page.evaluate(() => window.harness.setReadOnly(true));
  await expect(page.locator('.editor-toolbar')).toHaveCount(0);
  const before = await storedText(page);
  await page
    .locator(`${bodyOf('offence-text')} .text-line`)
    .first()
    .click();
  await page.keyboard.type('x');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.evaluate(() => window.harness.steer.paste({ 'text/plain': 'pasted' }));
  await page
    .locator(`${bodyOf('offence-text')} .text-line`)
    .first()
    .click();
  await settle(page);
  expect(await storedText(page)).toBe(before);
  expect(await page.evaluate(() => window.harness.log.fields)).toEqual([]);
});

test('Welsh letters are typed and stored whole', async () => {
  expect(await inStrengths(type('Mae’r tŷ ŵyr â'))).toContain('Mae’r tŷ ŵyr â');
});

test('axe finds nothing wrong with the toolbar, the text, the open guidance, or a table', async () => {
  await page.locator('.guidance-button').first().click();
  await page
    .locator(`${bodyOf('lifestyle')} td`)
    .first()
    .click();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});

test('dictated words go in at the caret, and not into a report that is only read', async () => {
  const json = await inStrengths(type('typed'), inPage('words from a dictation tool', dictate));
  expect(json).toContain('"text":"Dictated words. typed"');
  await page.evaluate(() => window.harness.setReadOnly(true));
  await page.locator('#report-text').focus();
  await attack(page, errors, [inPage('words from a dictation tool', dictate)]);
  expect(await part('strengths')).toBe(json);
});

test('Ctrl+Page Down and Page Up go from section to section and over those not needed', async () => {
  await attack(page, errors, [caretIn('strengths'), press('Control+PageDown'), type('x')]);
  expect(await part('proposal-text')).toContain('x');
  await attack(page, errors, [press('Control+PageDown'), press('Control+PageUp'), type('y')]);
  expect(await part('strengths')).toContain('y');
});
