/** What a page must hold for everybody: no violation of WCAG 2.2 AA, nothing cut off, no scrolling in two directions. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

const looks = [
  { name: 'wide', width: 1440, height: 900, colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', width: 1440, height: 900, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', width: 1440, height: 900, colorScheme: 'light', forcedColors: 'active' },
  { name: 'laptop', width: 1024, height: 700, colorScheme: 'light', forcedColors: 'none' },
  { name: '400 % zoom', width: 320, height: 700, colorScheme: 'light', forcedColors: 'none' },
] as const;

type Trouble = Record<string, string[]>;

/**
 * All looks are tried before any is told, so that one run shows every fault.
 * @param within where to look, when the rest has been looked at in another place
 */
export async function expectAccessible(page: Page, place: string, within = 'body'): Promise<void> {
  const told: Trouble = {};
  for (const { name, width, height, ...media } of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia(media);
    await settle(page);
    if ((await page.locator(within).count()) === 0) await openPanel(page);
    // The reflow rule exempts what needs two dimensions; such content scrolls in a region of its own.
    const found = [...(await violations(page, within)), ...(width === 320 ? await sidewaysScrolls(page) : [])];
    if (found.length > 0) told[name] = found;
  }
  const clipped = await clippedBySpacing(page);
  if (clipped.length > 0) told['text spacing'] = clipped;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await settle(page);
  expect.soft(told, place).toEqual({});
}

/** In a narrow window the panel lies behind a button. */
async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Panel', exact: true }).click();
  await settle(page);
}

/** Two pictures: one for the new size, one for what the page does about it. */
function settle(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))),
  );
}

/** Of the printed pages, which are alike, the first. */
async function violations(page: Page, within: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(levels)
    .setLegacyMode(true)
    .include(within)
    .exclude('.pdf-page:not(:first-child)')
    .analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).join(' | ')}`,
  );
}

function sidewaysScrolls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const mayScroll = '.scroll-region, .part-field-table, .text-table-frame, .preview__pages-area, input, textarea';
    const root = document.documentElement;
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
        !element.matches(mayScroll),
    );
    return [
      ...(root.scrollWidth > window.innerWidth
        ? [`the window scrolls sideways to ${String(root.scrollWidth)} px`]
        : []),
      ...wide.map((element) => `${element.className} scrolls sideways`),
    ];
  });
}

/** The spacing of WCAG 1.4.12, in the narrow window where it costs most. */
async function clippedBySpacing(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    );
    document.adoptedStyleSheets.push(sheet);
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutsX = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutsY = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
      const isSeen = element.clientWidth > 1 && element.closest('.visually-hidden, .pdf-page__words') === null;
      return isSeen && element.textContent !== '' && (cutsX || cutsY);
    });
    const names = cut.map((element) => `${element.className} cuts its words`);
    document.adoptedStyleSheets.pop();
    return names;
  });
  return found;
}
