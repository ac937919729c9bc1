/** Facts of orders, licence, recall and suitability checks that cannot all be true together. */
import type { CaseRecord } from '../../shared/model/case.ts';
import type { IsoDate } from '../../shared/model/ids.ts';
import type { Order } from '../../shared/model/order.ts';
import { ageOn } from '../../shared/dates/wording.ts';
import { complianceFindings } from './compliance-checks.ts';
import { inEach, inOrder, notYet, type Finding } from './finding.ts';
import type { JsonPath } from './path-in-words.ts';

/** Both orders are for people who are adults when convicted. Sentencing Act 2020, sections 200 and 277. */
const adultAge = 18;

export function supervisionFindings(record: CaseRecord, producedOn: IsoDate): Finding[] {
  return [
    ...inEach(record.orders, (order, index) => orderFindings(order, ['orders', index], record, producedOn)),
    ...complianceFindings(record, producedOn),
    ...licenceFindings(record),
    ...recallFindings(record, producedOn),
    ...verificationFindings(record),
  ];
}

function orderFindings(order: Order, base: JsonPath, { person }: CaseRecord, producedOn: IsoDate): Finding[] {
  const at = (...keys: JsonPath): JsonPath => [...base, ...keys];
  const isYoung = ageOn(person.dateOfBirth, order.madeOn) < adultAge;
  const young = `the person was under ${adultAge} on this date, so no such order could be made`;
  return [
    ...inOrder(at('madeOn'), order.madeOn, producedOn, notYet),
    ...(isYoung ? [{ path: at('madeOn'), message: young }] : []),
    ...inOrder(at('endsOn'), order.madeOn, order.endsOn, 'the order ends before it was made'),
    ...inOrder(
      at('operationalPeriodEndsOn'),
      order.madeOn,
      order.operationalPeriodEndsOn,
      'the operational period ends before the order was made',
    ),
    ...(order.kind === 'community order' && order.suspendedTerm
      ? [{ path: at('suspendedTerm'), message: 'a community order suspends no prison term' }]
      : []),
    ...inEach(order.requirements, (one, index) => [
      ...inOrder(
        at('requirements', index, 'startsOn'),
        order.madeOn,
        one.startsOn,
        'the requirement begins before the order was made',
      ),
      ...inOrder(
        at('requirements', index, 'endsOn'),
        one.startsOn ?? order.madeOn,
        one.endsOn,
        'the requirement ends before it begins',
      ),
    ]),
  ];
}

function licenceFindings({ licence, sentence }: CaseRecord): Finding[] {
  return [
    ...inOrder(
      ['licence', 'start'],
      sentence?.imposedOn,
      licence?.start,
      'the licence begins before the sentence was imposed',
    ),
    ...inOrder(['licence', 'end'], licence?.start, licence?.end, 'the licence ends before it begins'),
    ...inEach(licence?.conditions, ({ from }, index) =>
      inOrder(
        ['licence', 'conditions', index, 'from'],
        licence?.start,
        from,
        'the condition begins before the licence',
      ),
    ),
  ];
}

function recallFindings({ recall, licence }: CaseRecord, producedOn: IsoDate): Finding[] {
  if (recall === undefined) return [];
  const { decidedOn, returnedOn } = recall;
  const hasRelease = recall.releaseOn !== undefined && recall.kind !== 'fixed-term';
  return [
    ...inOrder(['recall', 'decidedOn'], decidedOn, producedOn, notYet),
    ...inOrder(['recall', 'decidedOn'], licence?.start, decidedOn, 'the recall lies before the licence began'),
    ...inOrder(['recall', 'returnedOn'], decidedOn, returnedOn, 'the return to custody lies before the recall'),
    ...inOrder(['recall', 'reviewDue'], decidedOn, recall.reviewDue, 'the review is due before the recall'),
    ...inOrder(['recall', 'releaseOn'], returnedOn, recall.releaseOn, 'the release lies before the return to custody'),
    ...(hasRelease
      ? [{ path: ['recall', 'releaseOn'], message: 'only a fixed-term recall has a day of release' }]
      : []),
    ...inEach(recall.breaches, ({ date }, index) =>
      inOrder(['recall', 'breaches', index, 'date'], date, decidedOn, 'the breach lies after the recall'),
    ),
  ];
}

function verificationFindings({ verifications }: CaseRecord): Finding[] {
  return inEach(verifications, ({ status, askedOn, answeredOn, finding }, index) => {
    const at = (key: string): JsonPath => ['verifications', index, key];
    const isAnswered = status === 'pending' && (answeredOn ?? finding) !== undefined;
    return [
      ...inOrder(at('answeredOn'), askedOn, answeredOn, 'the answer lies before the question'),
      ...(isAnswered ? [{ path: at('status'), message: 'a check that has an answer is not pending' }] : []),
    ];
  });
}
