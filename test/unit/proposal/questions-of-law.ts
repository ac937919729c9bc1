/**
 * The questions of the law, written a second time and by hand from the account of the Acts that the catalogue was
 * made from: what is asked, the lawful answer, what another answer means, where it stands and how sure that is.
 */
export type QuestionRow = [
  entry: string,
  id: string,
  lawful: 'yes' | 'no',
  otherwise: 'unlawful' | 'warning',
  confidence: 'high' | 'medium' | 'low',
  provision: string,
  asks: RegExp,
];

const code = 'Sentencing Act 2020';
const part = (words: string) => `${code}, Schedule 9, Part ${words}`;
const extended = `${code}, Part 10 (extended sentences; section not established)`;
const deferment = `${code} (deferment of sentence; section not established)`;

// prettier-ignore
const ofDisposals: QuestionRow[] = [
  ['community-order', 'imprisonable', 'yes', 'unlawful', 'medium', `${code}, Part 9, Chapter 2`, /^Can .* imprisonment\?/],
  ['community-order', 'serious', 'yes', 'unlawful', 'high', `${code}, section 204`, /^Is .* serious enough/],
  ['community-order', 'punishment', 'yes', 'warning', 'high', 'Imposition guideline', /^Is a requirement there for punishment, or a fine/],
  ['community-order', 'together', 'yes', 'warning', 'medium', `${code}, Part 9, Chapter 2`, /^Can all requirements be kept together/],
  ['suspended-sentence', 'custody-threshold', 'yes', 'unlawful', 'high', `${code}, section 230`, /^Is .* so serious that neither a fine/],
  ['custody', 'custody-threshold', 'yes', 'unlawful', 'high', `${code}, section 230`, /^Is .* so serious that neither a fine/],
  ['extended', 'specified', 'yes', 'unlawful', 'medium', extended, /^Is the offence a specified one/],
  ['extended', 'significant-risk', 'yes', 'unlawful', 'medium', extended, /^Is there a significant risk .* serious harm/],
  ['extended', 'term', 'yes', 'unlawful', 'medium', extended, /12 months or more, or is there an earlier conviction/],
  ['extended', 'extension', 'yes', 'unlawful', 'medium', extended, /5 years or less for a violent offence, 8 years or less/],
  ['particular-concern', 'listed', 'yes', 'unlawful', 'medium', `${code}, Part 10 (offenders of particular concern; section not established)`, /^Is the offence a listed one/],
  ['life', 'ground', 'yes', 'unlawful', 'medium', `${code}, Part 10 (life sentences; section not established)`, /^Is it murder, a second listed offence, or a dangerous/],
  ['deferred', 'consents', 'yes', 'unlawful', 'high', deferment, /^Does the person consent/],
  ['deferred', 'justice', 'yes', 'unlawful', 'high', deferment, /in the interests of justice/],
];

// prettier-ignore
const ofWorkAndRehabilitation: QuestionRow[] = [
  ['unpaid-work', 'suitable', 'yes', 'unlawful', 'high', part('1, paragraph 3'), /^Is the person suitable/],
  ['unpaid-work', 'provided', 'yes', 'unlawful', 'high', part('1, paragraph 3'), /^Can the work be provided where the person lives/],
  ['unpaid-work', 'other-hours', 'yes', 'unlawful', 'medium', part('1, paragraph 2'), /the total 300 hours or less\?$/],
  ['unpaid-work', 'within-a-year', 'yes', 'warning', 'medium', 'Sentencing Act 2026, section 36', /within 12 months of the order/],
  ['rar', 'not-appointments', 'yes', 'warning', 'high', part('2, paragraph 5'), /^Do the days leave out ordinary supervision/],
  ['programme', 'suitable', 'yes', 'unlawful', 'medium', part('3'), /assessed as suitable/],
  ['programme', 'available', 'yes', 'unlawful', 'medium', part('3'), /available at the place/],
  ['attendance-centre', 'each-day', 'yes', 'unlawful', 'high', part('13, paragraph 27'), /3 hours or less, and only one a day/],
];

