/** A plain table with a caption and header cells; it scrolls inside itself where the window is narrow. */
import type { ReactNode } from 'react';
import { ScrollRegion } from './scroll-region.tsx';

export interface Column<R> {
  heading: string;
  cell: (row: R) => ReactNode;
  isRowHeading?: boolean | undefined;
  isNumeric?: boolean | undefined;
  /** Kept on one line, as dates and tags are. */
  isShort?: boolean | undefined;
}

interface DataTableProps<R> {
  caption: string;
  isCaptionHidden?: boolean | undefined;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowKey: (row: R, index: number) => string;
}

function classOf({ isNumeric, isShort }: { isNumeric?: boolean | undefined; isShort?: boolean | undefined }) {
  if (isNumeric === true) return 'table__number';
  return isShort === true ? 'table__short' : undefined;
}

export function DataTable<R>(props: DataTableProps<R>) {
  return (
    <ScrollRegion label={props.caption}>
      <table className="table">
        <caption className={props.isCaptionHidden === true ? 'visually-hidden' : 'table__caption'}>
          {props.caption}
        </caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column.heading} scope="col" className={classOf(column)}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row, index) => (
            <tr key={props.rowKey(row, index)}>
              {props.columns.map((column) =>
                column.isRowHeading === true ? (
                  <th key={column.heading} scope="row" className={classOf(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.heading} className={classOf(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
