/** Facts in the text keep where they came from, and the clipboard brings in nothing that a report cannot hold. */
import { expect, type Page, test } from '@playwright/test';
import { docPart } from '../../../shared/document/document.ts';
import { alcoholNeed, factsToday, mainOffence } from '../../fixtures/editor-template.ts';
import { excelRange, hostileHtml, wordLists, wordReview } from '../../fixtures/pasted-html.ts';
import { attack, caretIn, inPage, press, settle, type Step, storedChips, storedText, type } from './harness/driver.ts';
import { openHarness, type OpenHarness } from './harness/open-harness.ts';

let harness: OpenHarness;
let page: Page;
let errors: string[];
test.beforeAll(async () => {
  harness = await openHarness();
});
test.afterAll(() => harness.close());
test.beforeEach(async () => {
  ({ page, errors } = await harness.freshPage());
});
test.afterEach(async () => {
  expect(errors).toEqual([]);
});

const part = (id: string): Promise<string> => page.evaluate((of) => window.harness.steer.partJson(of), id);
const paste = (flavours: Record<string, string>): Step => [
  `a paste of ${Object.keys(flavours).join()}`,
  (at) => at.evaluate((data) => window.harness.steer.paste(data), flavours),
];
const insert: Step = [
  'inserting a fact',
  (at) => at.evaluate((fact) => window.harness.handle?.insertFact(fact), mainOffence),
];

test('an inserted fact is a chip with its words, its source, and the spaces a writer would type', async () => {
  await attack(page, errors, [caretIn('strengths'), type('The offence is'), insert, type('.')]);
  const json = await part('strengths');
  expect(storedChips(json).map(({ fact }) => fact)).toEqual([mainOffence]);
  expect(json).toContain('"text":"The offence is "');
  await expect(page.locator('[data-part="strengths"] .chip')).toHaveAccessibleName(
    'Assault occasioning actual bodily harm, field, from Court record, 4 November 2026',
  );
});

test('a fact goes in after selected words and never over them, and over a cross-section selection not at all', async () => {
  await attack(page, errors, [caretIn('strengths'), type('kept'), press('Shift+Home'), insert]);
  await expect.poll(() => part('strengths')).toContain('kept ');
  const chips = storedChips(await storedText(page)).length;
  await attack(page, errors, [press('Control+a', 2), insert]);
  expect(storedChips(await storedText(page)).length).toBe(chips + 1);
  await expect.poll(() => part('offence-text')).toContain('On the evening');
});

test('a fact goes into a line where a selection ends between two entries of a list', async () => {
  await attack(page, errors, [
    caretIn('strengths'),
    type('one'),
    press('Control+Shift+l'),
    inPage('a selection from the entry to the list', () => window.harness.steer.selectToList('strengths')),
    insert,
  ]);
  await expect.poll(async () => storedChips(await part('strengths'))).toHaveLength(1);
});

test('a click selects a chip and opens it, Enter opens it again, and Delete takes it', async () => {
  await page.locator('.chip').first().click();
  await attack(page, errors, [press('Enter')]);
  const opened = await page.evaluate(() => window.harness.log.chips);
  expect(opened).toMatchObject([
    { id: 'chip-one', state: 'changed' },
    { id: 'chip-one', state: 'changed' },
  ]);
  expect(opened[0]?.width).toBeGreaterThan(50);
  await attack(page, errors, [press('Delete')]);
  expect(storedChips(await storedText(page))).toEqual([]);
  await attack(page, errors, [press('Control+z')]);
  expect(storedChips(await storedText(page)).map(({ id }) => id)).toEqual(['chip-one']);
});

test('an arrow walks over a chip, and Backspace beside it takes it', async () => {
  await page.evaluate(() => window.harness.handle?.goTo({ part: 'lifestyle', excerpt: 'score is ' }));
  await attack(page, errors, [press('ArrowRight', 3), press('Backspace', 3)]);
  expect(storedChips(await storedText(page))).toEqual([]);
  await attack(page, errors, [press('Control+z', 6)]);
  await expect.poll(async () => storedChips(await storedText(page))).toHaveLength(1);
});

