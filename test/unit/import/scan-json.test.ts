/** The look over JSON text before parsing: it lets everything honest pass, whatever its strings hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLimits, scanJson } from '../../../electron/import/scan-json.ts';

describe('the scan before parsing', () => {
  it('finds no fault in 500 sound texts, with brackets, quotes and escapes inside strings', () => {
    const key = fc
      .string({ unit: 'grapheme' })
      .filter((word) => !['__proto__', 'constructor', 'prototype'].includes(word));
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string({ unit: 'binary' }),
        fc.constantFrom('"', '\\', '\\"', '{"a":', '[[[', '}],', '__proto__', 'a\\\\'),
        fc.double(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(key, tie('value'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), (one, indent) => {
        expect(scanJson(JSON.stringify(one, null, indent))).toEqual([]);
      }),
      { numRuns: 500, seed: 20_261_124 },
    );
  });

  it('takes the deepest and the widest that are allowed, and nothing beyond', () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(scanJson(deep(jsonLimits.depth))).toEqual([]);
    expect(scanJson(deep(jsonLimits.depth + 1))).toHaveLength(1);
    const wide = (entries: number) => `[${Array.from({ length: entries }, () => '1').join()}]`;
    expect(scanJson(wide(jsonLimits.entries))).toEqual([]);
    expect(scanJson(wide(jsonLimits.entries + 1))).toHaveLength(1);
  });

  it('tells the same key in two objects from the same key twice in one', () => {
    expect(scanJson('[{"a":1},{"a":{"a":2}}]')).toEqual([]);
    expect(scanJson('{"b":{"a":1,"\\u0061":2}}')).toEqual([
      { where: 'b.a', message: 'this key is given twice in the same place' },
    ]);
  });

  it('does not fall over on text that is not JSON', () => {
    for (const text of ['"', '"\\', ']', '}}}', ',,,', '{"a', '{:,}', '\\"'])
      expect(() => scanJson(text)).not.toThrow();
  });
});
