/** What is read as a statement of a level, and what is not. */
import { describe, expect, it } from 'vitest';
import { levelClaims } from '../../../shared/checks/level-claims.ts';
import { needClaims } from '../../../shared/checks/need-claims.ts';

/** Claims in short: `public high`, `staff low in custody`, `OVP medium`, `overall high`. */
function read(sentence: string): string[] {
  return levelClaims(sentence, { isRisk: true, isRosh: false }).map(({ subject, level }) => {
    if ('name' in subject) return `${subject.name} ${level}`;
    const who = subject.kind === 'overall' ? 'overall' : subject.groups.join('+');
    return `${who} ${level}${subject.setting === undefined ? '' : ` (${subject.setting})`}`;
  });
}

const stated: [string, string[]][] = [
  ['Mr Lee poses a medium risk of serious harm to the public.', ['public medium']],
  [
    'The risk to the public is high, to children low and to staff medium.',
    ['public high', 'children low', 'staff medium'],
  ],
  [
    'He presents a high risk to known adults and medium risk to children and staff.',
    ['known adult high', 'children+staff medium'],
  ],
  ['A high risk to the public, medium to children and low to staff.', ['public high', 'children medium', 'staff low']],
  ['The risk to staff is low; the risk to the public is very high.', ['staff low', 'public very high']],
  ['The risk to the public has reduced from high to medium.', ['public medium']],
  ['Risk to children was medium at sentence and is now high.', ['children medium (atSentence)', 'children high']],
  ['The risk to children, which had been low, is now medium.', ['children medium']],
  [
    'Risk to staff in custody is low, but in the community the risk to the public is high.',
    ['staff low (custody)', 'public high (community)'],
  ],
  ['The level of risk to known adults is medium rather than high.', ['known adult medium']],
  ['Mr Lee is assessed as a high risk of serious harm to a known adult, his former partner.', ['known adult high']],
  ['A low risk to children does not mean none.', ['children low']],
  ['Public: medium', ['public medium']],
  ['Children\tVery high', ['children very high']],
  ['He poses a high risk of serious harm.', ['overall high']],
  ['OGRS3 places him in the medium band and OVP in the high band.', ['OGRS3 medium', 'OVP high']],
  ['He scores medium on OGRS3 and high on OVP.', ['OGRS3 medium', 'OVP high']],
  ['His risk of reoffending is low according to OGRS3.', ['OGRS3 low']],
  ['General reoffending (OGP) is medium and violent reoffending (OVP) high.', ['OGP medium', 'OVP high']],
  ['There is no evidence of risk to staff (low).', ['staff low']],
  ['OSP/DC puts him in the low band.', ['OSP/DC low']],
  ['He is high risk to his ex-partner.', ['known adult high']],
  ['The risk to his former wife remains high and the risk to children is low.', ['known adult high', 'children low']],
  ['He poses a high likelihood of reoffending.', ['likelihood of reoffending high']],
  ['The risk of further reoffending is medium.', ['likelihood of reoffending medium']],
  ['There is a high likelihood of violent reoffending.', ['likelihood of violent reoffending high']],
  ['RSR is low although he presents a high risk of serious harm to known adults.', ['RSR low', 'known adult high']],
];

const notStated = [
  'He is not assessed as posing a high risk to the public.',
  'He no longer poses a high risk to children.',
  'A medium risk to the public is not supported by the evidence.',
  'In 2019 he was assessed as a high risk to the public.',
  'He was previously assessed as medium risk of harm to children.',
  'If he drinks again the risk to the public would be high.',
  'The risk to staff could become high.',
  'He is a low to medium risk to staff.',
  'His solicitor disputes that he is a high risk to the public.',
  'High-intensity work at the High Court lowered the mood of staff.',
  'Public confidence is high and children at the school did well.',
  'Staff found him in low spirits.',
  'The risk of arguments with his partner is high at weekends.',
  'He is not assessed as having a high likelihood of reoffending.',
];

describe('levels in prose', () => {
  for (const [sentence, claims] of stated) {
    it(`are read in “${sentence}”`, () => {
      expect(read(sentence)).toEqual(claims);
    });
  }
  for (const sentence of notStated) {
    it(`are not read in “${sentence}”`, () => {
      expect(read(sentence)).toEqual([]);
    });
  }
});

describe('needs in prose', () => {
  it('are read as identified or not', () => {
    expect(needClaims('Alcohol is not an identified need.')).toMatchObject([{ need: 'alcohol', isIdentified: false }]);
    expect(needClaims('His drug use is no longer an identified need.')).toMatchObject([
      { need: 'drugs', isIdentified: false },
    ]);
    expect(needClaims('Accommodation is a criminogenic need.')).toMatchObject([
      { need: 'accommodation', isIdentified: true },
    ]);
  });

  it('are read with their score, each score for the need named last', () => {
    expect(needClaims('Accommodation scores 6 of 8 and alcohol 3 out of 8.')).toMatchObject([
      { need: 'accommodation', score: 6, max: 8 },
      { need: 'alcohol', score: 3, max: 8 },
    ]);
  });

  it('are not read where the text speaks of another time', () => {
    expect(needClaims('Alcohol was previously 6 of 8.')).toEqual([]);
  });

  it('are not read from dates and fractions of something else', () => {
    expect(needClaims('He was drunk on 4 November and attended 3 of 8 drug sessions with his housing worker.')).toEqual(
      [],
    );
  });
});
