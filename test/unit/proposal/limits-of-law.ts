/**
 * The limits of the law, written a second time and by hand from the text of the Acts as read in May 2026. The
 * catalogue must say the same: a figure that slips in one of the two is found by the other.
 */
type Confidence = 'high' | 'medium' | 'low';

interface LimitRow {
  entry: string;
  measure: string;
  least?: number;
  most?: number;
  from?: string;
  to?: string;
  turnsOn?: 'conviction' | 'offence' | 'order';
  occasion?: 'sentence' | 'breach';
  confidence: Confidence;
}

/** In the order in which the catalogue has them: rules are numbered within a measure. */
export const limits: LimitRow[] = [
  { entry: 'conditional-discharge', measure: 'months', most: 36, confidence: 'medium' },
  { entry: 'community-order', measure: 'months', most: 36, occasion: 'sentence', confidence: 'medium' },
  { entry: 'community-order', measure: 'months', most: 42, occasion: 'breach', confidence: 'medium' },
  { entry: 'suspended-sentence', measure: 'term', most: 24, to: '2026-03-21', confidence: 'high' },
  { entry: 'suspended-sentence', measure: 'term', most: 36, from: '2026-03-22', confidence: 'high' },
  { entry: 'suspended-sentence', measure: 'period', least: 6, most: 24, to: '2026-03-21', confidence: 'medium' },
  { entry: 'suspended-sentence', measure: 'period', least: 6, most: 36, from: '2026-03-22', confidence: 'medium' },
  { entry: 'suspended-sentence', measure: 'supervision', least: 6, most: 24, to: '2026-03-21', confidence: 'medium' },
  { entry: 'suspended-sentence', measure: 'supervision', least: 6, most: 36, from: '2026-03-22', confidence: 'medium' },
  { entry: 'deferred', measure: 'months', most: 6, to: '2026-03-21', confidence: 'high' },
  { entry: 'deferred', measure: 'months', most: 12, from: '2026-03-22', confidence: 'high' },
  { entry: 'unpaid-work', measure: 'hours', least: 40, most: 300, occasion: 'sentence', confidence: 'high' },
  { entry: 'unpaid-work', measure: 'hours', most: 300, occasion: 'breach', confidence: 'high' },
  { entry: 'unpaid-work', measure: 'hours', least: 20, occasion: 'breach', confidence: 'medium' },
  { entry: 'rar', measure: 'days', least: 1, confidence: 'medium' },
  { entry: 'programme', measure: 'days', least: 1, confidence: 'medium' },
  { entry: 'curfew', measure: 'hours', least: 2, most: 20, confidence: 'high' },
  { entry: 'curfew', measure: 'hours-a-week', most: 112, confidence: 'high' },
  { entry: 'curfew', measure: 'months', most: 24, confidence: 'high' },
  { entry: 'exclusion', measure: 'months', most: 24, confidence: 'medium' },
  { entry: 'foreign-travel', measure: 'months', most: 12, confidence: 'high' },
  { entry: 'atr', measure: 'months', most: 36, confidence: 'high' },
  { entry: 'aamr', measure: 'days', most: 120, confidence: 'high' },
  { entry: 'attendance-centre', measure: 'hours', least: 12, most: 36, confidence: 'high' },
];

interface ForceRow {
  entry: string;
  from?: string;
  to?: string;
  isCommenced?: false;
  confidence: Confidence;
}

const always = (confidence: Confidence, ...ids: string[]): ForceRow[] => ids.map((entry) => ({ entry, confidence }));

export const inForce: ForceRow[] = [
  ...always('medium', 'absolute-discharge', 'conditional-discharge', 'fine', 'extended', 'particular-concern', 'life'),
  ...always('high', 'community-order', 'suspended-sentence', 'custody', 'deferred'),
  ...always('high', 'unpaid-work', 'rar', 'curfew', 'foreign-travel', 'mhtr', 'drr', 'atr', 'aamr'),
  ...always('medium', 'programme', 'prohibited-activity', 'exclusion', 'residence', 'em-compliance', 'em-whereabouts'),
  { entry: 'drug-testing', from: '2022-06-28', confidence: 'medium' },
  { entry: 'attendance-centre', to: '2022-06-27', confidence: 'high' },
  { entry: 'driving-prohibition', isCommenced: false, confidence: 'medium' },
  { entry: 'event-prohibition', isCommenced: false, confidence: 'medium' },
  { entry: 'pub-prohibition', isCommenced: false, confidence: 'medium' },
  { entry: 'restriction-zone', isCommenced: false, confidence: 'medium' },
];

export const clashing: [string, string, 'unlawful' | 'warning'][] = [
  ['aamr', 'atr', 'unlawful'],
  ['curfew', 'unpaid-work', 'warning'],
  ['curfew', 'residence', 'warning'],
  ['drr', 'drug-testing', 'warning'],
  ['aamr', 'em-compliance', 'warning'],
  ['curfew', 'restriction-zone', 'warning'],
  ['exclusion', 'restriction-zone', 'warning'],
  ['residence', 'restriction-zone', 'warning'],
];
