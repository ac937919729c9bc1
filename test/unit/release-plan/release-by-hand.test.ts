/** Sentences, recalls, tests, lengths and milestones of the catalogue beside tables written by hand. */
import { describe, expect, it } from 'vitest';
import { testsFor } from '../../../shared/release-plan/law-for-plan.ts';
import { catalogue, facts, planFor, soundPlan } from './licence-cases.ts';
import { recallsByHand, sentencesByHand, testFor, testsByHand } from './release-by-hand.ts';
import { lengthsByHand, milestonesByHand } from './times-by-hand.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the catalogue', () => {
  it('has the entries of the tables and no other', () => {
    expect(ids(catalogue.sentences)).toEqual(Object.keys(sentencesByHand));
    expect(ids(catalogue.recalls)).toEqual(Object.keys(recallsByHand));
    expect(ids(catalogue.tests)).toEqual(Object.keys(testsByHand));
    expect(ids(catalogue.lengths)).toEqual(Object.keys(lengthsByHand));
    expect(ids(catalogue.milestones)).toEqual(Object.keys(milestonesByHand));
    expect(ids(catalogue.areas)).toEqual(['supervision', 'monitoring', 'interventions', 'victims']);
  });

  it('is sure of the parts of a plan, and not of the version of the policy', () => {
    for (const { confidence, provision } of catalogue.areas)
      expect([confidence, provision]).toEqual(['high', 'Parole assessment form: risk management plan']);
    expect(catalogue.policy).toMatchObject({ version: '4.0', confidence: 'medium' });
    expect(catalogue.policy.uncertain).toMatch(/placeholders.*version 3\.0 is the last without/);
    for (const { effect, confidence } of catalogue.clashes) expect([effect, confidence]).toEqual(['warning', 'medium']);
  });
});

describe('each sentence', () => {
  it.each(catalogue.sentences)('$id', (one) => {
    const [facts, provision, words] = sentencesByHand[one.id] ?? [];
    expect(`${one.firstRelease} ${one.caseKinds.join()} ${one.meantBy ?? '-'} ${one.confidence}`).toBe(facts);
    expect(one.provision).toBe(provision);
    expect(one.releases).toContain(words);
  });

  it('says from which day the Board may release', () => {
    const days = catalogue.sentences.map(({ id, notBefore }) => `${id} ${notBefore?.day ?? '-'}`);
    expect(days.join(', ')).toBe(
      'standard -, power-to-detain -, eds paroleEligibility, sopc paroleEligibility, epp paroleEligibility, dcr paroleEligibility, tora paroleEligibility, ipp tariffExpiry, dpp tariffExpiry, life tariffExpiry',
    );
  });
});

describe('each recall', () => {
  it.each(catalogue.recalls)('$id', (one) => {
    const [facts, provision, words] = recallsByHand[one.id] ?? [];
    expect(`${one.reRelease} ${one.recordKinds.join()} ${one.force.confidence}`).toBe(facts);
    expect(one.force.provision).toBe(provision);
    expect(one.says).toContain(words);
  });
});

describe('each test', () => {
  it.each(catalogue.tests)('$id', (one) => {
    const [when, standing, words] = testsByHand[one.id] ?? [];
    expect(`${one.purpose}, ${one.occasion}`).toBe(when);
    expect(`${one.force.confidence} ${one.force.provision}`).toBe(standing);
    expect(one.asks).toContain(words);
  });

  it('of release asks whether, and leaves punishment out', () => {
    for (const { asks, purpose, force } of catalogue.tests) {
      if (purpose !== 'release' || !force.isCommenced) continue;
      expect(asks).toMatch(/^Whether it is (not|no longer) necessary for the protection of the public/);
      if (asks.includes('confined')) expect(asks).toMatch(/only question; punishment plays no part\.$/);
    }
  });

  it('of 2024 has six matters to look at', () => {
    const matters = 'offence other-offences conduct further-offence breach effect-of-work';
    for (const { id, matters: found } of catalogue.tests)
      expect(ids(found).join(' '), id).toBe(id.startsWith('codified') ? matters : '');
  });

  it.each(Object.entries(testFor))('of %s is %j', (sentence, [first, afterRecall]) => {
    const put = (recall: string | undefined) =>
      testsFor({ ...soundPlan(), ...planFor(sentence), recall }, catalogue, facts)
        .inForce.filter(({ purpose }) => purpose === 'release')
        .map(({ id }) => id);
    expect(put(undefined)).toEqual(first === undefined ? [] : [first]);
    expect(put('standard')).toEqual([afterRecall]);
  });
});

describe('each length of licence', () => {
  it.each(catalogue.lengths)('$id', (one) => {
    const [sentences, end, provision, words] = lengthsByHand[one.id] ?? [];
    expect(one.sentences.join(' ')).toBe(sentences);
    expect(one.endsOn ?? '-').toBe(end);
    expect(one.force.provision).toBe(provision);
    expect(one.says).toContain(words);
    if (one.id === 'dpp-two') expect(one.says).not.toContain('may ask');
  });
});

describe('each milestone', () => {
  it.each(catalogue.milestones)('$id', (one) => {
    const [offset, counted, standing] = milestonesByHand[one.id] ?? [];
    expect(`${one.offset} ${one.event}`).toBe(offset);
    expect(`${one.days ?? '-'} ${one.eventIs}`).toBe(counted);
    expect(`${one.confidence} ${one.provision}`).toBe(standing);
  });
});
