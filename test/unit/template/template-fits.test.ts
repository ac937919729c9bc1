/** Whether a kind of report fits a case: every condition alone, its reason, and the order in which kinds are offered. */
import { describe, expect, it } from 'vitest';
import type { SignedReport } from '../../../shared/addendum/reports-to-add-to.ts';
import type { CaseRecord } from '../../../shared/model/case.ts';
import type { CaseStanding } from '../../../shared/template/fit-conditions.ts';
import { reportId, templateId } from '../../../shared/model/ids.ts';
import { holdings, sentenceKinds, stages, type Stage } from '../../../shared/template/fits.ts';
import type { Template } from '../../../shared/template/template.ts';
import { inOrderOfOffer, templateFits } from '../../../shared/template/template-fits.ts';
import { sampleTemplate } from '../checks/sample-report.ts';
import { alexLee, madeUpCase, minimalRecord, robertHargreaves, storyDay } from '../demo/made-up-cases.ts';

type Fits = Template['fits'];

function standing(record: CaseRecord, change: Partial<CaseStanding> = {}): CaseStanding {
  return { record, signedReports: [], today: storyDay, ...change };
}

const signedReport: SignedReport = {
  id: reportId.parse('6f9619ff-8b86-4d01-b42d-00cf4fc964ff'),
  kind: templateId.parse('psr-short'),
  title: 'Pre-sentence report',
  setting: 'court',
  signedAt: '2026-11-19T10:00:00.000Z',
};

/** A kind that a court case fits, with these conditions of its own. */
function kind(change: Partial<Fits>): Template {
  const sample = sampleTemplate();
  return { ...sample, fits: { ...sample.fits, ...change } };
}

function onSentence(kindOfSentence: NonNullable<CaseRecord['sentence']>['kind']): CaseRecord {
  const { sentence, ...rest } = robertHargreaves();
  return { ...rest, sentence: { ...sentence!, kind: kindOfSentence } };
}

const source = { system: 'NDelius' as const, date: '2026-11-01' };
const { custody: _, ...freed } = onSentence('determinate');
const released: CaseRecord = {
  ...freed,
  licence: { kind: 'conditional release', start: '2026-05-01', conditions: [], source },
};
const onOrder: CaseRecord = {
  ...minimalRecord(),
  orders: [
    {
      kind: 'community order',
      madeOn: '2026-03-02',
      court: 'Leeds',
      offence: 'Theft',
      length: '12 months',
      endsOn: '2027-03-01',
      status: 'in force',
      requirements: [],
      source,
    },
  ],
};

const inBreach: CaseRecord = {
  ...onOrder,
  compliance: { appointments: [], warnings: [], breach: { alleged: 'Two absences', answer: 'denied', source } },
};

