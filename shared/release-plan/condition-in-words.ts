/** Says a licence condition in plain words with its blanks filled, for the builder, the page and page one. */
import { dateInWords, listInWords, timeInWords, upperFirst } from '../dates/wording.ts';
import { isoDate } from '../model/ids.ts';
import type { Blank, LicenceCatalogue, LicenceCondition } from './licence-catalogue.ts';
import type { PlannedCondition } from './release-plan.ts';

/** What is given for a blank, without what is empty. */
export function filledValues({ blanks }: Pick<PlannedCondition, 'blanks'>, id: string): string[] {
  const given = Object.hasOwn(blanks, id) ? (blanks[id] ?? []) : [];
  return given.map((value) => value.trim()).filter((value) => value !== '');
}

/** `Stay at the approved address from 9pm to 6am each day, reviewed monthly`; a blank not filled yet stands as `…`. */
export function conditionInWords(planned: PlannedCondition, entry: LicenceCondition): string {
  if (entry.kind === 'bespoke') return planned.wording.trim() === '' ? '…' : planned.wording.trim();
  const words = entry.inWords.replaceAll(/\{([a-z][a-z0-9-]*)\}/g, (whole, id: string) => {
    const blank = entry.blanks.find((one) => one.id === id);
    return blank === undefined ? whole : blankInWords(blank, filledValues(planned, id));
  });
  return upperFirst(words);
}

/** One that need not be filled follows in brackets where it is. */
function blankInWords(blank: Blank, values: string[]): string {
  const words = listInWords(values.map((value) => valueInWords(blank, value)));
  if (blank.required) return words === '' ? '…' : words;
  return words === '' ? '' : ` (${words})`;
}

function valueInWords({ kind }: Blank, value: string): string {
  if (kind === 'date' && isoDate.safeParse(value).success) return dateInWords(value);
  if (kind === 'time' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return timeInWords(value);
  return value;
}

/** Undefined where the catalogue has no such condition. */
export function conditionOf(catalogue: LicenceCatalogue, id: string): LicenceCondition | undefined {
  return catalogue.conditions.find((one) => one.id === id);
}
