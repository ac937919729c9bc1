/** The installed browser that everything is measured in. */
import { findBrowser, thisMachine } from '../../electron/shell/find-browser.ts';

export function requiredBrowser(): string {
  const found = findBrowser(thisMachine());
  if (found === undefined) throw new Error('the measurements need Chromium, Chrome or Edge');
  return found;
}
