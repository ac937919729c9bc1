/** Usual phrasings of levels, and what each says: nothing where it is denied, past, supposed, reported or unsure. */
import { describe, expect, it } from 'vitest';
import { levelClaims } from '../../../shared/checks/level-claims.ts';

function read(sentence: string, isRosh: boolean): string {
  const claims = levelClaims(sentence, { isRisk: true, isRosh }).map(({ subject, level }) => {
    if ('name' in subject) return `${subject.name} ${level}`;
    const who = subject.kind === 'overall' ? 'overall' : subject.groups.join('+');
    return `${who} ${level}${subject.setting === undefined ? '' : ` (${subject.setting})`}`;
  });
  return claims.join(', ');
}

/** In a part on risk of serious harm; claims in order, empty where nothing may be compared. */
const phrasings: [sentence: string, claims: string][] = [
  // Groups
  ['He poses a high risk of serious harm to the public.', 'public high'],
  ['He is assessed as posing a high risk of serious harm (RoSH) to the public.', 'public high'],
  ['Assessed as very high risk of harm to children.', 'children very high'],
  ['He is assessed as very high risk of harm to children and the public.', 'children+public very high'],
  ['The risk to known adults is low.', 'known adult low'],
  ['Risk to known adults is low.', 'known adult low'],
  ['He presents as low risk to staff.', 'staff low'],
  ['A medium risk of serious harm is posed to the public.', 'public medium'],
  ['The risk Mr Lee poses to the public is high.', 'public high'],
  ['The risk to the general public is assessed by me as low.', 'public low'],
  ['I assess the risk to the public as high.', 'public high'],
  ['I would assess the risk to the public as high.', 'public high'],
  ['I believe the risk to the public is high.', 'public high'],
  ['OASys says low risk to the public.', 'public low'],
  ['The risk to the public was reviewed and is high.', 'public high'],
  ['He has not complied and his risk to the public is high.', 'public high'],
  ['Risk of serious harm – public – medium', 'public medium'],
  ['Public high, children low, known adults medium.', 'public high, children low, known adult medium'],
  ['High (public), low (children), medium (known adults)', 'public high, children low, known adult medium'],
  ['Risk to the public (medium) and to children (low).', 'public medium, children low'],
  ['He is at high risk of suicide and a low risk to the public.', 'public low'],
  ['The risk to the public is high and he has low self-esteem.', 'public high'],
  // RoSH by name, and over all
  ['RoSH: medium', 'overall medium'],
  ['RoSH is medium.', 'overall medium'],
  ['RoSH level: high', 'overall high'],
  ['Overall risk of serious harm: high.', 'overall high'],
  ['High RoSH.', 'overall high'],
  ['He is a high RoSH case.', 'overall high'],
  ['He presents as high RoSH in the community.', 'overall high (community)'],
  ['Medium RoSH to the public.', 'public medium'],
  ['He is low RoSH to children and high RoSH to the public.', 'children low, public high'],
  ['He is medium RoSH (public).', 'public medium'],
  ['He presents as low.', 'overall low'],
  ['He presents as low risk.', 'overall low'],
  ['He is high risk.', 'overall high'],
  ['He is low.', ''],
  ['He presents as low in mood.', ''],
  // Tools
  ['RSR 3.2% (medium)', 'RSR medium'],
  ['RSR score of 3.2%, which is medium.', 'RSR medium'],
  ['Medium RSR.', 'RSR medium'],
  ['A medium OVP score.', 'OVP medium'],
  ['Medium risk of serious recidivism (RSR).', 'RSR medium'],
  ['OGRS3 45% (medium), OVP 30% (low).', 'OGRS3 medium, OVP low'],
  ['OGRS3 medium OVP high', 'OGRS3 medium, OVP high'],
  ['OGRS score is 45% (1 year) and 62% (2 year), medium.', 'OGRS medium'],
  ['RSR was completed on 4 March when he was in low mood.', ''],
  // Denied
  ['The risk to the public is not high.', ''],
  ['The risk to the public isn’t high.', ''],
  ['There is no high risk to the public.', ''],
  ['It cannot be said that the risk to the public is low.', ''],
  ['Neither children nor staff are at high risk.', ''],
  ['Far from being a low risk to the public, he is a high risk.', 'public high'],
  ['The risk to the public is no longer high but medium.', 'public medium'],
  ['The risk to the public is not low; it is high.', 'public high'],
  ['He does not pose a high risk to the public but poses a medium risk.', 'public medium'],
  // Past
  ['The risk to the public was previously high.', ''],
  ['The risk to the public was previously high and is now medium.', 'public medium'],
  ['The risk to the public has reduced from high to medium.', 'public medium'],
  ['The risk to the public has fallen from a high level to medium.', 'public medium'],
  ['His risk to the public went down from very high to high.', 'public high'],
  ['The risk to the public, once high, is medium.', 'public medium'],
  ['The risk to the public stands at medium, having been high.', 'public medium'],
  ['The risk to the public was high until 2024 but is now medium.', 'public medium'],
  ['Two years ago the risk to the public was high.', ''],
  ['In the past he was a high risk to the public.', ''],
  // Supposed
  ['The risk to the public would be high if he drank.', ''],
  ['Should he drink, the risk to the public would become high.', ''],
  ['Unless he engages, the risk to the public is high.', ''],
  ['The risk to the public is likely to become high.', ''],
  // Settings
  ['In custody, the risk to staff is low.', 'staff low (custody)'],
  ['Within the custodial setting the risk to prisoners is low.', 'prisoners low (custody)'],
  ['If released, the risk to the public is high.', 'public high (community)'],
  ['In the community the risk to staff is medium, in custody low.', 'staff medium (community), staff low (custody)'],
  ['Risk to staff: low (custody), medium (community).', 'staff low (custody), staff medium (community)'],
  [
    'The risk to the public in custody is low and in the community is high.',
    'public low (custody), public high (community)',
  ],
  [
    'He was assessed as low risk to children at sentence; this is now medium.',
    'children low (atSentence), children medium',
  ],
  // Said by others
  ['Mr Lee says he is low risk.', ''],
  ['Mr Lee told me that he is a low risk to the public.', ''],
  ['He describes himself as a low risk to the public.', ''],
  ['In his view he is a low risk to the public.', ''],
  ['His mother thinks he is a low risk to children.', ''],
  ['According to his solicitor he is a low risk to the public.', ''],
  ['He is a low risk to the public, his mother said.', ''],
  ['Mr Lee says he is a low risk to the public, but I assess the risk to the public as high.', 'public high'],
  ['He told me he drinks, and the risk to the public is high.', 'public high'],
  // Unsure
  ['The risk to the public is medium to high.', ''],
  ['Medium/high risk to the public.', ''],
  ['He is between medium and high risk to the public.', ''],
  ['He is at least a medium risk to the public.', ''],
  ['He is at high risk of homelessness.', ''],
];

describe('a level', () => {
  it.each(phrasings)('in “%s” is read as “%s”', (sentence, claims) => {
    expect(read(sentence, true)).toBe(claims);
  });

  it('without a word of whom it is about says nothing where the part is also about reoffending', () => {
    expect(read('He presents as low risk.', false)).toBe('');
  });

  it('is read in a long run of words without growing slow', () => {
    const long = `The risk to the public is ${'now and is at the level of risk in the community '.repeat(200)}high.`;
    expect(read(long, true)).toBe('public high (community)');
  });
});
