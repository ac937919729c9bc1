/** Looks over JSON text before it is parsed: how deep, how wide, how much, and keys given twice or reserved. */
import type { Fault } from '../../shared/errors.ts';
import { pathInWords, type JsonPath } from './path-in-words.ts';

/**
 * Checked before parsing, so that a hostile file cannot take the memory. A full case holds some 700 values in 15 kB: the
 * largest file of honest cases has half of these values.
 */
export const jsonLimits = { depth: 32, entries: 2000, values: 3_000_000 };

const smaller = 'ask for smaller files, for example one for each team';

/** Keys that would reach into the objects the program itself is made of. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);

interface Level {
  /** Keys seen so far; undefined in an array. */
  keys: Set<string> | undefined;
  key: string | undefined;
  index: number;
}

/** Faults that make parsing pointless or unsafe. Text that is not JSON at all may pass; the parser then says so. */
export function scanJson(text: string): Fault[] {
  return new Scan(text).run();
}

class Scan {
  readonly #text: string;
  readonly #levels: Level[] = [];
  readonly #faults: Fault[] = [];
  #values = 0;
  #isKeyNext = false;

  constructor(text: string) {
    this.#text = text;
  }

  run(): Fault[] {
    for (let at = 0; at < this.#text.length && this.#faults.length === 0; at += 1) at = this.#step(at);
    return this.#faults;
  }

  /** Takes in what stands at `at` and answers the last position it read. */
  #step(at: number): number {
    const mark = this.#text.charCodeAt(at);
    if (mark === 0x22) return this.#string(at);
    if (mark === 0x7b || mark === 0x5b) this.#open(mark === 0x7b);
    else if (mark === 0x7d || mark === 0x5d) this.#close();
    else if (mark === 0x2c) this.#next();
    return at;
  }

  #open(isObject: boolean): void {
    this.#count();
    this.#levels.push({ keys: isObject ? new Set() : undefined, key: undefined, index: 0 });
    this.#isKeyNext = isObject;
    if (this.#levels.length > jsonLimits.depth) this.#fault('this is nested deeper than any case extract is');
  }

  #close(): void {
    this.#levels.pop();
    this.#isKeyNext = false;
  }

  #next(): void {
    const level = this.#levels.at(-1);
    if (level === undefined) return;
    this.#count();
    level.index += 1;
    this.#isKeyNext = level.keys !== undefined;
    if (level.index >= jsonLimits.entries) this.#fault(`too many entries: at most 2,000 are read; ${smaller}`);
  }

  #string(from: number): number {
    let end = this.#text.indexOf('"', from + 1);
    while (end !== -1 && this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1);
    if (end === -1) return this.#text.length;
    if (this.#isKeyNext) this.#key(this.#text.slice(from, end + 1));
    this.#isKeyNext = false;
    return end;
  }

  #isEscaped(at: number): boolean {
    let slashes = 0;
    while (this.#text.charCodeAt(at - 1 - slashes) === 0x5c) slashes += 1;
    return slashes % 2 === 1;
  }

  #key(quoted: string): void {
    const level = this.#levels.at(-1);
    const key = unquoted(quoted);
    if (level?.keys === undefined || key === undefined) return;
    level.key = key;
    if (reservedKeys.has(key)) this.#fault(`the key ${key} is reserved and never read`);
    else if (level.keys.has(key)) this.#fault('this key is given twice in the same place');
    level.keys.add(key);
  }

  #count(): void {
    this.#values += 1;
    if (this.#values > jsonLimits.values) this.#fault(`the file holds more than 3,000,000 values; ${smaller}`);
  }

  #fault(message: string): void {
    const path: JsonPath = this.#levels.flatMap(({ keys, key, index }): (string | number)[] => {
      if (keys === undefined) return [index];
      return key === undefined ? [] : [key];
    });
    this.#faults.push({ where: pathInWords(path), message });
  }
}

function unquoted(quoted: string): string | undefined {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
