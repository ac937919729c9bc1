/** The finer rules of single checks: what counts as said, kept, sourced, left or over. */
import { describe, expect, it } from 'vitest';
import type { Check, CheckInput } from '../../../shared/checks/check-input.ts';
import { enquiryOutstandingCheck } from '../../../shared/checks/enquiry-outstanding.ts';
import { entryUnfilledCheck } from '../../../shared/checks/entry-unfilled.ts';
import { factChangedCheck } from '../../../shared/checks/fact-changed.ts';
import { hearingPassedCheck } from '../../../shared/checks/hearing-passed.ts';
import { needNotDealtWithCheck } from '../../../shared/checks/need-not-dealt-with.ts';
import { partTooLongCheck } from '../../../shared/checks/part-too-long.ts';
import { placeholdersIn } from '../../../shared/checks/placeholder-left.ts';
import { requiredFactMissingCheck } from '../../../shared/checks/required-fact-missing.ts';
import { sourceMissingCheck } from '../../../shared/checks/source-missing.ts';
import { needIds, type Need } from '../../../shared/model/need.ts';
import { vocabulary } from '../../../shared/checks/vocabulary.ts';
import {
  fact,
  oasys,
  paragraph,
  sampleDocument,
  sampleInput,
  sampleRecord,
  sampleTemplate,
  text,
  withAnswers,
  withPart,
  withRecord,
} from './sample-report.ts';

const messages = (check: Check, input: CheckInput) => check.run(input).map(({ message }) => message);
const chip = (id: string, words: string, value = words) => ({
  type: 'chip' as const,
  id,
  fact: fact('need.alcohol', words, value),
});

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

describe('a fact that has changed', () => {
  const today = {
    name: fact('person.fullName', 'Alex James Lee'),
    'need.alcohol': fact('need.alcohol', 'score 5', '5'),
  };

  it('in a chip is placed at the chip, with both values and the source', () => {
    const input = { ...withPart('risk-text', paragraph(chip('c1', 'score 4', '4'))), factsToday: today };
    expect(factChangedCheck.run(input)).toMatchObject([
      {
        message:
          'A fact in 2.1 Risk of serious harm: the report says “score 4”; the case record now says “score 5” (OASys, 4 November 2026).',
        place: { part: 'risk-text', chip: 'c1' },
      },
    ]);
  });

  it('is settled where the author kept it, until the store changes again', () => {
    const kept = chip('c1', 'score 4', '4');
    const keep = { storeValue: '5', because: 'Assessed before the relapse', at: '2026-11-20T10:00:00.000Z' };
    const input = withPart('risk-text', paragraph({ ...kept, fact: { ...kept.fact, keep } }));
    expect(messages(factChangedCheck, { ...input, factsToday: today })).toEqual([]);
    const later = { ...today, 'need.alcohol': fact('need.alcohol', 'score 6', '6') };
    expect(messages(factChangedCheck, { ...input, factsToday: later })).toHaveLength(1);
  });

  it('is the same where only the words differ', () => {
    const input = withPart('risk-text', paragraph(chip('c1', 'Mr Lee scores 5', '5')));
    expect(messages(factChangedCheck, { ...input, factsToday: today })).toEqual([]);
  });

  it('in a table is found where tables are compared', () => {
    const { tables } = sampleDocument();
    expect(messages(factChangedCheck, sampleInput({ tablesToday: tables }))).toEqual([]);
    const changed = { offences: { ...tables['offences']!, rows: [['Affray']] } };
    expect(messages(factChangedCheck, sampleInput({ tablesToday: changed }))).toHaveLength(1);
  });

  it('in a table is settled where the author kept it, until the store changes again', () => {
    const document = sampleDocument();
    const held = document.tables['offences']!;
    const keep = { because: 'The new row is of another person', at: '2026-11-20T10:00:00.000Z' };
    const messagesWith = (seen: string[][], rows: string[][]) =>
      messages(factChangedCheck, {
        ...sampleInput({ tablesToday: { offences: { ...held, rows } } }),
        document: {
          ...document,
          tables: { offences: { ...held, keep: { ...keep, columns: held.columns, rows: seen } } },
        },
      });
    expect(messagesWith([['Affray']], [['Affray']])).toEqual([]);
    expect(messagesWith([['Affray']], [['Theft']])).toHaveLength(1);
  });

  it('that the record no longer has is settled where the author kept it', () => {
    const gone = chip('c1', 'score 4', '4');
    const keep = { storeValue: '', because: 'The record was cleared by mistake', at: '2026-11-20T10:00:00.000Z' };
    const messagesOf = (fact: typeof gone.fact) =>
      messages(factChangedCheck, { ...withPart('risk-text', paragraph({ ...gone, fact })), factsToday: {} });
    expect(messagesOf(gone.fact).filter((message) => message.includes('score 4'))).toHaveLength(1);
    expect(messagesOf({ ...gone.fact, keep }).filter((message) => message.includes('score 4'))).toEqual([]);
  });
});