test('a chip says in words that the record has changed, takes the new value, and says when it was kept', async () => {
  const chip = page.locator('.chip').first();
  await expect(chip).toHaveAccessibleName(/changed since inserted, the record now says OGRS4 66%/);
  await expect(chip).toContainText('changed');
  const keep = { storeValue: '66', because: 'The court has seen 62%', at: '2026-11-21T10:00:00.000Z' };
  await page.locator('#after').focus();
  await page.evaluate((given) => window.harness.handle?.keepChip('chip-one', given), keep);
  await expect(chip).toHaveAccessibleName(/kept as inserted/);
  expect(storedChips(await part('lifestyle'))[0]?.fact.keep).toEqual(keep);
  const today = factsToday['predictor.OGRS4'];
  if (today === undefined) throw new Error('the sample lost its predictor');
  await page.evaluate((fact) => window.harness.handle?.updateChip('chip-one', fact), today);
  await expect(chip).toHaveText('OGRS4 66% over two years (high)');
  await expect(page.locator('#after')).toBeFocused();
  await attack(page, errors, [['updating', () => settle(page)]]);
  expect(storedChips(await part('lifestyle'))).toEqual([{ type: 'chip', id: 'chip-one', fact: today }]);
});

test('cut and paste keep what a chip is and where it came from, with an id of its own for a copy', async () => {
  await page.locator('.chip').first().click();
  const data = await page.evaluate(() => window.harness.steer.take('copy'));
  expect(data['text/plain']).toBe(alcoholNeed.text);
  expect(data['text/html']).not.toContain('chip');
  await attack(page, errors, [caretIn('strengths'), type('Score: '), paste(data)]);
  const chips = storedChips(await storedText(page));
  expect(chips.map(({ fact }) => fact)).toEqual([alcoholNeed, alcoholNeed]);
  expect(new Set(chips.map(({ id }) => id)).size).toBe(2);
});

test('a piece of a paragraph is copied as that piece, with its looks', async () => {
  await page.evaluate(() => window.harness.handle?.goTo({ part: 'lifestyle', excerpt: 'drinks most days and' }));
  const data = await page.evaluate(() => window.harness.steer.take('copy'));
  expect(data['text/html']).toBe('<p>drinks <strong>most days</strong> and</p>');
  await attack(page, errors, [caretIn('strengths'), paste(data)]);
  expect(await part('strengths')).toBe(
    '{"id":"strengths","blocks":[{"type":"paragraph","children":[{"type":"text","text":"drinks "},{"type":"text","text":"most days","bold":true},{"type":"text","text":" and"}]}]}',
  );
});

test('a whole report copied and pasted into a section brings its text and no section', async () => {
  await attack(page, errors, [caretIn('offence-text'), press('Control+a', 2)]);
  const data = await page.evaluate(() => window.harness.steer.take('copy'));
  await attack(page, errors, [caretIn('strengths'), paste(data)]);
  const json = await part('strengths');
  expect(json).toContain('On the evening of 12 September');
  expect(json).toContain('A community order');
  expect(json).not.toContain('Offence analysis');
});

test('forged clipboards of the editor bring in no section, no unknown node, no forged chip', async () => {
  const section = { type: 'part', version: 1, partId: 'forged', children: [] };
  const lexical = JSON.stringify({ namespace: 'report', nodes: [section, { type: 'unknown' }] });
  const chip = { type: 'chip', id: 'x', fact: { ...mainOffence, slot: 'no.such.slot' } };
  const own = JSON.stringify([{ type: 'paragraph', children: [chip] }]);
  await attack(page, errors, [
    caretIn('strengths'),
    paste({ 'application/x-lexical-editor': lexical, 'text/plain': 'lexical words' }),
    paste({ 'application/x-prepare-a-report': own, 'text/plain': ' own words' }),
    paste({ 'application/x-prepare-a-report': '[{"type":"part"}]', 'text/plain': ' more words' }),
    paste({ 'application/x-prepare-a-report': 'not json', 'text/plain': ' and more' }),
  ]);
  await expect.poll(() => part('strengths')).toContain('lexical words own words more words and more');
  expect(storedChips(await part('strengths'))).toEqual([]);
});

