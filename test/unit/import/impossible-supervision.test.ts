/** What import says of orders, licences, recalls, custody and checks that cannot be as written: where, and why not. */
import { describe, expect, it } from 'vitest';
import { changed, faultsOf, type Draft } from './changed-extract.ts';

type Entry = Record<string, unknown>;

/** A part of the case with this CRN, by its path in the record, to be changed. */
function part(draft: Draft, crn: string, ...path: (string | number)[]): Entry {
  const { record } = draft.cases.find((one) => one.record.person['crn'] === crn)!;
  return path.reduce<unknown>((inside, step) => (inside as Record<string | number, unknown>)[step], record) as Entry;
}

const [marlow, nash, whitlock, tully, hargreaves] = ['C381946', 'L520873', 'B265783', 'G647201', 'J417302'] as const;

type Case = [what: string, change: (draft: Draft) => unknown, where: string, message: RegExp];

const cases: Case[] = [
  [
    'an order made on a child',
    (d) => (part(d, marlow, 'orders', 0)['madeOn'] = '2012-03-21'),
    'orders[1].madeOn of case 14',
    /was under 18/,
  ],
  [
    'an order that is still to be made',
    (d) => (part(d, marlow, 'orders', 0)['madeOn'] = '2026-12-03'),
    'orders[1].madeOn of case 14',
    /after the day the extract/,
  ],
  [
    'an order that ends before it was made',
    (d) => (part(d, marlow, 'orders', 0)['endsOn'] = '2026-05-11'),
    'orders[1].endsOn of case 14',
    /ends before it was made/,
  ],
  [
    'an operational period that ends before the order',
    (d) => (part(d, nash, 'orders', 0)['operationalPeriodEndsOn'] = '2026-02-16'),
    'orders[1].operationalPeriodEndsOn of case 15',
    /operational period ends before/,
  ],
  [
    'a community order with a term suspended',
    (d) => (part(d, marlow, 'orders', 0)['suspendedTerm'] = '6 months'),
    'orders[1].suspendedTerm of case 14',
    /suspends no prison term/,
  ],
  [
    'a requirement that begins before its order',
    (d) => (part(d, marlow, 'orders', 0, 'requirements', 0)['startsOn'] = '2026-05-11'),
    'orders[1].requirements[1].startsOn of case 14',
    /begins before the order/,
  ],
  [
    'a requirement that ends before it begins',
    (d) => (part(d, marlow, 'orders', 0, 'requirements', 0)['endsOn'] = '2026-06-03'),
    'orders[1].requirements[1].endsOn of case 14',
    /requirement ends before it begins/,
  ],
  [
    'an appointment before the order',
    (d) => (part(d, marlow, 'compliance', 'appointments', 0)['date'] = '2026-05-11'),
    'compliance.appointments[1].date of case 14',
    /before any order or licence began/,
  ],
  [
    'an appointment kept tomorrow',
    (d) => (part(d, marlow, 'compliance', 'appointments', 0)['date'] = '2026-11-21'),
    'compliance.appointments[1].date of case 14',
    /after the day the extract/,
  ],
  [
    'a warning before the order',
    (d) => (part(d, marlow, 'compliance', 'warnings', 0)['date'] = '2026-05-11'),
    'compliance.warnings[1].date of case 14',
    /before any order or licence began/,
  ],
  [
    'an information laid before the order',
    (d) => (part(d, marlow, 'compliance', 'breach')['informationLaidOn'] = '2026-05-01'),
    'compliance.breach.informationLaidOn of case 14',
    /before any order or licence began/,
  ],
  [
    'a licence before the sentence',
    (d) => (part(d, whitlock, 'licence')['start'] = '2024-03-21'),
    'licence.start of case 9',
    /before the sentence was imposed/,
  ],
  [
    'a licence that ends before it begins',
    (d) => (part(d, whitlock, 'licence')['end'] = '2026-04-23'),
    'licence.end of case 9',
    /licence ends before it begins/,
  ],
  [
    'a condition before its licence',
    (d) => (part(d, whitlock, 'licence', 'conditions', 0)['from'] = '2026-04-23'),
    'licence.conditions[1].from of case 9',
    /condition begins before the licence/,
  ],
  [
    'a recall before the licence',
    (d) => (part(d, whitlock, 'recall')['decidedOn'] = '2026-04-23'),
    'recall.decidedOn of case 9',
    /recall lies before the licence/,
  ],
  [
    'a return before the recall',
    (d) => (part(d, tully, 'recall')['returnedOn'] = '2026-08-03'),
    'recall.returnedOn of case 16',
    /return to custody lies before/,
  ],
  [
    'a breach after the recall for it',
    (d) => (part(d, tully, 'recall', 'breaches', 1)['date'] = '2026-08-05'),
    'recall.breaches[2].date of case 16',
    /breach lies after the recall/,
  ],
  [
    'a review before the recall',
    (d) => (part(d, tully, 'recall')['reviewDue'] = '2026-08-03'),
    'recall.reviewDue of case 16',
    /review is due before/,
  ],
  [
    'a day of release after a standard recall',
    (d) => (part(d, tully, 'recall')['releaseOn'] = '2026-10-01'),
    'recall.releaseOn of case 16',
    /only a fixed-term recall/,
  ],
  [
    'a release before the return',
    (d) => {
      part(d, tully, 'recall')['kind'] = 'fixed-term';
      part(d, tully, 'recall')['releaseOn'] = '2026-08-05';
    },
    'recall.releaseOn of case 16',
    /release lies before the return/,
  ],
  [
    'an adjudication that is still to come',
    (d) => (part(d, hargreaves, 'custody', 'adjudications', 0)['date'] = '2026-11-21'),
    'custody.adjudications[1].date of case 2',
    /after the day the extract/,
  ],
  [
    'a security concern that is still to come',
    (d) => (part(d, hargreaves, 'custody', 'securityConcerns', 1)['date'] = '2026-11-21'),
    'custody.securityConcerns[2].date of case 2',
    /after the day the extract/,
  ],
  [
    'an incentives level that is still to come',
    (d) => (part(d, hargreaves, 'custody', 'incentives', 0)['from'] = '2026-11-21'),
    'custody.incentives[1].from of case 2',
    /after the day the extract/,
  ],
  [
    'a temporary release that ends before it begins',
    (d) => (part(d, hargreaves, 'custody', 'temporaryReleases', 0)['to'] = '2025-08-13'),
    'custody.temporaryReleases[1].to of case 2',
    /ends before it begins/,
  ],
  [
    'a MAPPA meeting held tomorrow',
    (d) => (part(d, tully, 'mappa')['lastMeetingOn'] = '2026-11-21'),
    'mappa.lastMeetingOn of case 16',
    /after the day the extract/,
  ],
  [
    'a next MAPPA meeting before the last',
    (d) => (part(d, tully, 'mappa')['nextMeetingOn'] = '2026-09-21'),
    'mappa.nextMeetingOn of case 16',
    /next meeting lies before/,
  ],
  [
    'a check answered before it was asked',
    (d) => (part(d, nash, 'verifications', 0)['answeredOn'] = '2026-11-10'),
    'verifications[1].answeredOn of case 15',
    /before the question/,
  ],
  [
    'a pending check with a finding',
    (d) => (part(d, nash, 'verifications', 1)['finding'] = 'suitable'),
    'verifications[2].status of case 15',
    /not pending/,
  ],
];

describe('facts of the wider case that cannot be true', () => {
  it.each(cases)('%s: the place and the reason are named', (_what, change, where, message) => {
    const draft = changed((fresh) => void change(fresh));
    expect(faultsOf(draft).find((fault) => fault.where === where)?.message).toMatch(message);
  });
});
