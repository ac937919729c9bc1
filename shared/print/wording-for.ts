/** Which fixed words a page is printed with. */
import { english } from './english-wording.ts';
import { welsh } from './welsh-wording.ts';
import type { PrintLanguage, Wording } from './wording.ts';

export function wordingFor(language: PrintLanguage): Wording {
  return language === 'cy' ? welsh : english;
}
