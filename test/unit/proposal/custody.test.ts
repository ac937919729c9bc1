/** Custody in prospect: when its questions are put, what each answer means for each sentence, and what is said of it. */
import { describe, expect, it } from 'vitest';
import { custodyQuestions, whyNonePut } from '../../../shared/proposal/custody-questions.ts';
import type { Proposal } from '../../../shared/proposal/proposal.ts';
import type { ProposalFacts } from '../../../shared/proposal/ruling.ts';
import { isSettled, withReason } from '../../../shared/proposal/settle.ts';
import { catalogue, disposalOf, factsOn, judged, lawfulProposal, today } from './catalogue-cases.ts';

type Answers = Proposal['answers'];
const inProspect: ProposalFacts = { ...today, custody: 'in prospect' };
const ids = catalogue.disposals.map(({ id }) => id);

function proposing(disposal: string, custody: Answers, alternatives: string[] = ['fine']): Proposal {
  const { answers, ...proposal } = lawfulProposal(disposal, []);
  const { 'short-term': _answered, ...others } = answers;
  return {
    ...proposal,
    answers: { ...others, ...custody },
    alternatives: alternatives.map((option) => ({ option, why: 'Not enough.' })),
  };
}

const put = (proposal: Proposal, facts: ProposalFacts) =>
  custodyQuestions(proposal, catalogue, facts).map(({ id }) => id);

function rulings(proposal: Proposal, facts: ProposalFacts = inProspect): string[] {
  const found = judged(proposal, facts).filter(({ key }) => /short-term|presumption|custody\/(weighed|said)/.test(key));
  return found.map(({ effect, key }) => `${effect} ${key}`);
}

const unsaid = 'missing disposal/short-term/answered';
const exception = 'missing disposal/out-of-presumption/answered';
const against = 'unlawful disposal/out-of-presumption/condition-custody';
const unweighed = 'hint disposal/custody/weighed';
const contradicting = (disposal: string) => `warning disposal/custody/said-${disposal}`;

describe('the questions of custody', () => {
  // prettier-ignore
  it.each<[string, ProposalFacts['custody'], string, Answers, string[]]>([
    ['2026-03-21', 'in prospect', 'community-order', {}, []],
    ['2026-03-22', 'in prospect', 'community-order', {}, ['short-term']],
    ['2026-03-22', 'in prospect', 'community-order', { 'short-term': 'no' }, ['short-term']],
    ['2026-03-22', 'in prospect', 'community-order', { 'short-term': 'not known' }, ['short-term']],
    ['2026-03-22', 'in prospect', 'community-order', { 'short-term': 'yes' }, ['short-term', 'out-of-presumption']],
    ['2026-03-21', 'in prospect', 'community-order', { 'short-term': 'yes' }, []],
    ['2026-03-22', 'not in prospect', 'community-order', { 'short-term': 'yes' }, []],
    ['2026-03-22', 'not answered', 'community-order', { 'short-term': 'yes' }, []],
    ['2026-03-22', undefined, 'community-order', { 'short-term': 'yes' }, []],
    ['2026-03-22', 'not in prospect', 'custody', {}, ['short-term']],
    ['2026-03-22', undefined, 'custody', {}, ['short-term']],
    ['2026-03-21', undefined, 'custody', {}, []],
  ])('conviction on %s, custody %s, %s, %o: %o', (day, custody, disposal, answers, wanted) => {
    expect(put(proposing(disposal, answers), { ...factsOn(day), custody })).toEqual(wanted);
  });

  it('are put where the day of conviction is not recorded, and on breach too', () => {
    const proposal = proposing('community-order', {});
    expect(put(proposal, { ...inProspect, dates: {} })).toEqual(['short-term']);
    expect(put(proposal, { ...inProspect, occasion: 'breach' })).toEqual(['short-term']);
  });

  it.each<[string, ProposalFacts['custody'], RegExp | undefined]>([
    ['2026-03-21', 'in prospect', /^The presumption to suspend is for convictions on or after 22 March 2026\./],
    ['2026-03-22', 'in prospect', undefined],
    [
      '2026-03-22',
      'not in prospect',
      /^Custody is not in prospect, so the presumption to suspend is not asked about\.$/,
    ],
    ['2026-03-22', 'not answered', /^Say whether custody is in prospect;/],
    ['2026-03-22', undefined, undefined],
  ])('not put for a conviction on %s, custody %s: the author is told %s', (day, custody, wanted) => {
    const told = whyNonePut(proposing('fine', {}), catalogue, { ...factsOn(day), custody });
    if (wanted === undefined) expect(told).toBeUndefined();
    else expect(told).toMatch(wanted);
  });
});

const others = ids.filter((id) => id !== 'custody' && id !== 'suspended-sentence');

