/** What a page must hold for everybody: no violation of WCAG 2.2 AA, nothing cut off, no scrolling in two directions. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** What a look can change in a page whose elements stay the same. The long run asks everything of every look. */
const colours = { onlyRules: ['color-contrast', 'link-in-text-block'] };
const sizes = { withoutRules: ['color-contrast'] };

interface Look {
  name: string;
  width: number;
  height: number;
  colorScheme?: 'dark' | 'light';
  forcedColors?: 'active' | 'none';
  asks?: { onlyRules?: string[]; withoutRules?: string[] };
}

const looks: readonly Look[] = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'dark', width: 1440, height: 900, colorScheme: 'dark', asks: colours },
  { name: 'forced colours', width: 1440, height: 900, forcedColors: 'active', asks: colours },
  { name: 'laptop', width: 1024, height: 700, asks: sizes },
  { name: '400 % zoom', width: 320, height: 700 },
];

type Trouble = Record<string, string[]>;

/**
 * All looks are tried before any is told, so that one run shows every fault.
 * @param within where to look, when the rest has been looked at in another place
 */
export async function expectAccessible(page: Page, place: string, within = 'body'): Promise<void> {
  const told: Trouble = {};
  for (const look of looks) {
    await putOn(page, look);
    if ((await page.locator(within).count()) === 0) await openPanel(page);
    await picture(page, `${place}, ${look.name}`);
    // The reflow rule exempts what needs two dimensions; such content scrolls in a region of its own.
    const sideways = look.width === 320 ? await sidewaysScrolls(page) : [];
    const found = [...(await violations(page, within, look)), ...(await overhang(page)), ...sideways];
    if (found.length > 0) told[look.name] = found;
  }
  const clipped = await clippedBySpacing(page);
  if (clipped.length > 0) told['text spacing'] = clipped;
  await putOn(page, { name: 'as before', width: 1440, height: 900 });
  expect.soft(told, place).toEqual({});
}

async function putOn(page: Page, { width, height, colorScheme = 'light', forcedColors = 'none' }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, forcedColors });
  await settle(page);
}

/** Where pictures of the screens go; unset in ordinary runs. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREEN_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name.replaceAll(/[/%]/g, '')}.png` });
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
async function violations(page: Page, within: string, { asks = {} }: Look): Promise<string[]> {
  const { onlyRules, withoutRules } = process.env['LONG'] === '1' ? {} : asks;
  const axe = new AxeBuilder({ page }).setLegacyMode(true).include(within).exclude('.pdf-page:not(:first-child)');
  if (onlyRules === undefined) axe.withTags(levels);
  else axe.withRules(onlyRules);
  if (withoutRules !== undefined) axe.disableRules(withoutRules);
  const { violations: found } = await axe.analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).join(' | ')}`,
  );
}

async function overhang(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return wide > 0 ? [`the window hangs over its edge by ${String(wide)} px`] : [];
}

function sidewaysScrolls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const mayScroll = '.scroll-region, .part-field-table, .text-table-frame, .preview__pages-area, input, textarea';
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
        !element.matches(mayScroll),
    );
    return wide.map((element) => `${element.className} scrolls sideways`);
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
