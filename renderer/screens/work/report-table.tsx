/** The table of reports: arrow keys move from row to row, Enter opens the report, the name leads to the case. */
import { useRef, useState, type KeyboardEvent } from 'react';
import type { ReportRow } from '../../../shared/model/report.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import type { ReportGroup } from './group-reports.ts';
import { ReportLine } from './report-line.tsx';

const headings = ['Due', 'Person', 'Report', 'Hearing or panel', 'Status', 'Next step'];

function rowAfter(key: string, at: number, last: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

export function ReportTable({ groups, today }: { groups: readonly ReportGroup[]; today: string }) {
  const table = useRef<HTMLTableElement>(null);
  const rows = groups.flatMap((group) => group.rows);
  const [current, setCurrent] = useState<ReportRow['id']>();
  const inTabOrder = rows.some((row) => row.id === current) ? current : rows[0]?.id;
  const move = (event: KeyboardEvent) => {
    const at = rows.findIndex((row) => row.id === inTabOrder);
    const next = rowAfter(event.key, at, rows.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    const column = event.target instanceof HTMLElement ? (event.target.dataset['column'] ?? 'next') : 'next';
    const row = table.current?.querySelectorAll('[data-row]')[next];
    row?.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus();
  };
  return (
    <ScrollRegion label="Reports">
      <table className="table table--work" ref={table}>
        <caption className="visually-hidden">
          Reports. Up and down arrow keys move between rows, Enter opens the report.
        </caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.title}>
            <tr className="table__group">
              <th scope="rowgroup" colSpan={headings.length}>
                {group.title} <span className="table__count">{group.rows.length}</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <ReportLine
                key={row.id}
                row={row}
                today={today}
                isInTabOrder={row.id === inTabOrder}
                onKeyDown={move}
                onFocus={() => {
                  setCurrent(row.id);
                }}
              />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
