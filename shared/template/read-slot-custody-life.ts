/** Readers of how custody has gone: conduct, adjudications, incentives, tests, family, health, open conditions. */
import { countInWords, dateInWords, listInWords, upperFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { Adjudication, CustodyActivity, CustodyRemark } from '../model/custody-life.ts';
import type { Custody } from '../model/custody.ts';
import { proseName } from '../model/naming.ts';
import { withoutStop } from './read-slot-order.ts';
import { datedValue, latestSource, slotValue, slotValueOf, type Reader } from './read-slot-value.ts';
import type { SlotValue } from './slots.ts';

export const custodyLifeReaders = {
  'custody.since': ofCustody(({ since, source }) => datedValue(since, source)),
  'custody.conduct': ofCustody(({ conduct }) => remarksReader(conduct)),
  'custody.adjudications': (record) => adjudicationsReader(record),
  'custody.incentives': (record) => incentivesReader(record),
  'custody.activities': ofCustody(({ activities = [] }) => activitiesReader(activities)),
  'custody.drugTests': ofCustody((custody) => testsReader(custody)),
  'custody.family': ofCustody(({ family }) => remarksReader(family)),
  'custody.health': ofCustody(({ health }) => remarksReader(health)),
  'custody.openConditions': ofCustody((custody) => openReader(custody)),
  'custody.temporaryRelease': ofCustody((custody) => releasesReader(custody)),
  'custody.openReadiness': ofCustody(({ openReadiness }) => remarksReader(openReadiness)),
} satisfies Record<string, Reader>;

function ofCustody(read: (custody: Custody) => SlotValue | undefined): Reader {
  return ({ custody }: CaseRecord) => custody && read(custody);
}

/** Remarks one after the other, the newest first. */
function remarksReader(remarks: readonly CustodyRemark[] = []): SlotValue | undefined {
  const inOrder = remarks.toSorted((a, b) => b.date.localeCompare(a.date));
  const text = inOrder.map((one) => `${withoutStop(one.text)}.`).join(' ');
  return slotValueOf(text, latestSource(inOrder.map(({ source }) => source)), { sentence: withoutStop(text) });
}

/** `dated` has the newest first. */
export function newestAdjudications(adjudications: readonly Adjudication[] = []): Adjudication[] {
  return adjudications.toSorted((a, b) => b.date.localeCompare(a.date));
}

function adjudicationsReader({ custody, person }: CaseRecord): SlotValue | undefined {
  if (custody?.adjudications === undefined) return undefined;
  const all = newestAdjudications(custody.adjudications);
  const proved = all.filter(({ finding }) => finding === 'proved');
  const waiting = all.filter(({ finding }) => finding === 'waiting').length;
  const last = proved[0] === undefined ? '' : `, the last of ${dateInWords(proved[0].date)}`;
  const open = waiting === 0 ? '' : `; ${countInWords(waiting, 'charge')} not yet heard`;
  const text = `${countInWords(proved.length, 'proved adjudication')}${last}${open}`;
  return slotValue(upperFirst(text), latestSource(all.map(({ source }) => source)) ?? custody.source, {
    sentence: `${proseName(person.name)} has ${text}`,
  });
}

function incentivesReader({ custody, person }: CaseRecord): SlotValue | undefined {
  const now = custody?.incentives?.toSorted((a, b) => b.from.localeCompare(a.from))[0];
  if (now === undefined) return undefined;
  const since = `since ${dateInWords(now.from)}`;
  return slotValue(`${upperFirst(now.level)} level ${since}`, now.source, {
    sentence: `${proseName(person.name)} has been on the ${now.level} level of the incentives scheme ${since}`,
  });
}

/** What goes on now; what has ended is in the table. */
function activitiesReader(activities: readonly CustodyActivity[]): SlotValue | undefined {
  const now = activities.filter(({ to }) => to === undefined);
  return slotValueOf(now.map(({ what }) => what).join('; '), latestSource(now.map(({ source }) => source)), {
    sentence: listInWords(now.map(({ what }) => what)),
  });
}

function testsReader({ drugTests = [] }: Custody): SlotValue | undefined {
  const count = (result: (typeof drugTests)[number]['result']) =>
    drugTests.filter((test) => test.result === result).length;
  const results = (['positive', 'refused', 'negative'] as const)
    .filter((result) => count(result) > 0)
    .map((result) => `${count(result)} ${result}`);
  const text = `${countInWords(drugTests.length, 'drug test')}: ${results.join(', ')}`;
  return slotValueOf(drugTests.length === 0 ? undefined : text, latestSource(drugTests.map(({ source }) => source)));
}

function openReader({ openStays = [] }: Custody): SlotValue | undefined {
  const stays = openStays
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .map(({ prison, from, to }) =>
      to === undefined
        ? `${prison} since ${dateInWords(from)}`
        : `${prison} from ${dateInWords(from)} to ${dateInWords(to)}`,
    );
  return slotValueOf(stays.join('; '), latestSource(openStays.map(({ source }) => source)), {
    sentence: listInWords(stays),
  });
}

function releasesReader({ temporaryReleases = [] }: Custody): SlotValue | undefined {
  const parts = temporaryReleases.map(({ kind, times }) => countInWords(times, `${kind} release`));
  return slotValueOf(parts.join('; '), latestSource(temporaryReleases.map(({ source }) => source)), {
    sentence: listInWords(parts),
  });
}
