/** Reads a slot of the closed list from a case record, in the words of a careful report writer. */
import { isSignedSlot, type SignedSlot } from '../addendum/signed-slots.ts';
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import { needIds } from '../model/need.ts';
import { roshGroups } from '../model/risk.ts';
import { agencyReaders } from './read-slot-agencies.ts';
import { courtReaders } from './read-slot-court.ts';
import { custodyLifeReaders } from './read-slot-custody-life.ts';
import { custodyReaders } from './read-slot-custody.ts';
import { licenceReaders } from './read-slot-licence.ts';
import { readNeed } from './read-slot-needs.ts';
import { orderReaders } from './read-slot-order.ts';
import { personReaders } from './read-slot-person.ts';
import { readPredictor, readRosh, type RoshSetting } from './read-slot-risk.ts';
import { summaryReaders } from './read-slot-summary.ts';
import type { Reader } from './read-slot-value.ts';
import type { SlotId, SlotValue } from './slots.ts';

type FamilySlot = Extract<SlotId, `need.${string}` | `rosh.${string}` | `predictor.${string}`>;

/** Complete over the slots outside the families: a new slot without a reader does not compile. */
const readers: Record<Exclude<SlotId, FamilySlot | SignedSlot>, Reader> = {
  ...personReaders,
  ...courtReaders,
  ...custodyReaders,
  ...custodyLifeReaders,
  ...orderReaders,
  ...licenceReaders,
  ...agencyReaders,
  ...summaryReaders,
};

/** Today's value of a slot, with its source; undefined where the record does not hold the fact. */
export function readSlot(record: CaseRecord, slot: SlotId, today: IsoDate): SlotValue | undefined {
  if (isSignedSlot(slot)) return undefined;
  return isFamilySlot(slot) ? readFamily(record, slot) : readers[slot](record, today);
}

function isFamilySlot(slot: SlotId): slot is FamilySlot {
  return /^(need|rosh|predictor)\./.test(slot);
}

function readFamily(record: CaseRecord, slot: FamilySlot): SlotValue | undefined {
  const [family, first = '', second = ''] = slot.split('.');
  if (family === 'need') return findIn(needIds, first, (id) => readNeed(record, id));
  if (family === 'rosh') return findIn(roshGroups, second, (group) => readRosh(record, first as RoshSetting, group));
  return readPredictor(record, first as Parameters<typeof readPredictor>[1]);
}

function findIn<T extends string>(list: readonly T[], name: string, read: (found: T) => SlotValue | undefined) {
  const found = list.find((one) => one === name);
  return found === undefined ? undefined : read(found);
}
