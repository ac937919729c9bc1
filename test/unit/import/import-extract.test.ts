/** What import says of files that are wrong in one known way: where, and what was expected. */
import { describe, expect, it } from 'vitest';
import { largestExtract, parseExtract } from '../../../electron/import/import-extract.ts';
import { jsonLimits } from '../../../electron/import/scan-json.ts';
import { alexLee, madeUpBytes, madeUpExtract } from '../demo/made-up-cases.ts';
import { bytesOf, faultsOf, ofText, changed, person, offence, type Draft } from './changed-extract.ts';

describe('a sound extract', () => {
  it('is read whole, also with a byte order mark and Windows line ends', () => {
    const text = new TextDecoder().decode(madeUpBytes());
    expect(parseExtract(madeUpBytes()).faults).toEqual([]);
    expect(ofText(`\ufeff${text.replaceAll('\n', '\r\n')}`).extract?.cases.length).toBe(madeUpExtract().cases.length);
  });

  it('keeps markup in a name as the text it is', () => {
    const name = '<script>alert(1)</script>';
    const { extract } = parseExtract(bytesOf(changed((draft) => (person(draft, 0)['name'] = { surname: name }))));
    expect(extract?.cases[0]?.record.person.name.surname).toBe(name);
  });

  it.each(['\u200b', '\u00ad\u2060', '\u3164', '\u2800', '\ufeff \u200f'])(
    'may not have %j for a name: nobody could see it, and no check could find it',
    (blank) => {
      const draft = changed(({ cases }) => {
        cases[0]!.guardedPeople[0] = { label: 'Victim A', role: 'victim', names: [blank], addresses: [], numbers: [] };
        cases[0]!.record.person['name'] = { surname: blank };
      });
      expect(faultsOf(draft)).toEqual([
        { where: 'person.name.surname of case 1', message: 'this must not be empty' },
        { where: 'guardedPeople[1].names[1] of case 1', message: 'this must not be empty' },
      ]);
    },
  );

  it('has its names brought to one form of each letter', () => {
    const apart = 'Llŷr'.normalize('NFD');
    const { extract } = parseExtract(
      bytesOf(changed((draft) => (person(draft, 0)['name'] = { surname: 'Tomos', forename: apart }))),
    );
    expect(extract?.cases[0]?.record.person.name.forename).toBe('Llŷr');
  });
});

describe('a file that is not a case extract', () => {
  it.each([
    ['nothing', '', /empty/],
    ['text', 'Dear officer', /not sound JSON/],
    ['JSON cut short', '{"format":', /not sound JSON.*cut short/],
    ['a list', '[]', /not a case extract/],
    ['another format', '{"format":"something","version":1}', /not a case extract/],
    ['a later version', '{"format":"prepare-a-report/case-extract","version":2}', /reads version 1/],
    ['no cases', JSON.stringify({ ...madeUpExtract(), cases: [] }), /at least 1/],
  ])('is refused by name when it holds %s', (_what, text, message) => {
    const { extract, faults } = ofText(text);
    expect(extract).toBeUndefined();
    expect(faults[0]?.message).toMatch(message);
  });

  it('is refused before it is read when it is larger than 25 MB', () => {
    const { faults } = parseExtract(new Uint8Array(largestExtract + 1));
    expect(faults).toEqual([{ where: 'the file', message: expect.stringMatching(/larger than 25 MB/) as string }]);
  });

  it.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
    ['Latin-1', new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d])],
  ])('is refused when it is in %s', (_what, bytes) => {
    expect(parseExtract(bytes).faults[0]?.message).toMatch(/UTF-8/);
  });

  it('does not repeat what stood in the file', () => {
    const secret = 'Secretname';
    const broken = `{"format":"prepare-a-report/case-extract","version":1,"cases":[{"${secret}": ${secret}}]}`;
    const wrong = changed((draft) => (offence(draft, 0)['plea'] = secret));
    expect(JSON.stringify(ofText(broken).faults)).not.toContain(secret);
    expect(JSON.stringify(faultsOf(wrong))).not.toContain(secret);
  });
});

