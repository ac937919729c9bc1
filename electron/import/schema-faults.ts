/** Turns what the schema found wrong into plain words: where it is and what was expected, never what was there. */
import type { z } from 'zod';
import type { Fault } from '../../shared/errors.ts';
import { pathInWords, shown, type JsonPath } from './path-in-words.ts';

type Issue = z.core.$ZodIssue;

/** Faults for the issues of one value that stands at `base` in the file. */
export function schemaFaults(issues: readonly Issue[], value: unknown, base: JsonPath): Fault[] {
  return issues.flatMap((issue) => {
    const inner = issue.path.filter((step) => typeof step !== 'symbol');
    const path = [...base, ...inner];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        where: pathInWords([...path, key]),
        message: `unknown key ${shown(key)}; the format has no such field here`,
      }));
    }
    return [{ where: pathInWords(path), message: expectation(issue, at(value, inner)) }];
  });
}

function expectation(issue: Issue, found: unknown): string {
  if (found === undefined) return `this is missing; expected ${expected(issue)}`;
  if (issue.code === 'invalid_type') return `expected ${expected(issue)}, found ${kindOf(found)}`;
  if (issue.code === 'custom' || (issue.code === 'invalid_format' && issue.format === 'regex')) return issue.message;
  if (issue.code === 'too_big') return tooBig(issue.origin, Number(issue.maximum));
  if (issue.code === 'too_small') return tooSmall(issue.origin, Number(issue.minimum), issue.message);
  return `expected ${expected(issue)}`;
}

const kinds: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
  record: 'an object in curly brackets',
};

function expected(issue: Issue): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? 'another kind of value';
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code === 'invalid_key') return 'a key the format knows';
  if (issue.code !== 'invalid_format') return 'a value the format knows';
  if (issue.format === 'date') return 'a date that exists, written like 2026-11-21';
  return issue.format === 'datetime' ? 'a moment in UTC, written like 2026-11-21T14:32:05Z' : 'another form of text';
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? '') : `one of: ${values.join(', ')}`;
}

function tooBig(origin: string, maximum: number): string {
  if (origin === 'string') return `too long: at most ${maximum} characters`;
  return origin === 'array' ? `too many entries: at most ${maximum}` : `expected at most ${maximum}`;
}

function tooSmall(origin: string, minimum: number, message: string): string {
  if (origin === 'array') return `too few entries: at least ${minimum}`;
  return origin === 'string' ? message : `expected at least ${minimum}`;
}

function kindOf(found: unknown): string {
  if (found === null) return 'null';
  if (Array.isArray(found)) return 'a list';
  const kind = typeof found;
  if (kind === 'string') return 'text';
  if (kind === 'boolean') return 'true or false';
  return kind === 'number' ? 'a number' : 'an object';
}

function at(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? (inside as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}
