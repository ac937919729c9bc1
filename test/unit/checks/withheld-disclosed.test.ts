/** What is withheld may stand in a withheld section and nowhere else; and what stands there tells no other reader anything. */
import { expect, it } from 'vitest';
import { enquiryOutstandingCheck } from '../../../shared/checks/enquiry-outstanding.ts';
import { withheldDisclosedCheck } from '../../../shared/checks/withheld-disclosed.ts';
import type { Template } from '../../../shared/template/template.ts';
import { robertHargreaves } from '../demo/made-up-cases.ts';
import { oasys, paragraph, sampleInput, sampleTemplate, withPart } from './sample-report.ts';
import { withheldChip, withWithheldWords } from './trips.ts';

/** The sample with one of its sections withheld. */
function withholding(id: string): Template {
  const template = sampleTemplate();
  const sections = template.sections.map((section) =>
    section.id === id ? { ...section, withheld: { reason: 'It would put somebody in danger.' } } : section,
  );
  return { ...template, sections };
}

it('a withheld fact, and withheld words, may stand in a withheld section', () => {
  const chip = { ...withPart('analysis-text', paragraph(withheldChip)), template: withholding('analysis') };
  expect(withheldDisclosedCheck.run(chip)).toEqual([]);
  expect(withheldDisclosedCheck.run(withWithheldWords('analysis-text', withholding('analysis')))).toEqual([]);
});

it('withheld words in a disclosed part block signing and cannot be set aside', () => {
  const [finding] = withheldDisclosedCheck.run(withWithheldWords('analysis-text'));
  expect(finding).toMatchObject({ weight: 'blocking', place: { section: 'analysis', part: 'analysis-text' } });
  expect(finding?.mayBeSetAside).toBeUndefined();
});

it('facts of a case without the mark are free to stand anywhere', () => {
  expect(withheldDisclosedCheck.run(sampleInput())).toEqual([]);
});

it('an enquiry that only the annex tells of has not been told of', () => {
  const template = withholding('person');
  const [finding] = enquiryOutstandingCheck.run(sampleInput({ template }));
  expect(finding?.message).toContain('West Yorkshire Police');
  expect(finding?.place.part).toBe('analysis-text');
});

it('words of a withheld table of the record are found wherever they were copied to', () => {
  const record = robertHargreaves();
  const text = 'He was named in a report about the workshop gate.';
  const securityConcerns = [{ text, date: '2026-10-16', source: oasys }];
  const input = {
    ...withPart('proposal-text', `As they say, ${text.toLowerCase()} So I propose.`),
    record: { ...record, custody: { ...record.custody!, securityConcerns } },
  };
  expect(withheldDisclosedCheck.run(input)).toMatchObject([
    {
      weight: 'blocking',
      place: { part: 'proposal-text' },
      message: expect.stringContaining('Security concerns') as string,
    },
  ]);
});