describe('a required fact', () => {
  it('that the store has meanwhile is to be updated, not imported again', () => {
    const document = { ...sampleDocument(), facts: {} };
    expect(messages(requiredFactMissingCheck, sampleInput({ document }))[0]).toContain('Update the field');
    expect(messages(requiredFactMissingCheck, sampleInput({ document, factsToday: {} }))[0]).toContain(
      'import the case again',
    );
  });

  it('in a table of risk levels is each level for children, public, known adults and staff', () => {
    const template = sampleTemplate();
    const section = template.sections[0]!;
    const blocks = section.blocks.map((block) =>
      block.type === 'table' ? { ...block, slot: 'table.roshGrid' as const } : block,
    );
    const risk = {
      ...sampleRecord().risk!,
      community: { public: 'high' as const, children: 'low' as const, staff: 'low' as const },
    };
    const input = withRecord({ risk });
    const found = messages(requiredFactMissingCheck, {
      ...input,
      template: { ...template, sections: [{ ...section, blocks }, ...template.sections.slice(1)] },
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('known adult');
  });
});

describe('a mark left to fill in', () => {
  it.each([
    'for XX months',
    'see [insert date]',
    'see [ Name ]',
    'on DD/MM/YYYY',
    'TBC',
    'to be confirmed',
    'Lorem ipsum',
    'on ____',
    'why???',
    'xxx',
    '<insert>',
    '[ ]',
  ])('is seen in “%s”', (words) => {
    expect(placeholdersIn(words)).toHaveLength(1);
  });

  it.each([
    'X-ray',
    'a kiss x',
    'Malcolm X',
    '[sic]',
    '[he] said',
    'wait... then',
    'really?',
    'XL shirt',
    '[name withheld]',
    'name: Lee',
    'Xx',
  ])('is not seen in “%s”', (words) => {
    expect(placeholdersIn(words)).toEqual([]);
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

describe('a guide length', () => {
  it('may be passed by half before a hint comes', () => {
    const words = (count: number) => messages(partTooLongCheck, withPart('analysis-text', 'word '.repeat(count)));
    expect(words(90)).toEqual([]);
    expect(words(91)).toEqual(['2 Analysis has 91 words; the guide is 60.']);
  });
});

describe('a typed date', () => {
  it('is checked against the calendar even where it is optional', () => {
    const template = sampleTemplate();
    const optional = JSON.parse(
      JSON.stringify(template).replace('"format":"date","required":true', '"format":"date","required":false'),
    ) as typeof template;
    expect(messages(entryUnfilledCheck, { ...withAnswers({ 'seen-on': '2026-02-30' }), template: optional })).toEqual([
      '“Date seen” is not a date.',
    ]);
    expect(messages(entryUnfilledCheck, { ...withAnswers({ 'seen-on': '' }), template: optional })).toEqual([]);
  });
});

describe('a bounded date', () => {
  const bounded = (mustBe: string, answer: string) => {
    const json = JSON.stringify(sampleTemplate()).replace('"format":"date"', `"format":"date","mustBe":"${mustBe}"`);
    const template = JSON.parse(json) as ReturnType<typeof sampleTemplate>;
    return messages(entryUnfilledCheck, { ...withAnswers({ 'seen-on': answer }), template });
  };

  it('may be today and not tomorrow', () => {
    expect(bounded('not in the future', '2026-11-21')).toEqual([]);
    expect(bounded('not in the future', '2026-11-22')).toEqual(['“Date seen” is in the future.']);
    expect(bounded('not in the future', '1999-01-01')).toEqual([]);
  });

  it('may be a year ago and not longer', () => {
    expect(bounded('within the last year', '2025-11-21')).toEqual([]);
    expect(bounded('within the last year', '2025-11-01')).toEqual(['“Date seen” is more than a year ago.']);
  });
});

describe('the hearing', () => {
  it('is over only on the day after, and not where a later one is known', () => {
    expect(messages(hearingPassedCheck, sampleInput({ today: '2026-11-26' }))).toEqual([]);
    const hearings = [...sampleRecord().hearings, { ...sampleRecord().hearings[0]!, date: '2026-12-10' }];
    expect(messages(hearingPassedCheck, { ...withRecord({ hearings }), today: '2026-12-01' })).toEqual([]);
    expect(messages(hearingPassedCheck, sampleInput({ today: '2026-11-27' }))).toEqual([
      'The hearing was on 26 November 2026 and the case record has no later one.',
    ]);
  });

  it('is the panel in a parole report', () => {
    const template = { ...sampleTemplate(), setting: 'parole' as const };
    const parole = {
      stage: 'post tariff' as const,
      reportDue: '2026-10-01',
      panelDate: '2026-11-01',
      panelKind: 'paper' as const,
      source: oasys,
    };
    expect(messages(hearingPassedCheck, { ...withRecord({ parole }), template })).toHaveLength(1);
    expect(messages(hearingPassedCheck, sampleInput({ template, today: '2027-01-01' }))).toEqual([]);
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
