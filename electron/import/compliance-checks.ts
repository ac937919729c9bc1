/** What is recorded of keeping to orders and a licence: to which of them each belongs, and when it can have been. */
import type { CaseRecord } from '../../shared/model/case.ts';
import type { IsoDate } from '../../shared/model/ids.ts';
import { underLicence } from '../../shared/model/under-order.ts';
import { inEach, inOrder, notYet, type Finding } from './finding.ts';
import type { JsonPath } from './path-in-words.ts';

export function complianceFindings(record: CaseRecord, producedOn: IsoDate): Finding[] {
  return [
    ...inEach(record.orders, (_, index) => referenceFindings(record, index)),
    ...keptRecords(record).flatMap((kept) => [
      ...underFindings(kept, record),
      ...dateFindings(kept, record, producedOn),
    ]),
  ];
}

interface Kept {
  path: JsonPath;
  under?: string | undefined;
  kind?: string | undefined;
  /** The key of its date, and the date. */
  dated: { key: string; on: IsoDate | undefined };
}

/** Appointments, warnings and the breach, each with its place. */
function keptRecords({ compliance }: CaseRecord): Kept[] {
  const { appointments = [], warnings = [], breach } = compliance ?? {};
  const listed = (list: readonly { under?: string | undefined; kind: string; date: IsoDate }[], name: string): Kept[] =>
    list.map(({ under, kind, date }, index) => ({
      path: ['compliance', name, index],
      under,
      kind,
      dated: { key: 'date', on: date },
    }));
  return [
    ...listed(appointments, 'appointments'),
    ...listed(warnings, 'warnings'),
    ...(breach === undefined
      ? []
      : [
          {
            path: ['compliance', 'breach'],
            under: breach.under,
            dated: { key: 'informationLaidOn', on: breach.informationLaidOn },
          },
        ]),
  ];
}

function referenceFindings({ orders = [] }: CaseRecord, index: number): Finding[] {
  const path = ['orders', index, 'reference'];
  const reference = orders[index]?.reference;
  if (reference === undefined) return [];
  if (reference === underLicence) return [{ path, message: 'this word stands for the licence and names no order' }];
  const isTaken = orders.slice(0, index).some((one) => one.reference === reference);
  return isTaken ? [{ path, message: 'an order above has this reference already' }] : [];
}

/** Which it belongs to may be left out where there is but one, or where its kind says it. */
function underFindings({ path, under, kind }: Kept, { orders = [], licence }: CaseRecord): Finding[] {
  const at = [...path, 'under'];
  const expected = `the reference of one of the orders of this case${licence === undefined ? '' : ', or licence'}`;
  if (under === undefined) {
    const others = orders.length > 1 ? 'more than one order' : 'an order and a licence';
    const isTold = orders.length === 0 || (orders.length === 1 && licence === undefined) || kind === 'licence warning';
    return isTold ? [] : [{ path: at, message: `this is missing, and there is ${others}; expected ${expected}` }];
  }
  const isKnown = under === underLicence ? licence !== undefined : orders.some(({ reference }) => reference === under);
  return isKnown ? [] : [{ path: at, message: `this names no order or licence of this case; expected ${expected}` }];
}

function dateFindings(
  { path, under, dated }: Kept,
  { orders = [], licence }: CaseRecord,
  producedOn: IsoDate,
): Finding[] {
  const at = [...path, dated.key];
  const all = [...orders.map(({ madeOn }) => madeOn), ...(licence ? [licence.start] : [])].toSorted()[0];
  const own = under === underLicence ? licence?.start : orders.find(({ reference }) => reference === under)?.madeOn;
  const isNamed = under !== undefined && own !== undefined;
  const before = isNamed
    ? 'this date lies before the order or licence it belongs to began'
    : 'this date lies before any order or licence began';
  return [...inOrder(at, isNamed ? own : all, dated.on, before), ...inOrder(at, dated.on, producedOn, notYet)];
}
