/** Which order, or the licence, each record of compliance belongs to, and which order is the one in question. */
import { dateInWords } from '../dates/wording.ts';
import type { CaseRecord } from './case.ts';
import type { Compliance } from './compliance.ts';
import type { Order } from './order.ts';

/** What a record of compliance says in place of an order's reference where it belongs to the licence. */
export const underLicence = 'licence';

type Kept = { under?: string | undefined; kind?: string | undefined };

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

/** Said to be, or by its very kind. */
function isOfLicence({ under, kind }: Kept): boolean {
  return under === underLicence || (under === undefined && kind === 'licence warning');
}

function isUnmarked(one: Kept): boolean {
  return one.under === undefined && !isOfLicence(one);
}

/**
 * What is recorded under the order in question; all of it where there is no order. What names neither order nor licence
 * counts to that order, as in files that held one order only.
 */
export function complianceOfOrder(record: CaseRecord): Compliance | undefined {
  const { compliance } = record;
  const order = currentOrder(record);
  if (compliance === undefined || order === undefined) return compliance;
  return only(compliance, (one) => isUnmarked(one) || one.under === order.reference);
}

/**
 * What is recorded under the licence; all of it where there is no order. What names neither may be of the licence, and
 * is listed rather than lost: `underInWords` says that it was not recorded.
 */
export function complianceOfLicence({ compliance, orders = [] }: CaseRecord): Compliance | undefined {
  if (compliance === undefined || orders.length === 0) return compliance;
  return only(compliance, (one) => isUnmarked(one) || isOfLicence(one));
}

function only({ appointments, warnings, breach, ...others }: Compliance, isOf: (one: Kept) => boolean): Compliance {
  return {
    ...others,
    appointments: appointments.filter(isOf),
    warnings: warnings.filter(isOf),
    ...(breach !== undefined && isOf(breach) && { breach }),
  };
}

/** `community order of 12 May 2026` or `licence`; undefined where one order, or the licence, is all there is. */
export function underInWords(record: CaseRecord, one: Kept): string | undefined {
  const { orders = [], licence } = record;
  if (orders.length + (licence === undefined ? 0 : 1) < 2) return undefined;
  if (isOfLicence(one)) return underLicence;
  if (isUnmarked(one)) return licence === undefined ? 'order not recorded' : 'order or licence not recorded';
  const order = orders.find(({ reference }) => reference === one.under);
  return order && orderInWords(order, orders);
}

/** With its reference where another order of that kind was made on the same day. */
function orderInWords({ kind, madeOn, reference }: Order, orders: readonly Order[]): string {
  const alike = orders.filter((one) => one.kind === kind && one.madeOn === madeOn);
  const named = alike.length > 1 && reference !== undefined ? ` (${reference})` : '';
  return `${kind} of ${dateInWords(madeOn)}${named}`;
}
