/** Rows of two tables find each other by what they are about. */
import { describe, expect, it } from 'vitest';
import { pairRows } from '../../../shared/addendum/pair-rows.ts';

const source = { system: 'NDelius' as const, date: '2026-11-20' };
const today = (...rows: string[][]) => rows.map((cells) => ({ cells, source }));

describe('rows of two tables', () => {
  it('that are equal are no change, in whatever order they stand and however often', () => {
    const rows = [
      ['Other', 'Police', 'Waiting'],
      ['Other', 'Health', 'Waiting'],
      ['Other', 'Health', 'Waiting'],
    ];
    expect(pairRows(rows, today(...rows.toReversed()))).toEqual({ pairs: [], gone: [], come: [] });
    expect(pairRows(rows, today(...rows.slice(1)))).toMatchObject({ pairs: [], gone: [rows[0]], come: [] });
  });

  it('belong together where the first cell is the same, those that agree most before others', () => {
    const found = pairRows(
      [['Other', 'Health', 'Waiting']],
      today(['Other', 'Police', 'Received'], ['Other', 'Health', 'Received']),
    );
    expect(found.pairs.map(([, { cells }]) => cells)).toEqual([['Other', 'Health', 'Received']]);
    expect(found.come.map(({ cells }) => cells)).toEqual([['Other', 'Police', 'Received']]);
  });

  it('about different things are one gone and one come', () => {
    expect(pairRows([['Health', 'Waiting']], today(['Police', 'Waiting']))).toMatchObject({
      pairs: [],
      gone: [['Health', 'Waiting']],
      come: [{ cells: ['Police', 'Waiting'] }],
    });
  });
});