// prettier-ignore
const ofRestrictions: QuestionRow[] = [
  ['prohibited-activity', 'stated', 'yes', 'unlawful', 'medium', part('4, paragraph 8'), /which activity is prohibited, and on which days/],
  ['prohibited-activity', 'consulted', 'yes', 'unlawful', 'medium', part('4, paragraph 8'), /^Has a probation officer been consulted/],
  ['curfew', 'older-limits', 'yes', 'unlawful', 'medium', 'Police, Crime, Sentencing and Courts Act 2022, section 150', /before 28 June 2022\?$/],
  ['curfew', 'address-known', 'yes', 'unlawful', 'high', part('5, paragraph 10'), /information on each curfew address/],
  ['curfew', 'address-checks', 'yes', 'unlawful', 'high', 'Probation practice: checks on a curfew address', /^Are the police and children’s services checks .* back\?$/],
  ['curfew', 'monitored', 'yes', 'warning', 'high', part('5; Part 14'), /^Is electronic compliance monitoring proposed, or is there a reason/],
  ['curfew', 'others-agree', 'yes', 'warning', 'high', part('5'), /^Has everyone whose co-operation/],
  ['curfew', 'compatible', 'yes', 'warning', 'medium', part('5'), /^Does the curfew leave room for work/],
  ['exclusion', 'names-victim', 'no', 'unlawful', 'medium', 'Probation practice: victim safety in exclusion areas', /name or point to a victim’s address/],
  ['exclusion', 'reachable', 'yes', 'unlawful', 'medium', part('6'), /^Can the person still reach home, work and treatment/],
  ['exclusion', 'monitored', 'yes', 'warning', 'high', part('6; Part 14'), /^Is electronic monitoring proposed, or is there a reason/],
  ['exclusion', 'others-agree', 'yes', 'warning', 'medium', part('6'), /^Has everyone whose co-operation/],
  ['residence', 'surroundings', 'yes', 'unlawful', 'medium', part('7'), /home surroundings been considered/],
  ['residence', 'hostel-recommended', 'yes', 'unlawful', 'medium', part('7'), /hostel or institution: does a probation officer recommend/],
  ['residence', 'in-excluded-area', 'no', 'unlawful', 'medium', part('6; Part 7'), /^Does this address lie in the area from which the exclusion/],
  ['foreign-travel', 'countries', 'yes', 'unlawful', 'high', part('8, paragraph 15'), /which countries/],
  ['em-compliance', 'another', 'yes', 'unlawful', 'medium', part('14'), /monitor another requirement of this order/],
  ['em-compliance', 'area', 'yes', 'unlawful', 'medium', part('14'), /available in the area/],
  ['em-compliance', 'others-agree', 'yes', 'unlawful', 'medium', part('14'), /^Has everyone whose co-operation/],
  ['em-whereabouts', 'operational', 'yes', 'unlawful', 'medium', part('15'), /working in the area/],
  ['em-whereabouts', 'fitted', 'yes', 'warning', 'medium', part('15'), /^Can the equipment be fitted/],
  ['em-whereabouts', 'others-agree', 'yes', 'unlawful', 'medium', part('14'), /^Has everyone whose co-operation/],
  ['event-prohibition', 'stated', 'yes', 'unlawful', 'high', 'Sentencing Act 2026, section 15', /which event, kind of event or events/],
  ['restriction-zone', 'protected', 'yes', 'unlawful', 'medium', 'Sentencing Act 2026, section 17', /^Can a protected person be given a copy/],
  ['restriction-zone', 'names-victim', 'no', 'unlawful', 'medium', 'Probation practice: victim safety in restriction areas', /name or point to a victim’s address/],
];

