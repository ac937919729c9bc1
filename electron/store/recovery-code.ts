/** The recovery code: 256 random bits in thirteen groups of five characters, the fifth of each a check character. */
import { randomBytes } from 'node:crypto';
import { recoveryCodeWrong } from './failures.ts';

/** Crockford's base 32: no I, L, O or U, so that nothing is misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 13;
const groupLength = 4;

export function makeRecoverySecret(): Buffer {
  return randomBytes(32);
}

/** 32 bytes as `XXXXC-XXXXC-…`. */
export function writeRecoveryCode(secret: Buffer): string {
  const digits = toDigits(secret);
  return Array.from({ length: groups }, (_, group) => {
    const own = digits.slice(group * groupLength, (group + 1) * groupLength);
    return [...own, checkDigit(own, group)].map((digit) => alphabet.charAt(digit)).join('');
  }).join('-');
}

/** @throws AppError `recovery-code-wrong`, naming the group where a character was misread */
export function readRecoveryCode(code: string): Buffer {
  const digits = [...plain(code)].map((character) => alphabet.indexOf(character));
  if (digits.length !== groups * (groupLength + 1)) {
    throw recoveryCodeWrong(`A recovery code has ${groups} groups of ${groupLength + 1} characters.`);
  }
  const own = Array.from({ length: groups }, (_, group) => readGroup(digits, group)).flat();
  return toBytes(own);
}

function readGroup(digits: number[], group: number): number[] {
  const start = group * (groupLength + 1);
  const own = digits.slice(start, start + groupLength);
  const check = digits[start + groupLength];
  if (own.includes(-1) || check !== checkDigit(own, group)) {
    throw recoveryCodeWrong(`Group ${group + 1} of the recovery code has a mistake in it.`);
  }
  return own;
}

function plain(code: string): string {
  return code
    .toUpperCase()
    .replace(/[\s\-–—_.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** Weighted sum over the field of 32 elements: any one wrong character and any two exchanged ones change it. */
function checkDigit(own: readonly number[], group: number): number {
  return own.reduce((sum, digit, position) => sum ^ timesPower(digit, position + 1), group + 1) & 31;
}

/** `digit` times x to the `power`, modulo x^5 + x^2 + 1. */
function timesPower(digit: number, power: number): number {
  let value = digit;
  for (let step = 0; step < power; step++) value = value & 16 ? ((value << 1) ^ 0b100101) & 31 : value << 1;
  return value;
}

function toDigits(secret: Buffer): number[] {
  const bits = [...secret].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const padded = bits.padEnd(groups * groupLength * 5, '0');
  return Array.from({ length: groups * groupLength }, (_, at) => Number.parseInt(padded.slice(at * 5, at * 5 + 5), 2));
}

function toBytes(digits: number[]): Buffer {
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('');
  return Buffer.from(Array.from({ length: 32 }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2)));
}
