/** The made-up person on a fixed-term recall: what fits him, what a report is given, and what the law says of the recall. */
import { readdirSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { nextEvent } from '../../../shared/model/current-hearing.ts';
import { judgeReleasePlan } from '../../../shared/release-plan/judge-release-plan.ts';
import { emptyReleasePlan, type ReleasePlan } from '../../../shared/release-plan/release-plan.ts';
import { releaseFactsOf } from '../../../shared/release-plan/release-facts-of.ts';
import { fillTemplate } from '../../../shared/template/fill.ts';
import { templateFits } from '../../../shared/template/template-fits.ts';
import { template, type Template } from '../../../shared/template/template.ts';
import { catalogue } from '../release-plan/licence-cases.ts';
import { demoFolder, madeUpCase, storyDay, storyMoment } from './made-up-cases.ts';

const { record } = madeUpCase('N738215');
const recall = record.recall!;
const folder = new URL('../templates/', demoFolder);
const templates = readdirSync(folder)
  .filter((name) => name.endsWith('.2026.1.json'))
  .map((name): Template => template.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

describe('his recall', () => {
  it('is of the fixed term that holds for a recall of that day, counted from the return, with no review', () => {
    const { returnedOn = '', releaseOn = '' } = recall;
    const days = Temporal.PlainDate.from(returnedOn).until(releaseOn, { largestUnit: 'day' }).days;
    expect([recall.kind, days, recall.reviewDue, record.parole]).toEqual(['fixed-term', 56, undefined, undefined]);
    expect(nextEvent(record, storyDay)).toMatchObject({ date: releaseOn, event: 'Release after fixed-term recall' });
    expect(recall.source.detail).toContain('to be confirmed');
  });

  const plan = (kind: string): ReleasePlan => ({
    ...emptyReleasePlan(catalogue.version),
    ...{ sentence: 'standard', recall: kind, recalledOn: recall.decidedOn, releaseOn: recall.releaseOn },
    recallAnswers: Object.fromEntries(
      (catalogue.recalls.find(({ id }) => id === kind)?.questions ?? []).map(({ id }) => [id, 'no' as const]),
    ),
  });
  const judged = (kind: string) =>
    judgeReleasePlan(plan(kind), catalogue, releaseFactsOf(record, storyDay)).filter(
      ({ requirement, field }) => requirement === 'licence' && field !== 'sentence',
    );

  it('is lawful by the catalogue, which says that nobody decides on the release', () => {
    expect(judged('fixed-56').map(({ effect, says }) => [effect, says.slice(0, 24)])).toEqual([
      ['warning', 'Release follows by itsel'],
    ]);
  });

  it('is no recall of an older length', () => {
    for (const older of ['fixed-28', 'fixed-14']) {
      expect(judged(older).map(({ effect }) => effect)).toContain('unlawful');
    }
  });

  it('has questions that exclude from it marked as uncertain, as the catalogue read them', () => {
    const asked = { ...plan('fixed-56'), recallAnswers: { terrorist: 'yes' as const } };
    const [found] = judgeReleasePlan(asked, catalogue, releaseFactsOf(record, storyDay)).filter(({ key }) =>
      key.startsWith('licence/terrorist/'),
    );
    expect(found).toMatchObject({ effect: 'unlawful', uncertain: expect.stringContaining('not the whole') as string });
  });
});

describe('the kinds of report', () => {
  const fitting = templates.filter((one) => templateFits(one, { record, signedReports: [], today: storyDay }).fits);

  it('that fit him are the recall review and no parole report, for the Board does not decide', () => {
    expect(fitting.map(({ id }) => id)).toEqual(['recall-review']);
  });

  it('begin with what the record settles: a fixed term, and the day of release', () => {
    const [review] = fitting;
    const given = { at: storyMoment, today: storyDay, sha256: '0'.repeat(64), language: 'en' as const };
    const { answers, facts } = fillTemplate(review!, record, given);
    expect(answers['recall-type']).toBe('fixed');
    expect(Object.values(facts).find(({ slot }) => slot === 'recall.releaseOn')?.text).toBe('9 December 2026');
  });
});
