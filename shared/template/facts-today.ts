/** Today's values of everything a report takes, or could take, from the record: to insert, and to tell what has changed. */
import type { AddedReport } from '../addendum/added-report.ts';
import type { FactSnapshot, TableSnapshot } from '../document/document.ts';
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate, IsoInstant } from '../model/ids.ts';
import { fieldsToday } from './fill.ts';
import { pageOneToday } from './page-one.ts';
import { factSnapshotOf } from './snapshot.ts';
import { slotIds } from './slots.ts';
import type { Template } from './template.ts';

/**
 * Facts by block id, and every slot the record answers by slot id (in the sentence form a chip shows); tables by
 * block id. Block ids have no dots and slot ids always do, so the two never meet. `pageOne` holds page one's own facts
 * by slot id in the words of a field.
 */
export function factsToday(
  template: Template,
  record: CaseRecord,
  at: IsoInstant,
  today: IsoDate,
  addedTo?: AddedReport,
): {
  facts: Record<string, FactSnapshot>;
  tables: Record<string, TableSnapshot>;
  pageOne: Record<string, FactSnapshot>;
} {
  const moment = { at, today, addedTo };
  const { facts, tables } = fieldsToday(template, record, moment);
  const slots = slotIds.flatMap((slot) => {
    const fact = factSnapshotOf(record, slot, moment, 'sentence');
    return fact === undefined ? [] : [[slot, fact] as const];
  });
  const pageOne = pageOneToday(template, record, moment);
  return { facts: { ...facts, ...Object.fromEntries(slots) }, tables, pageOne };
}
