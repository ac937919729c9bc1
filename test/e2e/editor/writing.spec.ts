/** Writing in the report: formats, lists, undo, dictation, and what the screen is told of the words. */
import { attack, caretIn, dictate, inPage, press, settle, storedText, type } from './harness/driver.ts';
import { bodyOf, expect, test } from './harness/editor-test.ts';

test('bold and italic go on and off by their keys, and underline does nothing', async ({ inStrengths }) => {
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

test('bullets by Ctrl+Shift+L nest with Ctrl+] and come back with Ctrl+[', async ({ inStrengths }) => {
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

test('undo takes a paste and an inserted fact back each in one step', async ({ page, errors, part, inStrengths }) => {
  await inStrengths(type('Typed '));
  const typed = await part('strengths');
  await page.evaluate(() => window.harness.handle?.insertText('An inserted sentence.'));
  await attack(page, errors, [inPage('a paste', () => window.harness.steer.paste({ 'text/plain': ' pasted' }))]);
  await attack(page, errors, [press('Control+z')]);
  await expect.poll(() => part('strengths')).toContain('An inserted sentence."');
  await attack(page, errors, [press('Control+z')]);
  expect(await part('strengths')).toBe(typed);
});

test('only the parts that changed are handed out to save, once, and again after a failed save', async ({
  page,
  errors,
  inStrengths,
}) => {
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

test('words are counted by part, and again where they changed', async ({ page, inStrengths }) => {
  const counts = (): Promise<Record<string, number> | undefined> =>
    page.evaluate(() => window.harness.handle?.wordCounts());
  await expect.poll(() => counts()).toMatchObject({ strengths: 0, 'proposal-text': 6 });
  await inStrengths(type('Three more words'));
  await expect.poll(() => counts()).toMatchObject({ strengths: 3, 'proposal-text': 6 });
});

test('a signed report cannot be changed by keys, paste or drag, and has no toolbar', async ({ page }) => {
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

test('Welsh letters are typed and stored whole', async ({ inStrengths }) => {
  expect(await inStrengths(type('Mae’r tŷ ŵyr â'))).toContain('Mae’r tŷ ŵyr â');
});

test('dictated words go in at the caret, and not into a report that is only read', async ({
  page,
  errors,
  part,
  inStrengths,
}) => {
  const json = await inStrengths(type('typed'), inPage('words from a dictation tool', dictate));
  expect(json).toContain('"text":"Dictated words. typed"');
  await page.evaluate(() => window.harness.setReadOnly(true));
  await page.locator('#report-text').focus();
  await attack(page, errors, [inPage('words from a dictation tool', dictate)]);
  expect(await part('strengths')).toBe(json);
});
