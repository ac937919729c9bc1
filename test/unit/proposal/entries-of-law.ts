/**
 * What the law says of each sentence, requirement and order beside its limits and questions, written a second time and by
 * hand from the account of the Acts that the catalogue was made from.
 */
const code = 'Sentencing Act 2020';
const part = (words: string) => `${code}, Schedule 9, Part ${words}`;

export interface DisposalRow {
  id: string;
  provision: string;
  inWords: string;
  isCustodial?: true;
  takesRequirements?: true;
  needsRequirement?: true;
}

// prettier-ignore
export const disposals: DisposalRow[] = [
  {
    id: 'absolute-discharge',
    provision: `${code} (discharges; section not established)`,
    inWords: 'an absolute discharge',
  },
  {
    id: 'conditional-discharge',
    provision: `${code} (discharges; section not established)`,
    inWords: 'a conditional discharge for {months}',
  },
  { id: 'fine', provision: `${code} (fines; section not established)`, inWords: 'a fine' },
  {
    id: 'community-order',
    provision: `${code}, section 204`,
    inWords: '{a:months}-month community order',
    takesRequirements: true,
    needsRequirement: true,
  },
  {
    id: 'suspended-sentence',
    provision: `${code}, Part 10 (suspended sentence orders; section not established)`,
    inWords: 'a custodial sentence[ of {term}] suspended for {period}[, with supervision for {supervision}]',
    isCustodial: true,
    takesRequirements: true,
  },
  { id: 'custody', provision: `${code}, section 230`, inWords: 'immediate custody', isCustodial: true },
  {
    id: 'extended',
    provision: `${code}, Part 10 (extended sentences; section not established)`,
    inWords: 'an extended determinate sentence',
    isCustodial: true,
  },
  {
    id: 'particular-concern',
    provision: `${code}, Part 10 (offenders of particular concern; section not established)`,
    inWords: 'a sentence for an offender of particular concern',
    isCustodial: true,
  },
  {
    id: 'life',
    provision: `${code}, Part 10 (life sentences; section not established)`,
    inWords: 'a life sentence',
    isCustodial: true,
  },
  {
    id: 'deferred',
    provision: `${code} (deferment of sentence; section not established)`,
    inWords: 'sentence deferred for {months}',
  },
];

export type RequirementRow = [id: string, provision: string, inWords: string, measures: string, needs: string];

/** Measures with their unit; one in brackets need not be given. */
// prettier-ignore
export const requirements: RequirementRow[] = [
  ['unpaid-work', part('1, paragraphs 1 to 3'), '{#hours} hours’ unpaid work', 'hours: hours', ''],
  ['rar', part('2, paragraphs 4 and 5'), '{#days} rehabilitation activity days', 'days: days', 'accommodation ete finance relationships lifestyle thinking attitudes'],
  ['programme', part('3, paragraphs 6 and 7'), 'an accredited programme of {days}', 'days: days', 'thinking attitudes relationships'],
  ['prohibited-activity', part('4, paragraph 8'), 'a prohibited activity requirement[ for {months}][ on {days}]', '(months: months), (days: days)', ''],
  ['curfew', part('5, paragraphs 9 and 10'), 'a curfew of up to {hours} ({hours-a-week}) for {months}', 'hours: hours a day, hours-a-week: hours a week, months: months', ''],
  ['exclusion', part('6, paragraphs 11 and 12'), 'exclusion from a stated place or area for {months}', 'months: months', ''],
  ['residence', part('7, paragraphs 13 and 14'), 'residence at a stated place for {months}', 'months: months', 'accommodation'],
  ['foreign-travel', part('8, paragraph 15'), 'no travel abroad for {months}', 'months: months', ''],
  ['mhtr', part('9, paragraphs 16 to 18'), 'mental health treatment for {months}', 'months: months', 'health'],
  ['drr', part('10, paragraphs 19 to 22'), 'drug rehabilitation for {months}', 'months: months', 'drugs'],
  ['drug-testing', part('10A, paragraphs 22A to 22E'), 'drug testing for {months}', 'months: months', 'drugs'],
  ['atr', part('11, paragraphs 23 and 24'), 'alcohol treatment for {months}', 'months: months', 'alcohol'],
  ['aamr', part('12, paragraphs 25 and 26'), 'alcohol abstinence and monitoring for {days}', 'days: days', 'alcohol'],
  ['attendance-centre', `${part('13, paragraphs 27 and 28')}; Police, Crime, Sentencing and Courts Act 2022, section 152`, '{hours} at an attendance centre', 'hours: hours', ''],
  ['em-compliance', part('14, paragraphs 29 and 31 to 35'), 'electronic compliance monitoring for {months}', 'months: months', ''],
  ['em-whereabouts', part('15, paragraph 30'), 'electronic whereabouts monitoring for {months}', 'months: months', ''],
  ['driving-prohibition', 'Sentencing Act 2026, section 14 (Sentencing Act 2020, Schedule 9, Part 4A, paragraph 8A)', 'no driving for {months}', 'months: months', ''],
  ['event-prohibition', 'Sentencing Act 2026, section 15 (Sentencing Act 2020, Schedule 9, Part 4B, paragraph 8B)', 'no attendance at stated public events for {months}', 'months: months', ''],
  ['pub-prohibition', 'Sentencing Act 2026, section 16 (Sentencing Act 2020, Schedule 9, Part 4C, paragraph 8C)', 'no entry to drinking establishments for {months}', 'months: months', 'alcohol'],
  ['restriction-zone', 'Sentencing Act 2026, section 17 (Sentencing Act 2020, Schedule 9, Part 4D, paragraph 8D)', 'staying within a stated area for {months}', 'months: months', ''],
];

