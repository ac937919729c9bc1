/** Police identifiers against the published test vectors. */
import { describe, expect, it } from 'vitest';
import { isCroNumber, isPncNumber } from '../../../shared/model/identifiers.ts';

describe('PNC and CRO numbers', () => {
  it.each(['2000/0002697F', '1999/1234567B', '2021/0000001V', '2010/0003456H'])('accepts %s', (value) => {
    expect(isPncNumber(value)).toBe(true);
  });

  it.each(['2000/0002697A', '2000/2697F', '2000/0002697', '00/0002697F', ''])('refuses %j', (value) => {
    expect(isPncNumber(value)).toBe(false);
  });

  it('accepts a sound CRO number and refuses another letter', () => {
    expect(isCroNumber('012345/12W')).toBe(true);
    expect(isCroNumber('012345/12X')).toBe(false);
    expect(isCroNumber('SF12/12345Q')).toBe(true);
    expect(isCroNumber('SF12/12345W')).toBe(false);
  });
});
