/** What is compared never says less than what is printed: a record that prints otherwise compares otherwise. */
import { expect, test } from 'vitest';
import { caseRecord, type CaseRecord } from '../../../shared/model/case.ts';
import { readSlot } from '../../../shared/template/read-slot.ts';
import { slotKinds } from '../../../shared/template/slot-kinds.ts';
import { slotIds, type SlotId } from '../../../shared/template/slots.ts';
import { factSnapshotOf } from '../../../shared/template/snapshot.ts';
import { alexLee, madeUpCase, madeUpExtract, robertHargreaves, storyDay, storyMoment } from '../demo/made-up-cases.ts';

const records = madeUpExtract().cases.map(({ record }) => record);

/** One word, number or answer of the record put otherwise, at every place in turn; what the schema refuses is left out. */
function changedOnce(record: CaseRecord): CaseRecord[] {
  return otherwise(record).flatMap((changed) => {
    const parsed = caseRecord.safeParse(changed);
    return parsed.success ? [parsed.data] : [];
  });
}

function otherwise(value: unknown): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((one: unknown, at) => otherwise(one).map((other) => value.with(at, other)));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => [
      ...otherWords(key, inner).map((other) => ({ ...value, [key]: other })),
      ...(key === 'source' ? [] : otherwise(inner).map((other) => ({ ...value, [key]: other }))),
    ]);
  return [];
}

function otherWords(key: string, inner: unknown): unknown[] {
  if (typeof inner === 'boolean') return [!inner];
  if (typeof inner === 'number') return [inner + 1];
  if (typeof inner !== 'string') return [];
  if (/^\d{4}-\d\d-\d\d$/.test(inner)) return [`${inner.slice(0, 4)}-01-17`, undefined];
  return [`${inner} x`, undefined, ...(saidElsewhere.get(key) ?? []).filter((said) => said !== inner)];
}

/** A few of the words that the made-up records have under a key, for the keys with a closed list of them. */
const saidElsewhere = new Map<string, string[]>();
const gather = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const said = saidElsewhere.get(key) ?? [];
    if (typeof inner === 'string' && !said.includes(inner) && said.length < 3) saidElsewhere.set(key, [...said, inner]);
    gather(inner);
  }
};
gather(records);

/** The texts that each compared value of a slot stands for. */
function textsByValue(slot: SlotId, of: readonly CaseRecord[]): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  for (const record of of) {
    const found = readSlot(record, slot, storyDay);
    if (found !== undefined) texts.set(found.value, (texts.get(found.value) ?? new Set()).add(found.text));
  }
  return texts;
}

const people = [alexLee(), robertHargreaves(), madeUpCase('D208915').record];
const all = [...records, ...people.flatMap(changedOnce)];

test.each(slotIds)('%s: records that print differently compare differently', (slot) => {
  const ambiguous = [...textsByValue(slot, all).values()].filter((texts) => texts.size > 1);
  expect(ambiguous.map((texts) => [...texts].slice(0, 2))).toEqual([]);
});

test.each(slotIds)('%s: what it says from a closed list is in the list, and it has none without one', (slot) => {
  const kinds = all.flatMap((record) => {
    const found = readSlot(record, slot, storyDay);
    return found === undefined ? [] : [found.kind];
  });
  for (const kind of new Set(kinds)) expect(slotKinds[slot] ?? [undefined]).toContain(kind);
});

test('enough records are compared to find a value that says too little', () => {
  expect(all.length).toBeGreaterThan(500);
  expect(textsByValue('predictor.VRP', all).size).toBeGreaterThan(3);
  expect(textsByValue('mappa.status', all).size).toBeGreaterThan(3);
});

test('what a predictor predicts is compared too, for its sentence prints it', () => {
  const { predictors, ...rest } = alexLee();
  const other = { ...rest, predictors: predictors.map((one) => ({ ...one, predicts: `${one.predicts} at all` })) };
  const valueIn = (record: CaseRecord) => readSlot(record, 'predictor.VRP', storyDay)?.value;
  expect(valueIn(other)).not.toBe(valueIn(alexLee()));
});

test('a change is seen far down a long text', () => {
  const { person, ...rest } = alexLee();
  const long = (last: string) => ({
    ...rest,
    person: { ...person, adjustments: [...Array.from({ length: 9 }, () => 'x'.repeat(290)), last] },
  });
  const valueIn = (last: string) =>
    factSnapshotOf(long(last), 'person.adjustments', { at: storyMoment, today: storyDay })?.value;
  expect(valueIn('Large print')).not.toBe(valueIn('Easy read'));
});