test('a paste from Word keeps lists and words, and the officer hears what was left behind', async () => {
  await attack(page, errors, [
    caretIn('strengths'),
    paste({ 'text/html': wordLists }),
    paste({ 'text/html': wordReview }),
  ]);
  const json = await part('strengths');
  expect(json).toContain('"First bullet"');
  expect(json).toContain('a new');
  expect(json).not.toMatch(/an old|SECRET|HIDDEN|A1|Check this|·/);
  await expect
    .poll(() => page.evaluate(() => window.harness.log.notices.at(-1)))
    .toBe(
      'Pasted without tracked deletions, comments, hidden text, pictures, colours and fonts. To paste words only, use Ctrl+Shift+V.',
    );
});

test('nothing in pasted HTML runs, loads or stays but words', async () => {
  await attack(page, errors, [caretIn('strengths'), paste({ 'text/html': hostileHtml })]);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  await expect(page.locator('#report-text :is(img, iframe, script, svg, a)')).toHaveCount(0);
});

test('300 kB of pasted HTML comes in and leaves the report whole', async () => {
  const html = `<h2>Long</h2>${'<p style="color:red">A <b>long</b> line of text that goes on and on.</p>'.repeat(4200)}`;
  expect(html.length).toBeGreaterThan(300_000);
  await attack(page, errors, [caretIn('strengths'), paste({ 'text/html': html }), type('End'), press('Control+z', 4)]);
  expect(await part('strengths')).not.toContain('long');
});

test('a table pasted into a cell and a list pasted into a cell keep the table whole', async () => {
  await page.locator('[data-part="lifestyle"] td').first().click();
  await attack(page, errors, [
    paste({ 'text/html': excelRange }),
    paste({ 'text/html': '<ul><li>one<ul><li>two</ul></ul>' }),
    paste({ 'text/html': '<h2>Heading</h2><blockquote>Quote</blockquote>' }),
  ]);
  await expect(page.locator('.text-table .text-table')).toHaveCount(0);
  await expect.poll(() => part('lifestyle')).toContain('Heading');
});

const grid = (columns: number, rows: number): string =>
  `<table>${`<tr>${'<td>cell</td>'.repeat(columns)}</tr>`.repeat(rows)}</table>`;
const sizes = async (id: string): Promise<[rows: number, columns: number]> => {
  const stored = docPart.parse(JSON.parse(await part(id)));
  const table = stored.blocks.find((block) => block.type === 'table');
  return [table?.rows.length ?? 0, Math.max(...(table?.rows.map((row) => row.length) ?? [0]))];
};
const notices = (): Promise<string[]> => page.evaluate(() => window.harness.log.notices);

test('a table pasted into the last cell makes the table no larger than the store takes, and says what was cut', async () => {
  await page.locator('[data-part="lifestyle"] td').last().click();
  await attack(page, errors, [paste({ 'text/html': grid(12, 2) })]);
  await expect.poll(() => sizes('lifestyle')).toEqual([3, 12]);
  expect(await notices()).toEqual([
    'Pasted without cells beyond 12 columns or 300 rows. To paste words only, use Ctrl+Shift+V.',
  ]);
  await attack(page, errors, [paste({ 'text/html': grid(1, 300) })]);
  await expect.poll(() => sizes('lifestyle')).toEqual([300, 12]);
  expect(await notices()).toHaveLength(2);
});

