/** An addendum may say what the signed report said; it may not say it of today, nor say what neither says. */
import { describe, expect, it } from 'vitest';
import { levelDiffersCheck } from '../../../shared/checks/level-differs.ts';
import { changedAddendum } from '../../fixtures/changed-addendum.ts';
import { changedAlexLee } from '../../fixtures/later-records.ts';
import { signedPrepared } from '../../fixtures/prepared-print.ts';
import { paragraph, sampleInput } from './sample-report.ts';

const record = changedAlexLee();
const { template, document } = changedAddendum(record);
const addedTo = signedPrepared('psr-short');

function found(words: string, isAddendum = true): string[] {
  const parts = document.parts.map((part) => (part.id === 'changes' ? { ...part, blocks: [paragraph(words)] } : part));
  const written = { ...document, parts };
  const input = { ...sampleInput(), template, document: written, record, ...(isAddendum && { addedTo }) };
  return levelDiffersCheck
    .run(input)
    .filter(({ place }) => place.part === 'changes')
    .map(({ message }) => message);
}

describe('the levels of the signed report', () => {
  it.each([
    'In the signed report the risk of serious harm to known adults was low; it is now medium.',
    'The risk of serious harm to known adults was low in the signed report and is now medium.',
    'The signed report gave a low risk of serious harm to known adults.',
    'When I signed, VRP was in the medium band; it is now in the high band.',
    'His risk of serious harm to known adults was low when the report was signed.',
    'The signed report put Mr Lee in the medium band on VRP.',
    'The first report scored alcohol 4 of 8.',
  ])('may be named as such: %s', (words) => {
    expect(found(words)).toEqual([]);
  });

  it.each([
    ['as a level of today', 'Mr Lee presents a low risk of serious harm to known adults.'],
    ['as a score of today', 'Alcohol scores 4 of 8.'],
    ['otherwise than they were', 'The signed report gave a high risk of serious harm to known adults.'],
    ['for a tool otherwise than they were', 'The signed report put Mr Lee in the low band on VRP.'],
  ])('may not be named %s', (_, words) => {
    expect(found(words)).toHaveLength(1);
  });

  it('are nothing to a report that adds to none', () => {
    expect(found('The signed report gave a low risk of serious harm to known adults.', false)).toHaveLength(1);
  });
});
