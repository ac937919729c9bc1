/** Sorts the reports of My work into named groups: by due date, by hearing day or by status. */
import type { ReportRow } from '../../../shared/model/report.ts';
import { dayAndDate, daysBetween } from '../../ui/dates.ts';

export type WorkView = 'due' | 'hearing' | 'status';

export interface ReportGroup {
  title: string;
  rows: ReportRow[];
}

const last = '9999-12-31';

function dueGroup(row: ReportRow, today: string): string {
  if (row.status === 'signed') return 'Signed';
  if (row.dueOn === undefined) return 'No due date';
  const days = daysBetween(today, row.dueOn);
  if (days < 0) return 'Overdue';
  if (days === 0) return 'Due today';
  return days <= 7 ? 'Due in the next 7 days' : 'Due later';
}

function hearingGroup(row: ReportRow): string {
  return row.hearingOn === undefined ? 'No hearing or panel date' : dayAndDate(row.hearingOn);
}

type Status = 'Damaged' | 'Not started' | 'Draft' | 'Ready to sign' | 'Signed';

export function statusOf(row: ReportRow): Status {
  if (row.damage !== undefined) return 'Damaged';
  if (row.status === 'signed') return 'Signed';
  if (row.nextStep === 'Start') return 'Not started';
  return row.nextStep === 'Sign' ? 'Ready to sign' : 'Draft';
}

const dueOrder = ['Overdue', 'Due today', 'Due in the next 7 days', 'Due later', 'No due date', 'Signed'];
const statusOrder = ['Damaged', 'Not started', 'Draft', 'Ready to sign', 'Signed'];

function orderKey(view: WorkView, row: ReportRow, title: string): string {
  if (view === 'hearing') return row.hearingOn ?? last;
  return String((view === 'due' ? dueOrder : statusOrder).indexOf(title));
}

/** Every row lands in exactly one group; within a group the earliest due date comes first. */
export function groupReports(rows: readonly ReportRow[], view: WorkView, today: string): ReportGroup[] {
  const groups = new Map<string, { order: string; rows: ReportRow[] }>();
  for (const row of rows) {
    const title = view === 'due' ? dueGroup(row, today) : view === 'hearing' ? hearingGroup(row) : statusOf(row);
    const group = groups.get(title) ?? { order: orderKey(view, row, title), rows: [] };
    group.rows.push(row);
    groups.set(title, group);
  }
  return [...groups]
    .sort(([, a], [, b]) => a.order.localeCompare(b.order))
    .map(([title, group]) => ({ title, rows: group.rows.sort(byDueDate) }));
}

function byDueDate(a: ReportRow, b: ReportRow): number {
  return (a.dueOn ?? last).localeCompare(b.dueOn ?? last) || a.personName.localeCompare(b.personName, 'en-GB');
}

/** "3 overdue, 5 due in the next 7 days, 2 signed"; groups of none are left out. */
export function summaryOf(rows: readonly ReportRow[], today: string): string {
  const counted = new Map(groupReports(rows, 'due', today).map((group) => [group.title, group.rows.length]));
  return dueOrder
    .filter((title) => counted.has(title))
    .map((title) => `${String(counted.get(title))} ${title.toLowerCase()}`)
    .join(', ');
}
