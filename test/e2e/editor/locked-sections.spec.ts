/** Attacks on the locked sections, as a hurried hand, a browser or an input method would make them. */
import { expect, type Page, test } from '@playwright/test';
import { attack, caretIn, dictate, inPage, press, settle, type Step, storedText, type } from './harness/driver.ts';
import { openHarness, type OpenHarness } from './harness/open-harness.ts';

let harness: OpenHarness;
test.beforeAll(async () => {
  harness = await openHarness();
});
test.afterAll(() => harness.close());

/** Each way to change text, with nothing after it. */
const changes: Step[] = [
  press('Delete'),
  press('Backspace'),
  type('x'),
  press('Enter'),
  press('Shift+Enter'),
  press('Control+Backspace'),
  press('Control+Delete'),
  press('Control+x'),
  inPage('a cut event', () => window.harness.steer.take('cut')),
  inPage('a paste', () => window.harness.steer.paste({ 'text/plain': 'pasted' })),
  inPage('a paste of HTML', () => window.harness.steer.paste({ 'text/html': '<h2>Forged</h2><p>pasted</p>' })),
  inPage('execCommand delete', () => document.execCommand('delete')),
  inPage('execCommand insertText', () => document.execCommand('insertText', false, 'typed')),
];

/** Every selection meets every change in the long run; in the short one each meets a third of them, and each change three selections. */
function changesFor(selection: number): Step[] {
  return process.env['LONG'] === '1' ? changes : changes.filter((_change, at) => (at + selection) % 3 === 0);
}

/** Ways to hold a selection that crosses parts. */
const crossing: [string, Step[]][] = [
  ['the whole report by Ctrl+A twice', [caretIn('offence-text'), press('Control+a', 2)]],
  ['the whole report by Ctrl+A three times', [caretIn('lifestyle'), press('Control+a', 3)]],
  ['the root itself', [caretIn('offence-text'), inPage('a root selection', () => window.harness.steer.selectRoot())]],
  ['from the first part to the end by Ctrl+Shift+End', [caretIn('offence-text'), press('Control+Shift+End')]],
  ['from the last part to the start by Ctrl+Shift+Home', [caretIn('proposal-text'), press('Control+Shift+Home')]],
  ['sixty lines down', [caretIn('offence-text'), press('Shift+ArrowDown', 60)]],
  [
    'two parts by the DOM',
    [
      caretIn('offence-text'),
      inPage('a DOM selection', () => window.harness.steer.selectDom('offence-text', 'lifestyle')),
    ],
  ],
  [
    'two parts by the DOM, backwards',
    [
      caretIn('strengths'),
      inPage('a DOM selection', () => window.harness.steer.selectDom('proposal-text', 'strengths')),
    ],
  ],
  ['two parts by the mouse', [dragAcross()]],
];

function dragAcross(): Step {
  return [
    'a drag from one section into the next',
    // A page that grew between the look and the press would be pressed in another place, so the drag is looked at after.
    (page) => expect(async () => expect(await drag(page)).toBe(true)).toPass(),
  ];
}

/** True where the selection now goes from one section into another. */
async function drag(page: Page): Promise<boolean> {
  await page.locator('[data-part="strengths"]').scrollIntoViewIfNeeded();
  // A press on what is selected would drag the words instead of selecting anew.
  await page.locator('[data-part="strengths"] .text-line').first().click();
  await settle(page);
  const from = await page.locator('[data-part="lifestyle"] td').last().boundingBox();
  const to = await page.locator('[data-part="proposal-text"] .text-line').first().boundingBox();
  if (from === null || to === null) throw new Error('nothing to drag over');
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 12, { steps: 12 });
  await page.mouse.up();
  return page.evaluate(() => {
    const [from, to] = [document.getSelection()?.anchorNode, document.getSelection()?.focusNode].map((node) =>
      node?.parentElement?.closest('.part'),
    );
    return from !== null && to !== null && from !== to;
  });
}

for (const [at, [name, select]] of crossing.entries()) {
  test(`with ${name} selected, nothing that would change text across sections does`, async () => {
    const { page, errors } = await harness.freshPage();
    const before = await storedText(page);
    for (const change of changesFor(at)) {
      await attack(page, errors, [...select, change]);
      expect(await storedText(page), `after ${change[0]}`).toBe(before);
    }
  });
}

