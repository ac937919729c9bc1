/** The rows of one list of a plan as cards; a row that goes hands the focus to its neighbour. */
import type { ReactNode } from 'react';
import type { PlanList, RowOf } from '../../../../shared/release-plan/change-plan.ts';
import { fieldId } from '../plan-desk.ts';
import { PlanRow } from '../plan-row.tsx';
import { useDesk } from '../report-context.ts';
import type { Cards } from '../use-cards.ts';
import type { ReleaseDesk } from './use-release-plan.ts';

interface RowsOfProps<List extends PlanList> {
  desk: ReleaseDesk;
  cards: Cards;
  list: List;
  rows: readonly RowOf<List>[];
  nameOf: (row: RowOf<List>) => string;
  /** Where the focus goes when the last row is gone. */
  after: string;
  children: (row: RowOf<List>) => ReactNode;
}

export function RowsOf<List extends PlanList>({ desk, cards, list, rows, nameOf, after, children }: RowsOfProps<List>) {
  const { announce } = useDesk();
  const remove = (at: number, row: RowOf<List>) => {
    const next = rows[at + 1] ?? rows[at - 1];
    desk.removeRow(list, row.row);
    cards.focus(next === undefined ? after : fieldId(desk, next.row, 'head'));
    announce(`${nameOf(row)} removed`);
  };
  if (rows.length === 0) return null;
  return (
    <ul className="requirements">
      {rows.map((row, at) => (
        <PlanRow
          key={row.row}
          desk={desk}
          piece={row.row}
          name={nameOf(row)}
          isOpen={cards.isOpen(row.row)}
          onOpen={(isOpen) => {
            cards.open(row.row, isOpen);
          }}
          onRemove={() => {
            remove(at, row);
          }}
        >
          {children(row)}
        </PlanRow>
      ))}
    </ul>
  );
}
