/** What the window tells when something is refused: what happened, what is safe, what to do, and a code to quote. */
import { expect, type Page } from '@playwright/test';
import type { ErrorCode } from '../../../shared/errors.ts';

interface Told {
  code: ErrorCode;
  happened: string | RegExp;
  safe: string | RegExp;
  todo: string | RegExp;
}

export async function expectTold(page: Page, { code, happened, safe, todo }: Told): Promise<void> {
  const panel = page.locator('.failure');
  await expect(panel.locator('.failure__code')).toContainText(`Code: ${code}`, { timeout: 30_000 });
  await expect(panel.locator('.failure__message')).toHaveText(happened);
  await expect(panel.getByRole('paragraph').nth(0)).toHaveText(safe);
  await expect(panel.getByRole('paragraph').nth(1)).toHaveText(todo);
}
