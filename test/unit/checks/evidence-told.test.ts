/** Checks of what the report makes of its evidence: enquiries, needs and sources. */
import { describe, expect, it } from 'vitest';
import { enquiryOutstandingCheck } from '../../../shared/checks/enquiry-outstanding.ts';
import { needNotDealtWithCheck } from '../../../shared/checks/need-not-dealt-with.ts';
import { sourceMissingCheck } from '../../../shared/checks/source-missing.ts';
import { vocabulary } from '../../../shared/checks/vocabulary.ts';
import { needIds, type Need } from '../../../shared/model/need.ts';
import { paragraph, sampleRecord, text, withPart } from './sample-report.ts';
import { chip, messages } from './single-check.ts';

describe('an enquiry without an answer', () => {
  const said = (words: string) => messages(enquiryOutstandingCheck, withPart('sources-text', words));

  it('is named with its agency and date', () => {
    expect(said('Nothing.')).toEqual([
      'The police domestic abuse enquiry to West Yorkshire Police, made on 10 November 2026, has not been answered. The report does not say so.',
    ]);
  });

  it.each([
    'West Yorkshire Police have not replied.',
    'An answer about domestic abuse call-outs is awaited.',
    'Enquiries of the police were made on 10 November and remain outstanding.',
  ])('is told by “%s”', (words) => {
    expect(said(words)).toEqual([]);
  });

  it.each(['Police were called to the address.', 'He is waiting for a flat. The police came.'])(
    'is not told by “%s”',
    (words) => {
      expect(said(words)).toHaveLength(1);
    },
  );
});

describe('an identified need', () => {
  it('may be dealt with in any part that answers needs, in any of its words', () => {
    const input = withPart('analysis-text', 'He told me of beer and of sofa-surfing.');
    expect(messages(needNotDealtWithCheck, input)).toEqual([]);
  });

  it('is placed where the template deals with it, with its score', () => {
    const [finding] = needNotDealtWithCheck.run(withPart('analysis-text', 'He told me that he was drunk.'));
    expect(finding).toMatchObject({
      weight: 'warning',
      message: 'Accommodation is an identified need (score 6 of 8), and the report does not deal with it.',
      place: { section: 'analysis', part: 'analysis-text' },
    });
  });

  it('is another finding once its score or its links have changed, and the same until then', () => {
    const keyWith = (change: Partial<Need>) => {
      const { needsAssessment: held } = sampleRecord();
      const needs = held!.needs.map((need) => (need.id === 'accommodation' ? { ...need, ...change } : need));
      const input = withPart('analysis-text', 'He told me that he was drunk.');
      const record = { ...sampleRecord(), needsAssessment: { ...held!, needs } };
      return needNotDealtWithCheck.run({ ...input, record })[0]?.key;
    };
    expect(keyWith({})).toBe(keyWith({}));
    expect(keyWith({ score: 8 })).not.toBe(keyWith({}));
    expect(keyWith({ isLinkedToHarm: false })).not.toBe(keyWith({}));
  });

  it('is not looked for inside other words', () => {
    expect(
      messages(needNotDealtWithCheck, withPart('analysis-text', 'He told me of currents and drinks.')),
    ).toHaveLength(1);
  });

  it('that is not identified or not answered is not asked for', () => {
    const needs = sampleRecord().needsAssessment!;
    const changed = needs.needs.map((need) => ({ ...need, status: 'not answered' as const }));
    const input = {
      ...withPart('analysis-text', 'Nothing.'),
      record: { ...sampleRecord(), needsAssessment: { ...needs, needs: changed } },
    };
    expect(messages(needNotDealtWithCheck, input)).toEqual([]);
  });

  it('has words in the vocabulary, whichever it is', () => {
    for (const id of needIds) expect(vocabulary.needs[id].length, id).toBeGreaterThan(4);
  });
});

describe('a part that needs sources', () => {
  const named = (...blocks: Parameters<typeof withPart>[1][]) =>
    messages(sourceMissingCheck, withPart('analysis-text', ...blocks));

  it('has one with a chip, or with words that name one', () => {
    expect(named(paragraph(chip('c1', 'alcohol is a need')))).toEqual([]);
    expect(named('He drinks (OASys, 4 November 2026).')).toEqual([]);
    expect(named('Police records show two call-outs.')).toEqual([]);
    expect(named('He drinks daily.')).toHaveLength(1);
  });

  it('is not asked while it is empty', () => {
    expect(named('')).toEqual([]);
  });
});

describe('a chip', () => {
  it('gives its words to the sentence it stands in', () => {
    const input = withPart(
      'analysis-text',
      paragraph(text('He knows: '), chip('c1', 'alcohol and accommodation are needs')),
    );
    expect(messages(needNotDealtWithCheck, input)).toEqual([]);
  });
});