/** Words from another program dropped on the selection, then the selection itself dragged into the section below. */
const drops: Step[] = [
  [
    'a drop over the selection',
    async (page) => {
      await page.locator('[data-part="lifestyle"] .text-line').first().scrollIntoViewIfNeeded();
      await page.evaluate(() => window.harness.steer.drop('[data-part="lifestyle"] .text-line', 'dropped words'));
    },
  ],
  [
    'a drag of the selection',
    async (page) => {
      const from = page.locator('[data-part="lifestyle"] .text-line').first();
      await from.dragTo(page.locator('[data-part="strengths"] .text-line').first());
    },
  ],
];

for (const [name, select] of crossing) {
  test(`with ${name} selected, a drop over it takes no selected word away`, async () => {
    const { page, errors } = await harness.freshPage();
    const before = await storedText(page);
    await attack(page, errors, [...select, ...drops]);
    expect((await storedText(page)).replace('dropped words', '')).toBe(before);
  });
}

test('words from a dictation tool go into no selection that crosses sections', async () => {
  const { page, errors } = await harness.freshPage();
  const before = await storedText(page);
  for (const keys of [press('Control+a', 3), press('Control+Shift+End'), press('Shift+ArrowDown', 60)]) {
    await attack(page, errors, [caretIn('offence-text'), keys, inPage('words from a dictation tool', dictate)]);
    expect(await storedText(page)).toBe(before);
  }
});

for (const [name, select] of crossing) {
  test(`an input method composing over ${name} writes into one section and takes no word`, async () => {
    const { page, errors } = await harness.freshPage();
    const before = await storedText(page);
    await attack(page, errors, select);
    await compose(page, errors);
    const after = await storedText(page);
    expect(after).toContain('ŵyr');
    expect(after.replace('ŵyr', '')).toBe(before);
  });
}

