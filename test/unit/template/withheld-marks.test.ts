/** A value made of several records is withheld where any one of them is: its words hold theirs. */
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../shared/model/source.ts';
import { readSlot } from '../../../shared/template/read-slot.ts';
import { uniqueSources } from '../../../shared/template/read-table.ts';
import { robertHargreaves, storyDay } from '../demo/made-up-cases.ts';

const open: Source = { system: 'Prison', date: '2026-11-03' };
const older: Source = { system: 'Prison', date: '2026-09-01', withheld: true };

describe('the withheld mark', () => {
  it('stays on a field of several remarks, although the newest is open', () => {
    const record = robertHargreaves();
    const family = [
      { text: 'Writes every week', date: open.date, source: open },
      { text: 'Asked not to be named', date: older.date, source: older },
    ];
    const told = readSlot({ ...record, custody: { ...record.custody!, family } }, 'custody.family', storyDay);
    expect(told?.text).toContain('Asked not to be named');
    expect(told?.source).toEqual({ ...open, withheld: true });
  });

  it('stays on a table, whichever of two rows of one source comes last, and stands first', () => {
    const marked = { ...open, withheld: true as const };
    const other: Source = { system: 'OASys', date: '2026-10-01' };
    expect(uniqueSources([other, marked, open])).toEqual([marked, other]);
    expect(uniqueSources([other, open, marked])).toEqual([marked, other]);
  });
});
