/** Finds text in a parsed extract that no honest system writes: broken characters and the null character. */
import type { Fault } from '../../shared/errors.ts';
import { pathInWords, type JsonPath } from './path-in-words.ts';

/** Such characters can come into JSON only by these escapes; without them there is no need to walk the value. */
export function mayHoldHostileText(json: string): boolean {
  return /\\u(?:0000|d[89a-f])/i.test(json);
}

/** Walks the whole value; its depth is bounded by the scan before parsing. */
export function hostileText(value: unknown, path: JsonPath = []): Fault[] {
  if (typeof value === 'string') return faultsOf(value, path);
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => hostileText(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => hostileText(one, [...path, key]));
}

function faultsOf(text: string, path: JsonPath): Fault[] {
  const where = pathInWords(path);
  if (!text.isWellFormed()) return [{ where, message: 'the text holds half of a character (a lone surrogate)' }];
  if (text.includes('\u0000')) return [{ where, message: 'the text holds a null character' }];
  return [];
}