describe('each answer, of each sentence', () => {
  // prettier-ignore
  const table: [Answers, (disposal: string) => string[]][] = [
    [{}, () => [unsaid]],
    [{ 'short-term': 'not known' }, (disposal) => (disposal === 'custody' ? [unsaid] : [])],
    [{ 'short-term': 'no' }, () => []],
    [{ 'short-term': 'no', 'out-of-presumption': 'no' }, () => []],
    [{ 'short-term': 'yes' }, () => [exception]],
    [{ 'short-term': 'yes', 'out-of-presumption': 'yes' }, () => []],
    [{ 'short-term': 'yes', 'out-of-presumption': 'not known' }, (disposal) => (disposal === 'custody' ? [exception] : [])],
    [{ 'short-term': 'yes', 'out-of-presumption': 'no' }, (disposal) =>
      disposal === 'custody' ? [against, unweighed] : others.includes(disposal) ? [unweighed] : []],
  ];

  it.each(
    ids.flatMap((disposal) => table.map(([answers, wanted]) => ({ disposal, answers, wanted: wanted(disposal) }))),
  )('$disposal, $answers: $wanted', ({ disposal, answers, wanted }) => {
    expect(rulings(proposing(disposal, answers))).toEqual(wanted);
  });

  const applies: Answers = { 'short-term': 'yes', 'out-of-presumption': 'no' };

  it('says nothing of a suspended sentence that is named among the alternatives', () => {
    expect(rulings(proposing('community-order', applies, ['suspended-sentence']))).toEqual([]);
    expect(rulings(proposing('custody', applies, ['suspended-sentence']))).toEqual([against]);
    expect(rulings({ ...proposing('fine', applies), disposal: undefined })).toEqual([]);
  });

  it('judges nothing by answers that are no longer asked for', () => {
    for (const custody of ['not in prospect', 'not answered', undefined] as const)
      expect(rulings(proposing('community-order', applies), { ...today, custody })).toEqual([]);
    expect(rulings(proposing('custody', applies), { ...factsOn('2026-03-21'), custody: 'in prospect' })).toEqual([]);
    expect(rulings(proposing('custody', applies), { ...today, custody: 'not in prospect' })).toEqual([
      contradicting('custody'),
      against,
      unweighed,
    ]);
  });

  it('rests on its provision, says that it is uncertain, and names the sentence expected', () => {
    const found = judged(proposing('custody', applies), inProspect);
    const { presumption } = catalogue.custody;
    expect(found.map(({ provision }) => provision)).toEqual([presumption.provision, presumption.provision]);
    for (const { uncertain } of found) expect(uncertain).toMatch(/full list of exceptions .* was not\.$/);
    expect(found[0]?.says).toBe(presumption.says);
    expect(found[1]?.says).toContain('no suspended sentence order is proposed or named among the alternatives');
  });

  it('asks once of immediate custody, for no question of its own is about the presumption', () => {
    const asked = disposalOf('custody').conditions.map(({ id }) => id);
    expect(asked).toEqual(['custody-threshold']);
    expect(judged(proposing('custody', {}), inProspect).map(({ key }) => key)).toEqual([
      'disposal/short-term/answered',
    ]);
  });
});

describe('a report that says custody is not in prospect', () => {
  /** Each sentence, and whether it is custodial: by hand, as the law has it. */
  const table: Record<string, boolean> = {
    'absolute-discharge': false,
    'conditional-discharge': false,
    fine: false,
    'community-order': false,
    'suspended-sentence': true,
    custody: true,
    extended: true,
    'particular-concern': true,
    life: true,
    deferred: false,
  };
  const onBreach = { occasion: 'breach', orderBefore: { madeOn: '2026-03-01', endsOn: '2027-02-28' } } as const;
  const said = (disposal: string, facts: Partial<ProposalFacts>) =>
    judged(proposing(disposal, { 'short-term': 'no' }), { ...today, ...facts }).filter(({ key }) =>
      key.includes('/custody/said'),
    );
  const found = (...of: Parameters<typeof said>) => said(...of).map(({ effect, key }) => `${effect} ${key}`);

  it('is held against every sentence of the catalogue', () => {
    expect(Object.keys(table)).toEqual(ids);
  });

  const rows = Object.entries(table).map(([disposal, isCustodial]) => ({ disposal, isCustodial }));

  it.each(rows)('with $disposal proposed is to be looked at again: $isCustodial', ({ disposal, isCustodial }) => {
    const wanted = isCustodial ? [contradicting(disposal)] : [];
    expect(found(disposal, { custody: 'not in prospect' })).toEqual(wanted);
    for (const custody of ['in prospect', 'not answered', undefined] as const)
      expect(found(disposal, { custody })).toEqual([]);
  });

  it.each(rows)('on breach, with $disposal proposed anew, likewise: $isCustodial', ({ disposal, isCustodial }) => {
    const wanted = isCustodial ? [contradicting(disposal)] : [];
    expect(found(disposal, { ...onBreach, goesOn: false, custody: 'not in prospect' })).toEqual(wanted);
    expect(found(disposal, { ...onBreach, goesOn: false, custody: 'in prospect' })).toEqual([]);
  });

  it.each(rows)('on breach, with $disposal where the order goes on', ({ disposal, isCustodial }) => {
    const isNew = isCustodial && disposal !== 'suspended-sentence';
    const facts = { ...onBreach, goesOn: true, custody: 'not in prospect' } as const;
    expect(found(disposal, facts)).toEqual(isNew ? [contradicting(disposal)] : []);
  });

  it('is told at the place of custody, and gone past with a reason that is for this sentence alone', () => {
    const [extended] = said('extended', { custody: 'not in prospect' });
    const [life] = said('life', { custody: 'not in prospect' });
    expect(extended).toMatchObject({ field: 'custody', provision: '' });
    expect(extended?.says).toBe(
      'Extended determinate sentence is proposed, a custodial sentence, but custody is said not to be in prospect. Look at both again.',
    );
    const given = { reasons: withReason(extended!, { reasons: {} }, 'The court reserved its view.') };
    expect(isSettled(extended!, { reasons: {} })).toBe(false);
    expect(isSettled(extended!, given)).toBe(true);
    expect(isSettled(life!, given)).toBe(false);
  });
});
