/** Passphrases are suggested from a full list and rated by how soon a skilled attacker would have them. */
import { describe, expect, it } from 'vitest';
import { ratePassphrase, suggestPassphrase } from '../../electron/store/passphrase.ts';
import list from '../../electron/store/word-list.json' with { type: 'json' };

describe('passphrases', () => {
  it('are drawn from 7,776 different words of lower case letters', () => {
    expect(new Set(list.words).size).toBe(7776);
    expect(list.words.filter((word) => !/^[a-z]+(-[a-z]+)?$/.test(word))).toEqual([]);
  });

  it('that are suggested have four words, differ, and are strong', () => {
    const suggested = Array.from({ length: 60 }, suggestPassphrase);
    expect(new Set(suggested).size).toBe(60);
    for (const words of suggested) {
      expect(words.split(' ')).toHaveLength(4);
      expect(ratePassphrase(words), words).toMatchObject({ isEnough: true, label: 'strong' });
    }
  });

  it.each([
    ['', 'nothing'],
    ['password', 'the commonest one'],
    ['Password123!', 'the commonest one with ornaments'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'one letter repeated'],
    ['abcdefghijklmnopqrstuvwxyz', 'the alphabet'],
    ['qwertyuiop1234567890', 'rows of keys'],
    ['hunter2hunter2hunter2', 'a repeated password'],
    ['lamp lamp lamp lamp', 'a repeated word'],
    ['ProbationOfficer2026!', 'words of the service and the year'],
    ['21/11/2026', 'a date'],
  ])('like %j are too weak: %s', (text) => {
    const rating = ratePassphrase(text);
    expect(rating).toMatchObject({ isEnough: false, label: 'too weak' });
    expect(rating.bits).toBeLessThan(40);
    expect(rating.advice.length).toBeGreaterThan(20);
  });

  it('of unrelated words or random characters are enough', () => {
    expect(ratePassphrase('heron cobalt teaspoon verge').label).toBe('strong');
    expect(ratePassphrase('Xk9#mQ2$vLp7Tz').isEnough).toBe(true);
    expect(ratePassphrase('llwybr cennin pedr dan y bont').isEnough).toBe(true);
  });

  it('of a thousand characters are rated without delay and never as weaker than their beginning', () => {
    const start = 'heron cobalt teaspoon verge ';
    expect(ratePassphrase(start + 'x'.repeat(996)).bits).toBeGreaterThanOrEqual(ratePassphrase(start).bits);
  });
});
