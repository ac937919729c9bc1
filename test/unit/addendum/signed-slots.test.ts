/** What an addendum says of its signed report, and where a template may ask for it. */
import { describe, expect, it } from 'vitest';
import { reportsToAddTo } from '../../../shared/addendum/reports-to-add-to.ts';
import { templateId } from '../../../shared/model/ids.ts';
import { factSnapshotOf, tableSnapshotOf } from '../../../shared/template/snapshot.ts';
import { slotIds } from '../../../shared/template/slots.ts';
import { templateFaults } from '../../../shared/template/template-faults.ts';
import type { Template } from '../../../shared/template/template.ts';
import { preparedPrint, signed, signedPrepared } from '../../fixtures/prepared-print.ts';
import { alexLee, storyDay, storyMoment } from '../demo/made-up-cases.ts';

const added = signedPrepared('psr-short');
const moment = { at: storyMoment, today: storyDay };
const signedSlots = slotIds.filter((slot) => slot.startsWith('signed.'));

describe('the signed report of an addendum', () => {
  it('is named by kind, date, signer, length and a fingerprint short enough to read, with itself as the source', () => {
    const facts = signedSlots.map((slot) => factSnapshotOf(alexLee(), slot, { ...moment, addedTo: added }));
    expect(facts.map((fact) => fact?.text)).toEqual([
      'Pre-sentence report: short format, signed on 19 November 2026 by Priya Nair; fingerprint 3f2a 91bc 07de 55aa',
      'Pre-sentence report: short format',
      '19 November 2026',
      'Priya Nair',
      '9 pages',
      '3f2a 91bc 07de 55aa …',
    ]);
    const source = { system: 'Signed report', detail: added.template.title, date: '2026-11-19' };
    for (const fact of facts) expect(fact?.source).toEqual(source);
    expect(facts.at(-1)?.value).toBe(added.receipt.sha256);
  });

  it('is known to no other report', () => {
    for (const slot of signedSlots) expect(factSnapshotOf(alexLee(), slot, moment)).toBeUndefined();
    expect(tableSnapshotOf(alexLee(), 'table.changedSince', moment)).toBeUndefined();
  });

  it('is one of the kinds the addendum names, or of its setting where it names none, the latest first', () => {
    const of = (kind: string, day: string) => ({
      kind: templateId.parse(kind),
      setting: kind === 'parom1' ? ('parole' as const) : ('court' as const),
      signedAt: `2026-11-${day}T10:00:00.000Z`,
    });
    const all = [of('psr-short', '03'), of('parom1', '09'), of('breach', '17')];
    const fits: Template['fits'] = { order: 1, age: ['adult'], holds: ['signed report'] };
    expect(reportsToAddTo({ setting: 'court', fits }, all)).toEqual([all[2], all[0]]);
    const named = { ...fits, addsTo: [templateId.parse('psr-short'), templateId.parse('parom1')] };
    expect(reportsToAddTo({ setting: 'court', fits: named }, all)).toEqual([all[1], all[0]]);
  });
});

describe('a template that names a signed report', () => {
  const { template } = preparedPrint('addendum-court', signed, {
    sansRegular: '',
    sansSemibold: '',
    sansItalic: '',
    sansBold: '',
  });

  it('is sound where it is an addendum', () => {
    expect(templateFaults(template)).toEqual([]);
  });

  it('is refused, place by place, where it is not', () => {
    const faults = templateFaults({ ...template, fits: { ...template.fits, holds: ['hearing'] } });
    expect(faults.map(({ where }) => where)).toEqual([
      'fits.addsTo',
      ...[6, 7, 8, 9, 10].map((at) => `sections.0.blocks.${String(at)}.slot`),
      'sections.1.blocks.0.slot',
      'summary.facts.0.slot',
    ]);
    expect(faults[1]?.message).toBe(
      '"signed.title" may stand only in an addendum: put "signed report" under fits.holds',
    );
  });
});
