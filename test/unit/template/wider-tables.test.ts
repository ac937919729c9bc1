/** What the tables of orders, recall, custody and checks hold, and the evidence beside them. */
import { describe, expect, it } from 'vitest';
import { evidenceRows } from '../../../shared/template/evidence-rows.ts';
import { readTable } from '../../../shared/template/read-table.ts';
import { madeUpCase, robertHargreaves, storyDay } from '../demo/made-up-cases.ts';

const jodieMarlow = () => madeUpCase('C381946').record;
const raymondTully = () => madeUpCase('G647201').record;

describe('tables of the wider case', () => {
  it('set what was ordered beside what is done', () => {
    expect(readTable(jodieMarlow(), 'table.orderRequirements')?.rows).toContainEqual([
      'Unpaid work',
      '80 hours',
      '21 hours',
      '4 June 2026',
      '11 May 2027',
      'Under way',
    ]);
  });

  it('list absences in order of time with the reason and the evidence, and leave out what was kept', () => {
    const rows = readTable(jodieMarlow(), 'table.missedAppointments')?.rows ?? [];
    expect(rows.map(([date, , outcome]) => `${date}: ${outcome}`)).toEqual([
      '9 July 2026: Acceptable absence',
      '13 August 2026: Unacceptable absence',
      '24 September 2026: Unacceptable absence',
      '1 October 2026: Acceptable absence',
      '22 October 2026: Unacceptable absence',
    ]);
    expect(rows[0]).toContain('Discharge letter of 10 July 2026');
    expect(readTable(jodieMarlow(), 'table.appointments')?.rows).toHaveLength(15);
  });

  it('give a condition without a date of its own the date of the licence', () => {
    const rows = readTable(raymondTully(), 'table.licenceConditions')?.rows ?? [];
    expect(rows[0]?.[2]).toBe('18 June 2012');
    expect(rows.at(-1)).toEqual(['Do not enter the public house named in the licence.', 'Bespoke', '6 July 2026']);
  });

  it('set what is alleged beside what the person says', () => {
    expect(readTable(raymondTully(), 'table.recallBreaches')?.rows[0]).toEqual([
      '28 July 2026',
      'Keep in touch as instructed',
      'Did not attend on 28 July 2026 and could not be reached for four days.',
      'He accepts this.',
    ]);
  });

  it('put interventions done before those under way and those outstanding', () => {
    const stages = readTable(raymondTully(), 'table.custodyInterventions')?.rows.map(([, stage]) => stage);
    expect(stages).toEqual(['Done', 'Under way', 'Under way', 'Outstanding']);
  });

  it('say why an intervention was not done', () => {
    const stages = readTable(madeUpCase('P902634').record, 'table.custodyInterventions')?.rows.map(
      ([, stage]) => stage,
    );
    expect(stages).toEqual(['Done', 'Under way', 'Not done (refused)']);
  });

  it('show adjudications with the newest first', () => {
    const years = readTable(robertHargreaves(), 'table.adjudications')?.rows.map(([date]) => date?.slice(-4));
    expect(years).toEqual(['2019', '2013', '2011', '2009', '2007', '2005']);
  });

  it('say of a check that it is pending, and since when', () => {
    const rows = readTable(madeUpCase('L520873').record, 'table.verifications')?.rows ?? [];
    expect(rows[2]?.slice(0, 4)).toEqual([
      'Curfew',
      'Is there a concern of domestic abuse at the address?',
      'Derbyshire Police',
      'Pending since 16 November 2026',
    ]);
  });
});

describe('evidence of the wider case', () => {
  it('gives an absence its reason and what was seen for it', () => {
    const row = evidenceRows(jodieMarlow(), storyDay).find(({ title }) => title.endsWith('22 October 2026'));
    expect(row?.text).toBe(
      'Unpaid work on 22 October 2026 (unacceptable absence). Reason given: her telephone had been cut off and she had not seen the letter. Evidence seen: a bill that shows the line was cut off on 12 October 2026; shown on 10 November.',
    );
  });

  it('offers requirements, conditions that are not standard, and adjudications', () => {
    const titles = (crn: string) => evidenceRows(madeUpCase(crn).record, storyDay).map(({ title }) => title);
    expect(titles('C381946')).toContain('Requirement: unpaid work');
    expect(titles('G647201')).toContain('Bespoke licence condition');
    expect(titles('J417302')).toContain('Adjudication, 14 May 2013');
  });
});
