/** Facts of a signed report that the record of today tells otherwise. */
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import { evidenceRows } from '../template/evidence-rows.ts';
import { readSlot } from '../template/read-slot.ts';
import type { SlotId, SlotValue } from '../template/slots.ts';
import type { AddedReport } from './added-report.ts';
import { isSame, noLongerRecorded, notRecorded, type Change } from './change.ts';
import { sealedFacts, type SealedFact } from './sealed-values.ts';

export function changedFacts(added: AddedReport, record: CaseRecord, today: IsoDate): Change[] {
  const titles = evidenceTitles(record, today);
  return sealedFacts(added).flatMap((fact) => {
    const now = readSlot(record, fact.slot, today);
    if (isUnchanged(fact, now)) return [];
    const { slot, form, held, name } = fact;
    return [
      {
        slot,
        isKept: held?.keep !== undefined,
        what: form === 'sentence' ? (titles.get(slot) ?? name) : name,
        before: held?.text ?? notRecorded,
        now: now?.[form] ?? noLongerRecorded,
        source: now?.source,
      },
    ];
  });
}

/** Told by value and by words: a value that reads the same is no change to a reader. */
function isUnchanged({ held, form }: SealedFact, now: SlotValue | undefined): boolean {
  if (held === undefined || now === undefined) return held === now;
  return isSame(held.value, now.value) || isSame(held.text, now[form]);
}

/** A fact in the text has no label; the evidence it was taken from has a title. */
function evidenceTitles(record: CaseRecord, today: IsoDate): ReadonlyMap<SlotId, string> {
  return new Map(evidenceRows(record, today).flatMap(({ slot, title }) => (slot === undefined ? [] : [[slot, title]])));
}
