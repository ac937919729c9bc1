/** The words in which the catalogue doubts and states its thresholds, a second time: a "not" more or less would mislead. */
import { expect, it } from 'vitest';
import { rulesOf } from '../../../shared/proposal/catalogue-rules.ts';
import { catalogue } from './catalogue-cases.ts';

const doubts = [
  'A matter of judgement on the case rather than a limit in the Act.',
  'A rule of safe practice rather than of the Act; it is held here as one that must be kept.',
  'Follows from what the two figures mean; it was not read as a rule in the Act.',
  'How long drug testing may last was not established in the text read.',
  'No commencement was found in the texts read, which go to May 2026; later regulations may exist.',
  'Read as the Schedule stood in October 2025; whether it has changed since was not established.',
  'Read for some requirements and taken here for all: check the end date in the Act.',
  'Taken from general knowledge of the sentencing code, not read again.',
  'That the adult sentence needs this age was not read again in the Act; a report on a person under 18 is for the youth justice service.',
  'That the person must be under 25 was read; that the order needs the age of 18 was not read again in the Act.',
  'That the supervision period must be given, and ends with the operational period at the latest, is known practice; section 288 was not read again.',
  'The day on which the 12-month limit was lifted was not found; the regulations were made after April 2026.',
  'The day was read in the Act; that it turns on the day of conviction was not.',
  'The tests of this order were not read for this catalogue, nor what it may ask for and how long it may last.',
  'The duty to state days stands until section 12 of the Sentencing Act 2026 is commenced; no commencement was found in the texts read, which go to May 2026.',
  'The duty itself was read; the full list of exceptions in sections 264A(3) and 277A(3) was not.',
  'The earlier limits were not established here; read the Act as it stood on the day of conviction.',
  'The limit is that of the earlier Act (Criminal Justice Act 2003, section 205); Part 6 of the Schedule was not read.',
  'The limit of 2 years before 22 March 2026 is known practice and was not read again in the Act.',
  'The limit of 3 years is known law; section 209 was not read again.',
  'The operational and supervision period under the 2026 Act was reported as up to 3 years; the text of section 2 was not read.',
  'The rule on hours of several orders was not read in the text of the Act; check it.',
  'Whether this order can be made when a breach is dealt with was not established.',
  'This part of the Schedule was not read for this catalogue.',
];

const thresholds: Record<string, RegExp> = {
  'absolute-discharge': /^Punishment is not needed\.$/,
  'conditional-discharge': /^Punishment is not needed\.$/,
  fine: /^Any offence\. .*A 25–75%, B 75–125%, C 125–175%, D 200–300%, E 300–500%, F 500–700%; band D may stand in place/,
  'community-order': /^The offence, or it with others, is serious enough .* can be punished with imprisonment\.$/,
  'suspended-sentence': /^The custody threshold is passed, and the sentence can then be suspended\.$/,
  custody:
    /^The offence is so serious that neither a fine alone nor a community sentence can be justified; the shortest term/,
  extended:
    /^A specified offence, and a significant risk to the public of serious harm from further specified offences/,
  'particular-concern': /^Listed offences; the term with one year of licence added\.$/,
  life: /^Murder; a second listed offence; or dangerousness with an offence of sufficient seriousness\.$/,
  deferred: /^The person consents, and it is in the interests of justice\.$/,
};

it('doubts in known words only', () => {
  const found = rulesOf(catalogue).flatMap(({ uncertain }) => uncertain ?? []);
  expect([...new Set(found)].toSorted()).toEqual(doubts.toSorted());
});

it('states the threshold of each sentence', () => {
  expect(catalogue.disposals.map(({ id }) => id)).toEqual(Object.keys(thresholds));
  for (const { id, threshold } of catalogue.disposals) expect(threshold, id).toMatch(thresholds[id]!);
});

it('invents no test of an order beside a sentence: it says that none was read, and where to look', () => {
  const said = 'It has tests of its own, which were not read for this catalogue: look them up under its provision.';
  expect(new Set(catalogue.orders.map(({ test }) => test))).toEqual(new Set([said]));
});
