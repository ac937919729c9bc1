/** Every slot answers, in words an officer could sign, and a bare record makes none of them fall over. */
import { describe, expect, it } from 'vitest';
import { factSnapshot } from '../../../shared/document/document.ts';
import { readSlot } from '../../../shared/template/read-slot.ts';
import { slotIds, type SlotId } from '../../../shared/template/slots.ts';
import {
  alexLee,
  madeUpCase,
  madeUpExtract,
  minimalRecord,
  robertHargreaves,
  storyDay,
} from '../demo/made-up-cases.ts';

const records = madeUpExtract().cases.map(({ record }) => record);
const sentence = (record: ReturnType<typeof alexLee>, slot: SlotId) => readSlot(record, slot, storyDay)?.sentence;
const text = (record: ReturnType<typeof alexLee>, slot: SlotId) => readSlot(record, slot, storyDay)?.text;

/** OASys holds no rating in the community for prisoners. */
const inNoStory: readonly SlotId[] = ['rosh.community.prisoners'];

/** Of the signed report an addendum adds to, the record knows nothing. */
const recorded = slotIds.filter((slot) => !slot.startsWith('signed.') && !inNoStory.includes(slot));

describe.each(recorded)('the slot %s', (slot) => {
  it('answers for at least one made-up person, with words a document accepts', () => {
    const found = records.flatMap((record) => readSlot(record, slot, storyDay) ?? []);
    expect(found.length).toBeGreaterThan(0);
    for (const { value, text: words, sentence: prose, source } of found) {
      expect(value.trim()).not.toBe('');
      expect(prose.trim()).not.toBe('');
      expect(`${value}${words}${prose}`).not.toMatch(/undefined|null|NaN|\[object/);
      expect(prose.endsWith('.')).toBe(false);
      const snapshot = { slot, value, text: words, source, insertedAt: '2026-11-21T10:00:00.000Z' };
      expect(factSnapshot.safeParse(snapshot).success).toBe(true);
    }
  });

  it('does not fall over on a record with almost nothing in it', () => {
    const found = readSlot(minimalRecord(), slot, storyDay);
    expect(found === undefined || found.text !== '').toBe(true);
  });
});

describe('what slots say', () => {
  it('gives a need its finding, score, threshold and links in prose', () => {
    expect(sentence(alexLee(), 'need.alcohol')).toBe(
      "Mr Lee's alcohol use is an identified need (score 4 of 8, threshold 4), linked to serious harm and reoffending",
    );
    expect(sentence(alexLee(), 'need.drugs')).toBe(
      "Mr Lee's drug use is not an identified need (score 0 of 10, threshold 2)",
    );
  });

  it('shows no score for an unscored need and calls an unanswered one not assessed', () => {
    expect(sentence(madeUpCase('D208915').record, 'need.finance')).toBe(
      "Ms O'Brien's finances are an identified need, linked to reoffending",
    );
    const record = alexLee();
    const needs = (record.needsAssessment?.needs ?? []).map((need) =>
      need.id === 'alcohol' ? { ...need, status: 'not answered' as const, score: undefined } : need,
    );
    const assessment = record.needsAssessment && { ...record.needsAssessment, needs: needs as never };
    expect(sentence({ ...record, needsAssessment: assessment as never }, 'need.alcohol')).toMatch(
      /^Mr Lee's alcohol use was not assessed$/,
    );
  });

  it('puts dates in words and keeps them comparable', () => {
    expect(readSlot(alexLee(), 'hearing.date', storyDay)).toMatchObject({
      value: '2026-11-24',
      text: '24 November 2026',
    });
    expect(text(alexLee(), 'hearing.courtAndDate')).toBe("Leeds Magistrates' Court, 24 November 2026 at 10am");
    expect(sentence(alexLee(), 'person.age')).toBe('34 years old');
  });

  it('takes the hearing that comes next, not the one that has been', () => {
    expect(text(alexLee(), 'hearing.date')).toBe('24 November 2026');
    expect(readSlot(alexLee(), 'hearing.date', '2026-10-01')?.text).toBe('27 October 2026');
  });

  it('speaks of bands and never of percentages', () => {
    for (const record of records) {
      for (const slot of slotIds.filter((id) => id.startsWith('predictor'))) {
        expect(`${sentence(record, slot) ?? ''}${text(record, slot) ?? ''}`).not.toMatch(/%|per cent|percent/);
      }
    }
    expect(sentence(alexLee(), 'predictor.VRP')).toBe(
      'VRP (version 1.0, 4 November 2026) places Mr Lee in the medium band for proven violent reoffending within two years',
    );
    expect(sentence(alexLee(), 'predictors.summary')).toBe(
      'Mr Lee is in the medium band on VRP, SVRP and CSRP and the low band on ARP',
    );
  });

  it('sums up risk with the highest level first', () => {
    expect(sentence(robertHargreaves(), 'risk.summary')).toBe(
      'Mr Hargreaves is assessed as presenting a high risk of serious harm to known adults, a medium risk of serious harm to the public and a low risk of serious harm to children and staff',
    );
    expect(sentence(robertHargreaves(), 'rosh.atSentence.known adult')).toBe(
      'Mr Hargreaves was assessed as presenting a very high risk of serious harm to known adults at the point of sentence',
    );
  });

  it('names the main needs, those linked to harm first', () => {
    expect(text(alexLee(), 'needs.main')).toBe('Thinking and behaviour; Alcohol use; Accommodation');
  });

  it('says that there are no previous convictions rather than leaving a gap', () => {
    expect(sentence(madeUpCase('R185347').record, 'history.count')).toBe('Ms Kaur has no previous convictions');
    expect(readSlot(madeUpCase('R185347').record, 'history.summary', storyDay)).toBeUndefined();
    expect(text(alexLee(), 'history.summary')).toMatch(
      /^3 court appearances for 4 offences, the first on 23 November 2011/,
    );
  });

  it('tells which enquiry is out and since when', () => {
    expect(text(alexLee(), 'enquiries.summary')).toBe(
      "Police domestic abuse: received on 10 November 2026; Children's services: waiting since 9 November 2026",
    );
  });

  it('says no fixed abode in words, and names Welsh as a language', () => {
    expect(text(madeUpCase('F519062').record, 'person.address')).toMatch(/^No fixed abode \(/);
    expect(sentence(madeUpCase('W630571').record, 'person.language')).toBe(
      "Mr Tomos's preferred language is Welsh and no interpreter is needed",
    );
    expect(text(madeUpCase('E771204').record, 'person.language')).toMatch(/an interpreter is needed/);
  });

  it('gives the address of the place where the person lives today, approved premises among them', () => {
    const record = alexLee();
    const main = { ...record.addresses[0]!, kind: 'main' as const, lines: '1 Old Row', postcode: 'LS1 1AA' };
    const at = (kind: 'approved premises' | 'main' | 'proposed release', from: string) =>
      text(
        {
          ...record,
          addresses: [
            { ...main, from: '2024-01-01' },
            { ...main, kind, lines: '2 New House', from },
          ],
        },
        'person.address',
      );
    expect(at('approved premises', '2026-10-01')).toBe('2 New House, LS1 1AA');
    expect(at('approved premises', '2023-10-01')).toBe('1 Old Row, LS1 1AA');
    expect(at('approved premises', '2027-01-01')).toBe('1 Old Row, LS1 1AA');
    expect(at('proposed release', '2026-10-01')).toBe('1 Old Row, LS1 1AA');
  });

  it('describes the sentence, the panel and MAPPA for a parole report', () => {
    expect(sentence(robertHargreaves(), 'sentence.kind')).toBe('a life sentence');
    expect(text(robertHargreaves(), 'parole.panel')).toBe('Oral hearing on 27 January 2027');
    expect(text(robertHargreaves(), 'mappa.status')).toBe('Category 2, level 2 (screened on 14 July 2026)');
    expect(text(robertHargreaves(), 'custody.category')).toBe('Category D');
  });
});