async function compose(page: Page, errors: string[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  for (const text of ['ŵ', 'ŵy', 'ŵyr']) {
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await attack(page, errors, [['composing', () => settle(page)]]);
  }
  await client.send('Input.insertText', { text: 'ŵyr' });
  await attack(page, errors, [['committing', () => settle(page)], type(' a'), press('Backspace', 2)]);
}

test('a first Ctrl+A takes this section only, and deleting it leaves the others', async () => {
  const { page, errors } = await harness.freshPage();
  await attack(page, errors, [caretIn('offence-text'), press('Control+a'), press('Delete')]);
  expect(await page.evaluate(() => window.harness.steer.partJson('offence-text'))).toBe(
    '{"id":"offence-text","blocks":[{"type":"paragraph","children":[]}]}',
  );
  await expect.poll(() => page.evaluate(() => window.harness.steer.partJson('lifestyle'))).toContain('most days');
  await attack(page, errors, [type('Written again'), press('Control+z', 30), press('Control+y', 30)]);
});

const edges: [string, 'start' | 'end', Step][] = [
  ['Backspace', 'start', press('Backspace', 3)],
  ['Ctrl+Backspace', 'start', press('Control+Backspace', 3)],
  ['Delete', 'end', press('Delete', 3)],
  ['Ctrl+Delete', 'end', press('Control+Delete', 3)],
  ['Enter and Delete', 'end', press('Enter', 2)],
];
for (const [name, edge, step] of edges) {
  for (const part of ['offence-text', 'lifestyle', 'strengths', 'proposal-text']) {
    test(`${name} at the ${edge} of ${part} moves no text over the edge`, async () => {
      const { page, errors } = await harness.freshPage();
      const others = async (): Promise<string[]> =>
        (await page.evaluate(() => window.harness.handle?.allParts() ?? []))
          .filter((stored) => stored.id !== part)
          .map((stored) => JSON.stringify(stored));
      const before = await others();
      await attack(page, errors, [caretIn(part), press('Home')]);
      if (edge === 'end') await page.evaluate((id) => window.harness.steer.caretAtEnd(id), part);
      await attack(page, errors, [step, type('Here'), press('Delete', 2)]);
      expect(await others()).toEqual(before);
      expect(await page.evaluate((id) => window.harness.steer.partJson(id), part)).toContain('Here');
    });
  }
}

test('a triple click on the last paragraph of a section and Delete takes that paragraph only', async () => {
  const { page, errors } = await harness.freshPage();
  const last = page.locator('[data-part="offence-text"] .part-body > .text-line').last();
  await last.click({ clickCount: 3 });
  await attack(page, errors, [press('Delete'), press('Delete')]);
  await expect
    .poll(() => page.evaluate(() => window.harness.steer.partJson('offence-text')))
    .toContain('On the evening of');
  await expect.poll(() => page.evaluate(() => window.harness.steer.partJson('lifestyle'))).toContain('Mr Lee told me');
});

test('a click, a double and a triple click on a heading, then keys, leave the heading as it is', async () => {
  const { page, errors } = await harness.freshPage();
  for (const heading of await page.locator('.part-heading').all()) {
    for (const clickCount of [1, 2, 3]) {
      await heading.scrollIntoViewIfNeeded();
      await heading.click({ clickCount });
      await attack(page, errors, [type('x'), press('Delete'), press('Backspace'), press('Enter')]);
    }
  }
});

test('a heading dragged into the text, and text dragged onto a heading, change nothing', async () => {
  const { page, errors } = await harness.freshPage();
  const before = await storedText(page);
  const heading = page.locator('#part-offence-text-heading');
  await heading.dragTo(page.locator('[data-part="offence-text"] .text-line').last());
  await attack(page, errors, [['dropping the heading', () => settle(page)]]);
  await page.locator('[data-part="offence-text"] .text-line').first().click({ clickCount: 3 });
  await page.locator('[data-part="offence-text"] .text-line').first().dragTo(heading);
  await attack(page, errors, [['dropping text on the heading', () => settle(page)]]);
  expect(await storedText(page)).toBe(before);
});

const outside: [string, Step][] = [
  ['clearing the root', inPage('root.clear()', () => window.harness.steer.clearRoot())],
  ['the clear command', inPage('CLEAR_EDITOR', () => window.harness.steer.clearByCommand())],
  ['a state with a section missing', inPage('a forged state', () => window.harness.steer.loadForged('missing'))],
  ['a state in another order', inPage('a forged state', () => window.harness.steer.loadForged('reordered'))],
  ['a state with a section twice', inPage('a forged state', () => window.harness.steer.loadForged('doubled'))],
  ['a state with a foreign section', inPage('a forged state', () => window.harness.steer.loadForged('foreign'))],
  ['a stray paragraph at the root', inPage('a stray', () => window.harness.steer.appendStray())],
  ['a browser command to select all', inPage('execCommand', () => document.execCommand('selectAll'))],
];
for (const [name, step] of outside) {
  test(`${name} is healed, and undo and redo after it stay whole`, async () => {
    const { page, errors } = await harness.freshPage();
    await attack(page, errors, [
      caretIn('offence-text'),
      type('Before. '),
      step,
      caretIn('offence-text'),
      type('After. '),
      press('Control+z', 6),
      press('Control+y', 6),
    ]);
  });
}

test('thirty undos of a fresh report and undo over a refused edit leave it whole', async () => {
  const { page, errors } = await harness.freshPage();
  const before = await storedText(page);
  await attack(page, errors, [caretIn('offence-text'), press('Control+z', 30), press('Control+y', 5)]);
  expect(await storedText(page)).toBe(before);
  await attack(page, errors, [type('Kept '), press('Control+a', 2), press('Delete'), press('Control+z', 30)]);
  expect(await storedText(page)).toBe(before);
});

test('a heading rewritten, emptied, unlocked or taken away by something outside comes back', async () => {
  const { page, errors } = await harness.freshPage();
  const damage: Step[] = [
    inPage('a rewritten heading', () => {
      const heading = document.querySelector('.part-heading');
      if (heading !== null) heading.textContent = 'Forged';
    }),
    inPage('a removed header', () => document.querySelector('[data-part="lifestyle"] .part-header')?.remove()),
    inPage('an unlocked header', () => document.querySelector('.part-header')?.setAttribute('contenteditable', 'true')),
    inPage('a removed body', () => document.querySelector('[data-part="offence-text"] .part-body')?.remove()),
    inPage('a removed section', () => document.querySelector('[data-part="strengths"]')?.remove()),
    inPage('a foreign element in a section', () =>
      document.querySelector('[data-part="strengths"]')?.append(document.createElement('grammar-helper')),
    ),
  ];
  const before = await storedText(page);
  for (const step of damage) {
    await attack(page, errors, [caretIn('proposal-text'), [step[0], async (at) => (await step[1](at), settle(at))]]);
  }
  expect(await storedText(page)).toBe(before);
});

test('a refused edit says why, once for the ear', async () => {
  const { page, errors } = await harness.freshPage();
  await attack(page, errors, [caretIn('offence-text'), press('Control+a', 2), press('Delete')]);
  await expect(page.locator('[aria-live="polite"]')).toContainText('Select inside one section');
});