/**
 * Orders beside the sentence. The account names them, gives them "own tests" and no limits; the sections are known
 * from general knowledge and were not read.
 */
// prettier-ignore
export const orders: [id: string, name: string, inWords: string, provision: string][] = [
  ['compensation', 'Compensation order', 'a compensation order', `${code}, section 133 onwards`],
  ['restraining', 'Restraining order', 'a restraining order', `${code}, section 360`],
  ['driving-disqualification', 'Disqualification from driving', 'a disqualification from driving', `${code}, Part 8, Chapter 1; Road Traffic Offenders Act 1988`],
  ['sexual-harm-prevention', 'Sexual harm prevention order', 'a sexual harm prevention order', `${code}, section 343 onwards`],
  ['criminal-behaviour', 'Criminal behaviour order', 'a criminal behaviour order', `${code}, section 330 onwards`],
  ['deprivation', 'Deprivation order', 'a deprivation order', `${code}, section 152 onwards`],
];

/** One figure against another: `day ≤ 1 × week`. */
// prettier-ignore
export const relations: [entry: string, rule: string, provision: string][] = [
  ['suspended-sentence', 'supervision ≤ 1 × period', `${code}, section 288`],
  ['curfew', 'hours ≤ 1 × hours-a-week', part('5, paragraph 9')],
  ['curfew', 'hours-a-week ≤ 7 × hours', part('5, paragraph 9')],
];

/** What no requirement may outlast. */
export const within: Record<string, { measure: string; orElse?: string; provision: string }> = {
  'community-order': { measure: 'months', provision: `${code}, section 209` },
  'suspended-sentence': { measure: 'supervision', orElse: 'period', provision: `${code}, section 288` },
};

/** Where each limit stands, in the order of the table of limits. */
// prettier-ignore
export const provisionsOfLimits: [entry: string, measure: string, ...provisions: string[]][] = [
  ['conditional-discharge', 'months', `${code} (discharges; section not established)`],
  ['community-order', 'months', `${code}, section 209`, `${code}, section 209; Schedule 10, paragraph 13`],
  ['suspended-sentence', 'term', `${code}, Part 10 (suspended sentence orders; section not established), before the Sentencing Act 2026, section 2`, 'Sentencing Act 2026, section 2'],
  ['suspended-sentence', 'period', `${code}, section 288`, `${code}, section 288; Sentencing Act 2026, section 2`],
  ['suspended-sentence', 'supervision', `${code}, section 288`, `${code}, section 288; Sentencing Act 2026, section 2`],
  ['deferred', 'months', `${code} (deferment of sentence; section not established), before the Sentencing Act 2026, section 5`, 'Sentencing Act 2026, section 5'],
  ['unpaid-work', 'hours', part('1, paragraph 2'), part('1, paragraph 2'), `${code}, Schedule 10, paragraph 13(4)`],
  ['rar', 'days', `${part('2, paragraph 5')}; Sentencing Act 2026, section 12`],
  ['programme', 'days', part('3, paragraph 7')],
  ['curfew', 'hours', part('5, paragraph 9')],
  ['curfew', 'hours-a-week', part('5, paragraph 9')],
  ['curfew', 'months', part('5, paragraph 9')],
  ['exclusion', 'months', part('6, paragraph 11')],
  ['foreign-travel', 'months', part('8, paragraph 15')],
  ['atr', 'months', part('11, paragraph 23')],
  ['aamr', 'days', part('12, paragraph 25')],
  ['attendance-centre', 'hours', part('13, paragraph 27')],
];
