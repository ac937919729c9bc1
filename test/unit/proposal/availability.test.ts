/** What the builder offers before anything is typed: requirements still open, and the limits of their figures. */
import { describe, expect, it } from 'vitest';
import { addable, newRequirement } from '../../../shared/proposal/availability.ts';
import { limitsInWords } from '../../../shared/proposal/limits-in-words.ts';
import { proposal as proposalSchema } from '../../../shared/proposal/proposal.ts';
import type { ProposalFacts } from '../../../shared/proposal/ruling.ts';
import { catalogue, disposalOf, factsOn, judged, lawfulProposal, requirementOf, today } from './catalogue-cases.ts';

const offered = (requirements: string[], facts: ProposalFacts = today) => {
  const all = addable(lawfulProposal('community-order', requirements, facts), catalogue, facts);
  return {
    open: all.filter(({ against }) => against.length === 0).map(({ entry }) => entry.id),
    shut: new Map(all.filter(({ against }) => against.length > 0).map(({ entry, against }) => [entry.id, against])),
  };
};

describe('the requirements offered', () => {
  it('are all but those in the proposal', () => {
    const { open, shut } = offered(['rar', 'curfew']);
    const ids = [...open, ...shut.keys(), 'rar', 'curfew'];
    expect(ids.toSorted()).toEqual(catalogue.requirements.map(({ id }) => id).toSorted());
  });

  it('say why one is not available: not commenced, no longer or not yet in force, too young, a clash', () => {
    const { open, shut } = offered(['atr']);
    expect(open).toContain('unpaid-work');
    expect(shut.get('driving-prohibition')?.[0]).toMatchObject({ effect: 'unlawful', uncertain: expect.any(String) });
    expect(shut.get('attendance-centre')?.[0]?.says).toContain('27 June 2022');
    expect(shut.get('aamr')?.map(({ says }) => says)).toEqual([expect.stringContaining('may not stand in one order')]);
    expect(offered(['rar'], factsOn('2022-06-27')).shut.get('drug-testing')?.[0]?.says).toContain('28 June 2022');
    expect(offered(['rar'], factsOn('2022-06-28')).open).toContain('drug-testing');
    const young = { ...today, dateOfBirth: '2009-10-02' };
    expect(offered(['rar'], young).open).toEqual([]);
  });

  it('clash both ways round', () => {
    expect(offered(['aamr']).shut.get('atr')).toHaveLength(1);
    expect(offered(['atr']).shut.get('aamr')).toHaveLength(1);
  });

  it.each(['offence', 'conviction'] as const)('are none while the date of the %s is not recorded', (point) => {
    const { [point]: _, ...dates } = today.dates;
    const { open, shut } = offered(['rar'], { ...today, dates });
    expect(open).toEqual([]);
    for (const [first] of shut.values())
      expect(first).toMatchObject({
        effect: 'missing',
        says: expect.stringContaining(`date of the ${point}`) as string,
      });
  });

  it('stay open where there is only a warning', () => {
    expect(offered(['unpaid-work']).open).toContain('curfew');
  });

  it('are added in a shape the store takes, whatever is still missing in it', () => {
    const proposal = lawfulProposal('community-order', []);
    for (const { id } of catalogue.requirements) {
      const requirements = [...proposal.requirements, newRequirement(id)];
      expect(proposalSchema.safeParse({ ...proposal, requirements }).success).toBe(true);
    }
  });
});

describe('the limits shown beside a figure', () => {
  const of = (id: string, at: number, facts: ProposalFacts) => {
    const measure = [...disposalOf(id).measures][at];
    return measure === undefined ? undefined : limitsInWords(measure, facts);
  };

  it('are those of the day of conviction', () => {
    expect(of('suspended-sentence', 0, factsOn('2026-03-21'))).toBe('At most 24 months.');
    expect(of('suspended-sentence', 0, factsOn('2026-03-22'))).toBe('At most 36 months.');
    expect(of('suspended-sentence', 1, factsOn('2026-03-22'))).toBe('At least 6 months, at most 36 months.');
  });

  it('say so where that day is not recorded, and nothing where the law sets none', () => {
    const words = of('suspended-sentence', 0, { ...today, dates: {} });
    expect(words).toContain('At most 24 months, if it holds');
    expect(words).toContain('At most 36 months, if it holds');
    expect(limitsInWords(requirementOf('mhtr').measures[0]!, today)).toBe('');
  });
});

describe('the alternatives considered', () => {
  const proposal = lawfulProposal('community-order', ['rar']);

  it('are missing where none is named, or one without its reason', () => {
    const keys = (alternatives: typeof proposal.alternatives) =>
      judged({ ...proposal, alternatives }).map(({ key, effect }) => [key, effect]);
    expect(keys([])).toEqual([['disposal/alternatives/given', 'missing']]);
    expect(keys([{ option: 'custody', why: ' ' }])).toEqual([['disposal/alternatives/custody', 'missing']]);
    expect(keys([{ option: 'custody', why: 'Below the threshold.' }])).toEqual([]);
  });
});
