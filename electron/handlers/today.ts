/** The civil date in Europe/London at an instant: what "today" means in a report. */
import type { IsoDate, IsoInstant } from '../../shared/model/ids.ts';

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

export function londonDate(at: IsoInstant): IsoDate {
  return london.format(new Date(at));
}
