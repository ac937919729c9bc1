/** Which order, or the licence, each record of compliance belongs to, and which order is the one in question. */
import { dateInWords } from '../dates/wording.ts';
import type { CaseRecord } from './case.ts';
import type { Compliance } from './compliance.ts';
import type { Order } from './order.ts';

/** What a record of compliance says in place of an order's reference where it belongs to the licence. */
export const underLicence = 'licence';

type Kept = { under?: string | undefined };

/** The order that a breach is alleged of; else the latest in force with an absence that counts; else the latest in force, or of all. */
export function currentOrder(record: CaseRecord): Order | undefined {
  const latest = (record.orders ?? []).toSorted((a, b) => b.madeOn.localeCompare(a.madeOn));
  const breached = record.compliance?.breach?.under;
  const inForce = latest.filter(({ status }) => status === 'in force');
  return (
    latest.find(({ reference }) => reference !== undefined && reference === breached) ??
    inForce.find((order) => hasAbsence(order, record)) ??
    inForce[0] ??
    latest[0]
  );
}

function hasAbsence({ reference }: Order, { compliance }: CaseRecord): boolean {
  return (compliance?.appointments ?? []).some(
    ({ outcome, under }) => outcome === 'unacceptable absence' && under !== undefined && under === reference,
  );
}

/**
 * What is recorded under the order in question; all of it where there is no order. What names no order counts to that
 * order, as in files that held one order only.
 */
export function complianceOfOrder(record: CaseRecord): Compliance | undefined {
  const { compliance } = record;
  const order = currentOrder(record);
  if (compliance === undefined || order === undefined) return compliance;
  const isOfOrder = ({ under }: Kept) => under === undefined || under === order.reference;
  const { breach, ...others } = compliance;
  return {
    ...others,
    appointments: compliance.appointments.filter(isOfOrder),
    warnings: compliance.warnings.filter(isOfOrder),
    ...(breach !== undefined && isOfOrder(breach) && { breach }),
  };
}

/** What is recorded under the licence; all of it where there is no order. What names neither counts to the order. */
export function complianceOfLicence({ compliance, orders = [] }: CaseRecord): Compliance | undefined {
  if (compliance === undefined || orders.length === 0) return compliance;
  const isOfLicence = ({ under }: Kept) => under === underLicence;
  const { breach, ...others } = compliance;
  return {
    ...others,
    appointments: compliance.appointments.filter(isOfLicence),
    warnings: compliance.warnings.filter(isOfLicence),
    ...(breach !== undefined && isOfLicence(breach) && { breach }),
  };
}

/** `community order of 12 May 2026` or `licence`; undefined where one order, or the licence, is all there is. */
export function underInWords(record: CaseRecord, { under }: Kept): string | undefined {
  const { orders = [], licence } = record;
  if (orders.length + (licence === undefined ? 0 : 1) < 2) return undefined;
  if (under === underLicence) return underLicence;
  const order =
    under === undefined && orders.length === 1 ? orders[0] : orders.find(({ reference }) => reference === under);
  return under === undefined && orders.length > 1 ? 'order not recorded' : order && orderInWords(order, orders);
}

/** With its reference where another order of that kind was made on the same day. */
function orderInWords({ kind, madeOn, reference }: Order, orders: readonly Order[]): string {
  const alike = orders.filter((one) => one.kind === kind && one.madeOn === madeOn);
  const named = alike.length > 1 && reference !== undefined ? ` (${reference})` : '';
  return `${kind} of ${dateInWords(madeOn)}${named}`;
}