// prettier-ignore
const ofTreatment: QuestionRow[] = [
  ['mhtr', 'treatable', 'yes', 'unlawful', 'high', part('9, paragraph 17'), /^Does the condition need treatment, and may it respond/],
  ['mhtr', 'hospital', 'no', 'unlawful', 'high', part('9, paragraph 17'), /^Does the condition call for a hospital or guardianship/],
  ['mhtr', 'arranged', 'yes', 'unlawful', 'high', part('9, paragraph 17'), /^Have arrangements been made, or can they be/],
  ['mhtr', 'practitioner', 'yes', 'unlawful', 'high', part('9, paragraph 16'), /registered medical practitioner or psychologist/],
  ['drr', 'drugs', 'yes', 'unlawful', 'high', part('10, paragraph 19'), /^Is the person dependent on drugs, or inclined to misuse/],
  ['drr', 'treatable', 'yes', 'unlawful', 'high', part('10, paragraph 19'), /need treatment, and may it respond/],
  ['drr', 'arranged', 'yes', 'unlawful', 'high', part('10, paragraph 19'), /^Have arrangements .* been made, or can they be/],
  ['drr', 'recommended', 'yes', 'unlawful', 'high', part('10, paragraph 19'), /^Does a probation officer recommend/],
  ['drug-testing', 'misuse', 'yes', 'unlawful', 'high', part('10A, paragraph 22B'), /cause or add to the offence, or is it likely to lead/],
  ['drug-testing', 'notified', 'yes', 'unlawful', 'high', part('10A, paragraph 22B'), /^Has the court been told that arrangements/],
  ['drug-testing', 'length-checked', 'yes', 'warning', 'low', part('10A'), /^Has the length been checked/],
  ['atr', 'dependent', 'yes', 'unlawful', 'high', part('11, paragraph 24'), /^Is the person dependent on alcohol/],
  ['atr', 'linked', 'yes', 'unlawful', 'high', part('11, paragraph 24'), /cause or add to the offence, or does it need treatment/],
  ['atr', 'arranged', 'yes', 'unlawful', 'high', part('11, paragraph 24'), /^Have arrangements .* been made, or can they be/],
  ['aamr', 'element', 'yes', 'unlawful', 'high', part('12, paragraph 26'), /^Was alcohol an element of the offence/],
  ['aamr', 'dependent', 'no', 'unlawful', 'high', part('12, paragraph 26'), /^Is the person dependent on alcohol/],
  ['aamr', 'available', 'yes', 'unlawful', 'high', part('12, paragraph 26'), /monitoring available in the area/],
];

const schedule10 = 'Sentencing Act 2020, section 209; Schedule 10, paragraph 13';
// prettier-ignore
const ofBreach: QuestionRow[] = [
  ['community-order', 'end-date', 'yes', 'unlawful', 'medium', schedule10, /at most 6 months later and for the first time/],
  ['unpaid-work', 'added-hours', 'yes', 'unlawful', 'medium', 'Sentencing Act 2020, Schedule 9, paragraph 2; Schedule 10, paragraph 13(4)', /^Are there 40 hours or more, or is the work added/],
];

export const questions: QuestionRow[] = [
  ...ofDisposals,
  ...ofWorkAndRehabilitation,
  ...ofRestrictions,
  ...ofTreatment,
  ...ofBreach,
];

/** Questions that are not always asked: from or to a day of conviction, on one occasion, or beside another requirement. */
export const askedSometimes: Record<string, object> = {
  'curfew/older-limits': { when: { to: '2022-06-27', turnsOn: 'conviction' } },
  'residence/in-excluded-area': { beside: 'exclusion' },
  'community-order/end-date': { when: { isAlways: true, turnsOn: 'conviction', occasion: 'breach' } },
  'unpaid-work/added-hours': { when: { isAlways: true, turnsOn: 'conviction', occasion: 'breach' } },
};

const presumption = 'Sentencing Act 2026, section 1 (Sentencing Act 2020, sections 264A and 277A)';
const fromCommencement = { from: '2026-03-22', turnsOn: 'conviction' };

/** What is asked wherever custody is in prospect, in this order. */
export const custodyQuestions = [
  {
    id: 'short-term',
    asks: /^Is the likely term 12 months or less\?$/,
    hints: undefined,
    when: fromCommencement,
    after: undefined,
    provision: presumption,
    confidence: 'high',
  },
  {
    id: 'out-of-presumption',
    asks: /^Does a listed exception, or an exceptional circumstance of the offence or the person, take the case out/,
    hints:
      /sentence or remand for something else; .* over 12 months in all; re-sentencing; .* under an order or breaching it; a significant risk of harm/,
    when: fromCommencement,
    after: { question: 'short-term', is: 'yes' },
    provision: presumption,
    confidence: 'medium',
  },
];

/** A term of 12 months or less that nothing takes out of it must be suspended. */
export const presumptionOfLaw = {
  appliesWhere: { 'short-term': 'yes', 'out-of-presumption': 'no' },
  against: 'custody',
  towards: 'suspended-sentence',
  says: /^A term of 12 months or less must be suspended unless an exception applies or exceptional circumstances/,
  provision: presumption,
  confidence: 'medium',
};
