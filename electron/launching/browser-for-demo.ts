/** A browser to print with, for the run without a window: the one that is here, or Debian's where it may be installed. */
import { findBrowser, thisMachine } from '../shell/find-browser.ts';
import { installChromium } from './install-chromium.ts';
import { installing, mayInstall, type StartFacts } from './plan.ts';

export interface BrowserSource {
  facts: StartFacts;
  say: (sentence: string) => void;
  install?: () => void;
  find?: () => string | undefined;
}

/** @returns undefined where there is none and none may be installed */
export function browserForDemo({
  facts,
  say,
  install = installChromium,
  find = () => findBrowser(thisMachine()),
}: BrowserSource): string | undefined {
  if (facts.browser !== undefined || !mayInstall(facts)) return facts.browser;
  say(installing);
  install();
  return find();
}