test('a full table takes no row and no column more, and the officer hears why', async () => {
  await page.locator('[data-part="lifestyle"] td').last().click();
  await attack(page, errors, [paste({ 'text/html': grid(11, 299) })]);
  await expect.poll(() => sizes('lifestyle')).toEqual([300, 12]);
  await page.getByRole('button', { name: 'Add row' }).click();
  await page.getByRole('button', { name: 'Add column' }).click();
  await attack(page, errors, [['adding', () => settle(page)]]);
  await expect.poll(() => sizes('lifestyle')).toEqual([300, 12]);
  await expect(page.locator('[aria-live="polite"]')).toContainText('A table holds at most 12 columns and 300 rows.');
});

test('text with a table pasted into a cell keeps every word as lines, and says so', async () => {
  await page.locator('[data-part="lifestyle"] td').first().click();
  await attack(page, errors, [paste({ 'text/html': `<p>Before</p>${excelRange}<p>After</p>` })]);
  const json = await part('lifestyle');
  for (const words of ['Before', 'Date | Contact', '4 Nov | Attended', 'After']) expect(json).toContain(words);
  expect(await notices()).toEqual([expect.stringContaining('a table within a table (its words are now lines)')]);
});

test('with several cells selected a paste goes into the first of them whole, facts and all', async () => {
  const cells = page.locator('[data-part="lifestyle"] :is(th, td)');
  const selectRow = async (): Promise<void> => {
    await cells.nth(2).click();
    await cells.nth(2).hover();
    await page.mouse.down();
    await cells.nth(3).hover();
    await page.mouse.up();
    await expect(page.locator('.text-cell-selected')).toHaveCount(2);
  };
  await selectRow();
  const blocks = [
    { type: 'paragraph', children: [{ type: 'chip', id: 'x', fact: mainOffence }] },
    { type: 'table', rows: [[{ isHeader: false, paragraphs: [[{ type: 'text', text: 'inner' }]] }]] },
  ];
  await attack(page, errors, [paste({ 'application/x-prepare-a-report': JSON.stringify(blocks) })]);
  expect(storedChips(await part('lifestyle')).map(({ fact }) => fact)).toContainEqual(mainOffence);
  await expect(cells.nth(2)).toContainText('inner');
  await expect(cells.nth(3)).toContainText('Monitoring');
  await selectRow();
  await attack(page, errors, [paste({ 'text/html': grid(3, 3) })]);
  await expect.poll(() => sizes('lifestyle')).toEqual([4, 3]);
});

test('a press on a chip opens it although the record is read anew before the release', async () => {
  const chip = page.locator('.chip').first();
  await chip.scrollIntoViewIfNeeded();
  const box = await chip.boundingBox();
  if (box === null) throw new Error('no chip on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.evaluate((today) => window.harness.setToday({ ...today }), factsToday);
  await settle(page);
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => window.harness.log.chips.length)).toBe(1);
});

test('the mark of a selected chip outlives a change of the record', async () => {
  await page.locator('.chip').first().click();
  await expect(page.locator('.chip.chip-selected.chip-changed')).toHaveCount(1);
  await page.evaluate(() => window.harness.setToday({}));
  await expect(page.locator('.chip.chip-gone')).toHaveCount(1);
  await expect(page.locator('.chip.chip-selected.chip-gone')).toHaveCount(1);
});

test('Ctrl+Shift+V pastes words only, of whatever is on the clipboard', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob(['<p><b>bold</b> words</p>'], { type: 'text/html' }),
        'text/plain': new Blob(['bold words'], { type: 'text/plain' }),
      }),
    ]),
  );
  await attack(page, errors, [caretIn('strengths'), press('Control+Shift+v')]);
  await expect.poll(() => part('strengths')).toContain('{"type":"text","text":"bold words"}');
  await attack(page, errors, [press('Control+a'), press('Delete'), press('Control+v')]);
  await attack(page, errors, [inPage('nothing', () => undefined)]);
});
