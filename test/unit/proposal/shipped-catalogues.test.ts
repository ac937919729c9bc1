/** The shipped catalogues: sound, sourced, dated, and the same as the law written a second time. */
import { describe, expect, it } from 'vitest';
import { needIds } from '../../../shared/model/need.ts';
import { rulesOf } from '../../../shared/proposal/catalogue-rules.ts';
import { catalogue, entries, set } from './catalogue-cases.ts';
import { inForce, limits } from './limits-of-law.ts';

const [practice] = set.practice;
if (practice === undefined) throw new Error('no effective-practice notes are shipped');
const requirementIds = catalogue.requirements.map(({ id }) => id);

describe('the shipped requirement catalogue', () => {
  it('is there and not refused', () => {
    expect(set.refused).toEqual([]);
    expect(set.requirements.map(({ version }) => version)).toEqual(['2026.1']);
    expect(requirementIds).toHaveLength(20);
    expect(catalogue.purposes).toHaveLength(5);
  });

  it('has the limits of the law, no more and no fewer', () => {
    const found = entries.flatMap((entry) =>
      entry.measures.flatMap((measure) =>
        measure.bounds.map(({ least, most, from, to, turnsOn, occasion, confidence }) => ({
          ...{ entry: entry.id, measure: measure.id, least, most, from, to, turnsOn, occasion, confidence },
        })),
      ),
    );
    expect(found).toEqual(limits.map((row) => ({ turnsOn: 'conviction', ...row })));
  });

  it('has the commencements of the law, no more and no fewer', () => {
    const found = entries.map(({ id, force: { from, to, isCommenced, confidence } }) => ({
      ...{ entry: id, from, to, isCommenced, confidence },
    }));
    const byEntry = (a: { entry: string }, b: { entry: string }) => a.entry.localeCompare(b.entry);
    expect(found.toSorted(byEntry)).toEqual(inForce.map((row) => ({ isCommenced: true, ...row })).toSorted(byEntry));
  });

  it.each([...entries, ...catalogue.orders])('$name has a source in words, and no address', ({ sources }) => {
    for (const source of sources) {
      expect(source.length).toBeGreaterThan(10);
      expect(source).not.toMatch(/https?:|www\./);
    }
  });

  it.each(rulesOf(catalogue))('$where has a provision, a day or none said, and what is not certain', (rule) => {
    expect(rule.provision.length).toBeGreaterThan(5);
    expect(['high', 'medium', 'low']).toContain(rule.confidence);
    expect(rule.uncertain === undefined).toBe(rule.confidence === 'high');
    if (rule.span) expect(rule.span.from ?? rule.span.to ?? rule.span.isAlways).toBeTruthy();
  });

  it('says of each requirement that control alone needs no need', () => {
    for (const { needs } of catalogue.requirements) for (const need of needs) expect(needIds).toContain(need);
  });
});

describe('the shipped effective-practice notes', () => {
  it('are 36, each with an id of its own', () => {
    expect(practice.notes.map(({ id }) => id)).toEqual(
      Array.from({ length: 36 }, (_, at) => `ep${String(at + 1).padStart(2, '0')}`),
    );
  });

  it.each(practice.notes)(
    '$title: names only known needs and requirements, and its sources with their year',
    (note) => {
      for (const need of note.needs) expect(needIds).toContain(need);
      for (const id of note.requirements) expect(requirementIds).toContain(id);
      for (const { title } of note.sources) expect(title).not.toMatch(/https?:|www\./);
      if (note.sources.every(({ year }) => year === null)) {
        expect(['ep14', 'ep16', 'ep31', 'ep35', 'ep36']).toContain(note.id);
      }
    },
  );

  it('never make a group programme for domestic abuse a measure of safety', () => {
    expect(practice.notes.find(({ id }) => id === 'ep14')?.caution).toMatch(/never .* safety on its own/i);
  });

  it('label what was not read again', () => {
    expect(practice.notes.filter(({ confidence }) => confidence === 'low').map(({ id }) => id)).toEqual([
      'ep31',
      'ep36',
    ]);
  });

  it('offer something for each requirement of treatment or work', () => {
    const offered = new Set(practice.notes.flatMap(({ requirements }) => requirements));
    for (const id of ['unpaid-work', 'rar', 'programme', 'mhtr', 'drr', 'atr', 'aamr']) {
      expect(offered.has(id), id).toBe(true);
    }
  });
});