describe('a kind of report', () => {
  it.each<[string, Fits['holds'][number], CaseRecord, string]>([
    ['a hearing', 'hearing', alexLee(), "Hearing at Leeds Magistrates' Court on 24 November 2026."],
    ['an offence', 'offence', alexLee(), 'For Assault occasioning actual bodily harm.'],
    ['an order', 'order', onOrder, 'Community order made at Leeds on 2 March 2026.'],
    ['a breach', 'breach', inBreach, 'A breach is alleged.'],
    ['a sentence', 'sentence', robertHargreaves(), 'Sentenced at Crown Court at Preston on 19 May 2005.'],
    ['a review', 'parole review', robertHargreaves(), 'Parole report due on 4 December 2026.'],
    ['a recall', 'recall', madeUpCase('B265783').record, 'Recalled to prison.'],
  ])(
    'that needs %s fits the case that holds it, and says what is missing from another',
    (_what, holds, record, says) => {
      const wanted = kind({ stage: [...stages], holds: [holds] });
      expect(templateFits(wanted, standing(record))).toEqual({ fits: true, because: says });
      const without = templateFits(wanted, standing(minimalRecord()));
      expect(without.fits).toBe(false);
      expect(without.because).toMatch(/^No .* is recorded for Sample\.$/);
    },
  );

  it('that adds to a signed report waits for one', () => {
    const addendum = kind({ holds: ['signed report'] });
    expect(templateFits(addendum, standing(alexLee())).because).toBe(
      'No report on Mr Lee that it could add to has been signed in this store yet.',
    );
    const ofPanel = { ...signedReport, setting: 'parole' as const };
    expect(templateFits(addendum, standing(alexLee(), { signedReports: [ofPanel] })).fits).toBe(false);
    expect(templateFits(addendum, standing(alexLee(), { signedReports: [signedReport] })).fits).toBe(true);
  });

  it('that names the kinds it adds to waits for one of them, whatever its setting', () => {
    const addendum = kind({ holds: ['signed report'], addsTo: [templateId.parse('breach')] });
    expect(templateFits(addendum, standing(alexLee(), { signedReports: [signedReport] })).fits).toBe(false);
    const breach = { ...signedReport, kind: templateId.parse('breach'), setting: 'parole' as const };
    expect(templateFits(addendum, standing(alexLee(), { signedReports: [breach] })).fits).toBe(true);
  });

  it('that names no stage fits wherever the case stands', () => {
    const { stage: _, ...anywhere } = kind({ holds: ['signed report'] }).fits;
    const wanted = { ...kind({}), fits: anywhere };
    for (const record of [alexLee(), robertHargreaves(), minimalRecord()]) {
      expect(templateFits(wanted, standing(record, { signedReports: [signedReport] })).fits).toBe(true);
    }
  });

  it.each<[Stage, CaseRecord, CaseRecord, string]>([
    ['court', alexLee(), robertHargreaves(), 'who come before a court'],
    ['order', onOrder, robertHargreaves(), 'under an order of the court'],
    ['licence', released, robertHargreaves(), 'on licence'],
    ['prison', robertHargreaves(), alexLee(), 'in prison'],
  ])('for the stage %s fits who stands there and says so to others', (stage, there, elsewhere, words) => {
    const wanted = { ...kind({ stage: [stage], holds: ['signed report'] }) };
    expect(templateFits(wanted, standing(there, { signedReports: [signedReport] })).fits).toBe(true);
    expect(templateFits(wanted, standing(elsewhere, { signedReports: [signedReport] }))).toEqual({
      fits: false,
      because: `It is for people ${words}.`,
    });
  });

  it.each(sentenceKinds)('for the sentence “%s” fits that sentence and no other', (sentence) => {
    const wanted = kind({ stage: ['prison'], sentence: [sentence], holds: ['sentence'] });
    const record = { determinate: 'determinate', extended: 'EDS', life: 'life', IPP: 'IPP', recall: 'recall' } as const;
    for (const served of sentenceKinds) {
      expect(templateFits(wanted, standing(onSentence(record[served]))).fits, served).toBe(served === sentence);
    }
  });

  it('takes a sentence of particular concern for an extended one, and a recall beside the sentence served', () => {
    const extended = kind({ stage: ['prison'], sentence: ['extended'], holds: ['sentence'] });
    expect(templateFits(extended, standing(onSentence('SOPC'))).fits).toBe(true);
    for (const sentence of ['determinate', 'recall'] as const) {
      const wanted = kind({ stage: ['prison'], sentence: [sentence], holds: ['recall'] });
      expect(templateFits(wanted, standing(madeUpCase('B265783').record)).fits).toBe(true);
    }
  });

  it('turns from youth to adult on the eighteenth birthday', () => {
    const born = { ...alexLee(), person: { ...alexLee().person, dateOfBirth: '2008-11-21' } };
    expect(templateFits(kind({}), standing(born)).fits).toBe(true);
    expect(templateFits(kind({}), standing(born, { today: '2026-11-20' })).because).toBe(
      'Mr Lee is under 18, and it is for adults.',
    );
    expect(templateFits(kind({ age: ['youth'] }), standing(born)).because).toBe(
      'Mr Lee is an adult, and it is for children.',
    );
    expect(templateFits(kind({ age: ['adult', 'youth'] }), standing(born, { today: '2026-11-20' })).fits).toBe(true);
  });

  it('that needs a breach takes a missed appointment for one, and a kept or excused one for none', () => {
    const wanted = kind({ stage: ['order'], holds: ['breach'] });
    for (const outcome of ['kept', 'acceptable absence', 'unacceptable absence'] as const) {
      const appointments = [{ date: '2026-10-01', kind: 'Supervision', outcome, source }];
      const record = { ...onOrder, compliance: { appointments, warnings: [] } };
      expect(templateFits(wanted, standing(record)).fits, outcome).toBe(outcome === 'unacceptable absence');
    }
  });

  it('for people under an order does not fit once the order has ended', () => {
    const wanted = kind({ stage: ['order'], holds: ['order'] });
    const ended = { ...onOrder, orders: onOrder.orders!.map((one) => ({ ...one, status: 'completed' as const })) };
    expect(templateFits(wanted, standing(onOrder)).fits).toBe(true);
    expect(templateFits(wanted, standing(ended)).fits).toBe(false);
  });

  it('names every condition that does not hold', () => {
    const wanted = kind({ holds: ['parole review', 'sentence'], sentence: ['life', 'IPP'] });
    expect(templateFits(wanted, standing(alexLee())).because).toBe(
      'No parole review is recorded for Mr Lee. No sentence is recorded for Mr Lee. ' +
        'It is for people who serve a life sentence or a sentence for public protection.',
    );
  });

  it('is not offered outside the validity of its version, and says why', () => {
    const ended = { ...kind({}), validFrom: '2025-01-01', validTo: '2026-11-01' };
    expect(templateFits(ended, standing(alexLee(), { today: '2026-11-01' })).fits).toBe(true);
    expect(templateFits(ended, standing(alexLee(), { today: '2026-11-02' }))).toEqual({
      fits: false,
      because: 'This version ended on 1 November 2026.',
    });
    const early = templateFits(ended, standing(alexLee(), { today: '2024-12-31' }));
    expect(early.because).toContain('begun on or after 1 January 2025');
  });

  it('has words for everything the record may hold', () => {
    for (const holding of holdings) {
      expect(templateFits(kind({ holds: [holding] }), standing(minimalRecord())).because).toMatch(/^No .*\.$/);
    }
  });
});

describe('the kinds offered for a case', () => {
  it('come in the order of their data, the one the court ordered first, and those that do not fit last', () => {
    const kinds = [
      { ...kind({ order: 1, holds: ['parole review'] }), title: 'not fitting' },
      { ...kind({ order: 30 }), title: 'third' },
      { ...kind({ order: 20 }), title: 'second' },
      { ...kind({ order: 90, courtAsksFor: 'short' }), title: 'ordered' },
      { ...kind({ order: 10, courtAsksFor: 'oral' }), title: 'first' },
    ];
    const titles = inOrderOfOffer(kinds, standing(alexLee())).map(({ title }) => title);
    expect(titles).toEqual(['ordered', 'first', 'second', 'third', 'not fitting']);
    expect(templateFits(kinds[3]!, standing(alexLee())).because).toMatch(/ The court ordered this kind\.$/);
  });
});
