/** Says a figure with its unit. */
import type { Measure } from './requirement-catalogue.ts';

/** `1 hour`, `6 months`, `1 hour a day`; the unit stands in the singular for one. */
export function amount(figure: number, measure: Measure): string {
  const [first = '', ...rest] = measure.unit.split(' ');
  return [String(figure), figure === 1 ? first.replace(/s$/, '') : first, ...rest].join(' ');
}
