/** How long a licence lasts and when each step of the review comes, written by hand from the pages on licences. */

const cja = 'Criminal Justice Act 2003, ';
const two =
  'referred for ending two years after first release, and ends by itself after two more years without recall.';

/** Length: sentences; the day of the record on which it ends; provision; its words. */
export const lengthsByHand: Record<string, [string, string, string, string]> = {
  life: ['life', '-', 'Crime (Sentences) Act 1997, section 31', 'lasts for life'],
  'ipp-three': [
    'ipp',
    '-',
    'SI 2024/966',
    'three years after first release, and ends by itself after two more years without recall.',
  ],
  'ipp-two': ['ipp', '-', 'Sentencing Act 2026, section 42; SI 2026/402', `${two} The person may ask for referral.`],
  'dpp-two': ['dpp', '-', 'SI 2024/966', two],
  'dpp-two-asked': [
    'dpp',
    '-',
    'Sentencing Act 2026, section 42; SI 2026/402',
    `${two} The person may ask for referral.`,
  ],
  eds: ['eds', 'sentenceExpiry', `${cja}section 249`, 'to the end of the extension period'],
  sopc: ['sopc', 'sentenceExpiry', `${cja}section 249`, 'to the end of the sentence'],
  'standard-supervised': [
    'standard',
    'sentenceExpiry',
    `${cja}sections 249 and 256AA`,
    'supervision followed it, with eight conditions',
  ],
  standard: [
    'standard power-to-detain',
    'sentenceExpiry',
    `${cja}section 249; Sentencing Act 2026, section 34`,
    'Supervision after it has been repealed',
  ],
  older: ['epp dcr tora', '-', `${cja}section 249`, 'depends on the sentence and its day'],
};

/** Milestone: offset and event; days and what they are counted from; confidence and provision. */
export const milestonesByHand: Record<string, [string, string, string]> = {
  review: ['about 26 weeks after the start of the review', '- other', 'low Generic Parole Process Policy Framework'],
  'non-disclosure': ['at least 8 weeks before the oral hearing', '-56 panel', 'high Parole Board Rules 2019, rule 17'],
  decision: ['14 days after the hearing', '14 panel', 'medium Parole Board Rules 2019'],
  'oral-hearing': ['28 days after a paper decision', '- other', 'medium Parole Board Rules 2019'],
  reconsideration: ['21 days after the decision', '- other', 'medium Parole Board Rules 2019'],
  summary: ['within 6 months after the decision', '- other', 'high Parole Board Rules 2019, rule 27'],
  'recall-referral': ['28 days after return to custody', '28 return', `high ${cja}section 255C(4)`],
  'part-b': ['about 3 weeks after the recall', '21 recall', 'low Recall, Review and Re-release Policy Framework'],
  representations: [
    'about 5 days after disclosure of the Part B report',
    '- other',
    'low Recall, Review and Re-release Policy Framework',
  ],
  'annual-review': [
    '16 weeks to the first day of the listing month; decision within 2 weeks before the review',
    '- other',
    'medium Annual review of recalled determinate prisoners',
  ],
};
