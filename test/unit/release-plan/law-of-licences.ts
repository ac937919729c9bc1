/** The licence policy and the dates of the law written a second time, so that nothing in the catalogue changes unnoticed. */

/** Codes of the standard conditions, in order. */
export const standardCodes = [
  '9ce9d594',
  '3b19fdb0',
  '3361683a',
  '9fc04065',
  'e670ac69',
  '78A5F860',
  '6FA6E492',
  '88069445',
  '7d416906',
  '2cbfc6ef',
];

/** Category, then each condition's code; `+` marks one with blanks. */
export const additionalCodes: [string, string][] = [
  ['Residence at a specific place', '5db26ab3+'],
  ['Restriction of residency', 'fce34fb2+'],
  [
    'Making or maintaining contact with a person',
    'b72fdbf2+ 9ae2a336 75a6aac6 4858cd8b+ 4a5fed48+ 355700a9+ 0aa669bf cc80d02b 18b69f61+ 48c4ae87 d5998ca1 86e7a2cb 1905aa46',
  ],
  ['Programmes or activities', 'df3f08a8+ 9da214a3+ 0EDB6D01 625feb82+ b149bc47'],
  ['Items and documents', '8e52e16e 5fa04bbf bfbc693c 2d67f68a+ 3932e5c9+'],
  ['Disclosure of information', '2a93b784 db2d7e24 c5e91330 79ac033f 8686a815+'],
  ['Curfew arrangement', '0a370862+'],
  [
    'Freedom of movement',
    '0f9a20f4+ 42f71b40+ c4a17002+ 5d0416a9 99195049+ 1e9a66c6 d523d711 be16ee0b+ 344a87e0 005d70e4',
  ],
  ['Supervision in the community', '4673ebe4+ 2027ae19+'],
  ['Restriction of conduct or acts', '7a9ca3bb 985d339a 3b6b7c4f+ 50c8c01e+ 762677a4+'],
  ['Extremism', '86f8b3d6 9785d8f8 9efba199 3d771cc6 e0421c22'],
  ['Polygraph', '1dc7ee29'],
  ['Drug, alcohol and solvent abuse', 'f1d2888b+'],
  ['Electronic monitoring', 'fd129172+ 524f2fd6+ 86e6f2a9+ d36a3b77+ 2F8A5418+'],
  ['Terrorist personal search', '9678FD9E'],
  ['Serious organised crime', 'e8478345+ 001328d0+ a9ef7376+ 62e035ff 4e52fd9c'],
  ['Post-sentence supervision (repealed)', '62c83b80+ fda24aa9+'],
];

export interface Dated {
  list: 'recalls' | 'tests' | 'lengths' | 'conditions';
  id: string;
  from?: string;
  to?: string;
  isCommenced?: false;
  confidence: 'high' | 'medium' | 'low';
}

/** Everything that does not simply hold always. */
export const dated: Dated[] = [
  { list: 'recalls', id: 'fixed-56', from: '2026-03-31', confidence: 'high' },
  { list: 'recalls', id: 'fixed-28', to: '2026-03-30', confidence: 'high' },
  { list: 'recalls', id: 'fixed-14', to: '2026-03-30', confidence: 'high' },
  { list: 'tests', id: 'codified-life', from: '2024-05-24', isCommenced: false, confidence: 'medium' },
  { list: 'tests', id: 'codified-fixed', from: '2024-05-24', isCommenced: false, confidence: 'medium' },
  { list: 'tests', id: 'licence-end', from: '2024-11-01', confidence: 'high' },
  { list: 'lengths', id: 'ipp-three', from: '2025-02-01', to: '2026-04-26', confidence: 'medium' },
  { list: 'lengths', id: 'ipp-two', from: '2026-04-27', confidence: 'medium' },
  { list: 'lengths', id: 'dpp-two', from: '2025-02-01', to: '2026-04-26', confidence: 'medium' },
  { list: 'lengths', id: 'dpp-two-asked', from: '2026-04-27', confidence: 'medium' },
  { list: 'lengths', id: 'standard-supervised', to: '2026-04-26', confidence: 'medium' },
  { list: 'lengths', id: 'standard', from: '2026-04-27', confidence: 'medium' },
  { list: 'conditions', id: 'drug-testing', isCommenced: false, confidence: 'medium' },
  { list: 'conditions', id: 'driving', isCommenced: false, confidence: 'medium' },
  { list: 'conditions', id: 'foreign-travel', isCommenced: false, confidence: 'medium' },
  { list: 'conditions', id: 'restriction-zone', isCommenced: false, confidence: 'medium' },
  { list: 'conditions', id: 'alcohol-ban', from: '2021-11-17', confidence: 'medium' },
  { list: 'conditions', id: 'alcohol-limit', from: '2021-11-17', confidence: 'medium' },
  { list: 'conditions', id: 'supervision-drug-appointment', to: '2026-04-26', confidence: 'medium' },
  { list: 'conditions', id: 'supervision-drug-testing', to: '2026-04-26', confidence: 'medium' },
];

/** For which sentences each recall and test is; of the conditions only those not for all. */
export const sentencesOf: Record<string, string> = {
  'recalls/fixed-56': 'standard',
  'recalls/fixed-28': 'standard',
  'recalls/fixed-14': 'standard',
  'recalls/standard': 'standard power-to-detain eds sopc epp dcr tora',
  'recalls/emergency': 'standard power-to-detain eds sopc epp dcr tora',
  'recalls/indeterminate': 'ipp dpp life',
  'tests/indeterminate': 'ipp dpp life',
  'tests/extended': 'eds',
  'tests/particular-concern': 'sopc',
  'tests/older': 'epp dcr',
  'tests/terrorist': 'tora',
  'tests/referred': 'power-to-detain',
  'tests/recalled': 'standard power-to-detain eds sopc epp dcr tora',
  'tests/codified-life': 'ipp dpp life',
  'tests/codified-fixed': 'standard power-to-detain eds sopc epp dcr tora',
  'tests/open': 'ipp dpp life',
  'tests/licence-end': 'ipp dpp',
  'conditions/supervision-drug-appointment': 'standard',
  'conditions/supervision-drug-testing': 'standard',
};

export const clashing: [string, string][] = [
  ['alcohol-ban', 'alcohol-limit'],
  ['alcohol-ban', 'substances'],
  ['region-of-residence', 'curfew'],
  ['region-of-residence', 'stay-until-tagged'],
  ['passport-surrender', 'passport-details'],
  ['any-victim', 'named-victim'],
  ['no-internet', 'sites'],
  ['no-internet', 'posting'],
  ['meetings', 'worship'],
  ['one-phone', 'no-internet'],
];