describe('a hostile file', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('with the key %s is refused by that name', (key) => {
    const text = JSON.stringify(madeUpExtract()).replace('"record":{', `"record":{"${key}":{"isAdmin":true},`);
    expect(ofText(text).faults).toEqual([
      { where: `${key} of case 1`, message: expect.stringContaining(key) as string },
    ]);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('cannot hide a reserved key behind escapes', () => {
    const text = JSON.stringify(madeUpExtract()).replace('"record":{', '"record":{"\\u005f_proto__":{},');
    expect(ofText(text).faults[0]?.message).toMatch(/reserved/);
  });

  it.each(['[', '{"a":'])('nested 100,000 deep with %s is refused at once', (opening) => {
    expect(ofText(opening.repeat(100_000)).faults[0]?.message).toMatch(/nested deeper/);
  });

  it('with more entries or values than any extract has is refused before it takes the memory', () => {
    expect(ofText(`[${'0,'.repeat(3_000_000)}0]`).faults[0]?.message).toMatch(
      /too many entries: at most 2,000 are read; ask/,
    );
    const list = `[${'0,'.repeat(jsonLimits.entries - 2)}0]`;
    const many = `[${`${list},`.repeat(1600)}${list}]`;
    expect(ofText(many).faults[0]?.message).toMatch(/more than 3,000,000 values; ask for smaller files/);
  });

  it('with the same key twice is refused, because two readers could see two people', () => {
    const text = JSON.stringify(madeUpExtract()).replace('"crn":', '"crn":"A000001","crn":');
    expect(ofText(text).faults).toEqual([
      { where: 'person.crn of case 1', message: 'this key is given twice in the same place' },
    ]);
  });

  it.each([
    ['half a character', '\\ud800', /lone surrogate/],
    ['a null character', '\\u0000', /null character/],
    ['a control character', '\\u0007', /control or direction-changing/],
    ['a change of direction', '\\u202e', /control or direction-changing/],
  ])('with %s in a name is refused where it stands', (_what, escape, message) => {
    const text = JSON.stringify(madeUpExtract()).replace('"surname":"Lee"', `"surname":"Le${escape}e"`);
    const { faults } = ofText(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toEqual({
      where: 'person.name.surname of case 1',
      message: expect.stringMatching(message) as string,
    });
  });
});

describe('a fault in a case', () => {
  it.each<[string, (draft: Draft) => void, string, RegExp]>([
    [
      'a number for a name',
      (d) => (person(d, 2)['name'] = { surname: 7 }),
      'person.name.surname of case 3',
      /expected text in quotes, found a number/,
    ],
    ['a missing name', (d) => (person(d, 2)['name'] = {}), 'person.name.surname of case 3', /missing; expected text/],
    [
      'an empty name',
      (d) => (person(d, 2)['name'] = { surname: ' ' }),
      'person.name.surname of case 3',
      /must not be empty/,
    ],
    [
      'a list for a person',
      (d) => ((d.cases[0]!.record as Record<string, unknown>)['person'] = []),
      'person of case 1',
      /expected an object in curly brackets, found a list/,
    ],
    [
      '30 February',
      (d) => (person(d, 0)['dateOfBirth'] = '1992-02-30'),
      'person.dateOfBirth of case 1',
      /a date that exists/,
    ],
    [
      'a British date',
      (d) => (person(d, 0)['dateOfBirth'] = '14/05/1992'),
      'person.dateOfBirth of case 1',
      /written like 2026-11-21/,
    ],
    [
      'a CRN of another shape',
      (d) => (person(d, 0)['crn'] = 'x12'),
      'person.crn of case 1',
      /one capital letter and six digits/,
    ],
    [
      'an unknown plea',
      (d) => (offence(d, 0)['plea'] = 'maybe'),
      'offences[1].plea of case 1',
      /one of: guilty, not guilty/,
    ],
    ['an unknown key', (d) => (person(d, 0)['shoeSize'] = 9), 'person.shoeSize of case 1', /unknown key shoeSize/],
    ['an unknown key at the top', (d) => (d['extra'] = 1), 'extra', /unknown key/],
    [
      'a text too long',
      (d) => (person(d, 0)['ethnicity'] = 'x'.repeat(81)),
      'person.ethnicity of case 1',
      /at most 80 characters/,
    ],
    [
      'a time of another shape',
      (d) => (d.cases[0]!.record.hearings[0]!['time'] = '10am'),
      'hearings[1].time of case 1',
      /looks like 10:00/,
    ],
    ['a moment without a zone', (d) => (d['producedAt'] = 'yesterday'), 'producedAt', /a moment in UTC/],
    [
      'a guarded person without names',
      (d) => (d.cases[0]!.guardedPeople[0] = { label: 'A', role: 'victim', names: [], addresses: [], numbers: [] }),
      'guardedPeople[1].names of case 1',
      /at least 1/,
    ],
  ])('%s is named with its place and what was expected', (_what, change, where, message) => {
    const faults = faultsOf(changed(change));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.where).toBe(where);
    expect(faults[0]?.message).toMatch(message);
  });

  it('in two cases is named twice, and nothing of the file is used', () => {
    const both = changed((draft) => {
      person(draft, 0)['sex'] = 'x';
      person(draft, 1)['sex'] = 'x';
    });
    const { extract, faults } = parseExtract(bytesOf(both));
    expect(extract).toBeUndefined();
    expect(faults.map(({ where }) => where)).toEqual(['person.sex of case 1', 'person.sex of case 2']);
  });

  it('a thousand times over is shown 200 times and counted', () => {
    const { person: about } = alexLee();
    const cases = Array.from({ length: 1000 }, () => ({ record: { person: about }, guardedPeople: 'none' }));
    const faults = faultsOf({ ...madeUpExtract(), cases });
    expect(faults).toHaveLength(201);
    expect(faults.at(-1)?.message).toMatch(/^and \d+ more faults$/);
  });
});
