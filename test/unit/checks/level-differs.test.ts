/** Levels in the text against levels in the store: what is a difference and what is not. */
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { levelDiffersCheck } from '../../../shared/checks/level-differs.ts';
import { fact, paragraph, sampleInput, sampleRecord, text, withPart } from './sample-report.ts';

function messages(input: CheckInput): string[] {
  return levelDiffersCheck.run(input).map(({ message }) => message);
}

describe('a level in the text', () => {
  it('is named with what the store says, its source and the words', () => {
    const [found] = levelDiffersCheck.run(withPart('risk-text', 'First. He poses a medium risk to the public. Last.'));
    expect(found).toMatchObject({
      weight: 'blocking',
      message:
        '2.1 Risk of serious harm says medium risk to the public; the case record says high (OASys, 4 November 2026).',
      excerpt: 'He poses a medium risk to the public.',
      place: { section: 'analysis', part: 'risk-text' },
    });
  });

  it('is right where it agrees for each of several groups', () => {
    expect(
      messages(withPart('risk-text', 'High risk to the public, medium to known adults and low to children and staff.')),
    ).toEqual([]);
  });

  it('is wrong for a partner where known adults are at another level', () => {
    expect(messages(withPart('risk-text', 'He is low risk to his ex-partner.'))).toHaveLength(1);
  });

  it('of reoffending may be judged otherwise than a predictor has it, with the reason, so it warns', () => {
    const { predictors, ...rest } = sampleRecord();
    const arp = { ...predictors[0]!, tool: 'ARP' as const, band: 'low' as const };
    const of = (words: string) => ({ ...withPart('risk-text', words), record: { ...rest, predictors: [arp] } });
    expect(levelDiffersCheck.run(of('He poses a high likelihood of reoffending.'))).toMatchObject([
      { weight: 'warning', message: expect.stringMatching(/says high likelihood of reoffending; .* says low on ARP/) },
    ]);
    expect(messages(of('He poses a low likelihood of reoffending.'))).toEqual([]);
    expect(messages(of('He poses a high likelihood of violent reoffending.'))).toEqual([]);
  });

  it('is wrong for one group of several', () => {
    expect(messages(withPart('risk-text', 'A low risk to children and the public.'))).toHaveLength(1);
  });

  it('is compared with the level at sentence where the text says so', () => {
    expect(messages(withPart('risk-text', 'The risk to the public was medium at sentence.'))).toEqual([]);
    expect(messages(withPart('risk-text', 'The risk to the public was low at sentence.'))).toHaveLength(1);
  });

  it('of the year of the assessment is of today, and of another year is of the past', () => {
    expect(
      messages(withPart('risk-text', 'OASys of this month, completed in November 2026, says low risk to the public.')),
    ).toHaveLength(1);
    expect(messages(withPart('risk-text', 'In March 2019 he was a low risk to the public.'))).toEqual([]);
  });

  it('is shown in the author’s own words, chips included', () => {
    const chip = { type: 'chip' as const, id: 'c1', fact: fact('person.name', 'Mr Lee') };
    const [found] = levelDiffersCheck.run(
      withPart('risk-text', paragraph(chip, text(' poses a low risk to the public.'))),
    );
    expect(found?.excerpt).toBe('Mr Lee poses a low risk to the public.');
  });

  it('is not judged where the store has no level', () => {
    expect(messages(withPart('risk-text', 'A high risk to other prisoners.'))).toEqual([]);
    expect(
      messages({
        ...withPart('risk-text', 'A low risk to the public.'),
        record: { ...sampleRecord(), risk: undefined },
      }),
    ).toEqual([]);
  });

  it('may be the level in custody where the person is a prisoner and the text names no setting', () => {
    const input = withPart('risk-text', 'The risk to staff is medium.');
    const { risk, ...rest } = sampleRecord();
    const custody = {
      prison: 'Leeds',
      securityCategory: 'B' as const,
      since: '2026-01-01',
      conduct: [],
      source: risk!.source,
    };
    const inPrison = { ...rest, custody, risk: { ...risk!, custody: { staff: 'medium' as const } } };
    expect(messages(input)).toHaveLength(1);
    expect(messages({ ...input, record: inPrison })).toEqual([]);
    expect(
      messages({ ...withPart('risk-text', 'The risk to staff in the community is medium.'), record: inPrison }),
    ).toHaveLength(1);
  });

  it('is overall the highest of the groups', () => {
    expect(messages(withPart('risk-text', 'He poses a high risk of serious harm.'))).toEqual([]);
    expect(messages(withPart('risk-text', 'He poses a medium risk of serious harm.'))).toHaveLength(1);
  });

  it('in a chip or a quotation is not the author’s claim', () => {
    const chip = {
      type: 'chip' as const,
      id: 'c1',
      fact: fact('rosh.community.public', 'Mr Lee poses a low risk to the public'),
    };
    expect(messages(withPart('risk-text', paragraph(chip, text('.'))))).toEqual([]);
    expect(
      messages(withPart('risk-text', { type: 'quote', children: [text('He is a low risk to the public.')] })),
    ).toEqual([]);
  });

  it('is read in lists and tables', () => {
    const list = { type: 'list' as const, ordered: false, entries: [{ children: [text('Public: low')] }] };
    const cell = (words: string) => ({ isHeader: false, paragraphs: [[text(words)]] });
    const table = { type: 'table' as const, rows: [[cell('Public'), cell('Low')]] };
    expect(messages(withPart('risk-text', list))).toHaveLength(1);
    expect(messages(withPart('risk-text', table))).toHaveLength(1);
  });

  it('on an older name of a tool is compared with its successor, and the freshest result counts', () => {
    const record = sampleRecord();
    const old = { ...record.predictors[0]!, band: 'low' as const, completedOn: '2020-01-01' };
    const input = withPart('risk-text', 'OVP is medium.');
    expect(messages({ ...input, record: { ...record, predictors: [old, ...record.predictors] } })).toEqual([]);
  });

  it('does not count in a part that is not shown', () => {
    expect(messages(withPart('impact-text', 'A low risk to the public.'))).toEqual([]);
  });
});

describe('a need in the text', () => {
  it('differs by finding and by score', () => {
    expect(messages(withPart('risk-text', 'Drug use is an identified need.'))).toHaveLength(1);
    expect(messages(withPart('risk-text', 'Alcohol scores 6 of 8.'))).toHaveLength(1);
    expect(messages(withPart('risk-text', 'Alcohol scores 4 of 8 and is an identified need.'))).toEqual([]);
  });

  it('is not judged where the store has no assessment', () => {
    expect(
      messages(
        sampleInput({
          ...withPart('risk-text', 'Alcohol is not an identified need.'),
          record: { ...sampleRecord(), needsAssessment: undefined },
        }),
      ),
    ).toEqual([]);
  });
});
