/** The shipped notes of effective practice say what the table of research says; the table does not come from them. */
import { describe, expect, it } from 'vitest';
import { set } from './catalogue-cases.ts';
import { notes, rulesOfUse, years } from './notes-of-research.ts';

describe('the notes of effective practice', () => {
  const practice = set.practice[0]!;

  it('are the notes of the table in strength, direction, confidence, needs and requirements', () => {
    const found = practice.notes.map((one) => ({
      ...{ id: one.id, strength: one.strength, direction: one.direction, confidence: one.confidence },
      ...{ needs: one.needs.join(' '), requirements: one.requirements.join(' ') },
    }));
    const wanted = notes.map(({ says: _, caution: __, ...row }) => row);
    expect(found).toEqual(wanted);
  });

  it.each(notes)('$id says what was found, and its caution where there is one', ({ id, says, caution }) => {
    const found = practice.notes.find((one) => one.id === id);
    expect(found?.found).toMatch(says);
    if (caution === undefined) expect(found).not.toHaveProperty('caution');
    else expect(found?.caution).toMatch(caution);
    expect(found?.sources.map(({ year }) => year)).toEqual(years[id]);
  });

  it('carry every rule of use', () => {
    expect(practice.rules).toHaveLength(rulesOfUse.length);
    for (const [at, rule] of rulesOfUse.entries()) expect(practice.rules[at]).toMatch(rule);
  });
});
