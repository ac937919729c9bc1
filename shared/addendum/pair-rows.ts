/** Finds for each row of an earlier table the row of today that is about the same thing. */
import type { TableRow } from '../template/table-reader.ts';
import { isSame } from './change.ts';

export interface PairedRows {
  /** Rows about the same thing whose cells may differ. */
  pairs: [string[], TableRow][];
  gone: string[][];
  come: TableRow[];
}

/** Equal rows are left out. The others belong together where the first cell is the same: those that agree most, first. */
export function pairRows(before: readonly string[][], today: readonly TableRow[]): PairedRows {
  const come = [...today];
  const changed = before.filter((row) => take(come, (one) => agreement(row, one) === Infinity) === undefined);
  const pairs: PairedRows['pairs'] = [];
  const gone = changed.filter((row) => {
    const best = Math.max(0, ...come.map((one) => agreement(row, one)));
    const found = best === 0 ? undefined : take(come, (one) => agreement(row, one) === best);
    if (found !== undefined) pairs.push([row, found]);
    return found === undefined;
  });
  return { pairs, gone, come };
}

/** How many cells agree; none where the first differs, and without bound where all agree. */
function agreement(row: readonly string[], { cells }: TableRow): number {
  const same = cells.filter((cell, at) => isSame(row[at] ?? '', cell)).length;
  if (!isSame(row[0] ?? '', cells[0] ?? '')) return 0;
  return same === cells.length && row.length === cells.length ? Infinity : same;
}

function take<T>(from: T[], fits: (one: T) => boolean): T | undefined {
  const at = from.findIndex(fits);
  return at === -1 ? undefined : from.splice(at, 1)[0];
}
