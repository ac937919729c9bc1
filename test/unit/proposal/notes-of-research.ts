/**
 * The notes of effective practice, written a second time and by hand from the account of the research that they were
 * made from: how strong, which way, how sure, what they bear on, the caution that goes with each, and the figures in it.
 */
export interface NoteRow {
  id: string;
  strength: 'strong' | 'moderate' | 'promising' | 'limited' | 'mixed';
  direction: string;
  confidence: 'high' | 'medium' | 'low';
  needs: string;
  requirements: string;
  caution?: RegExp;
  /** What it must say: the figures, or the words that a reader would be misled without. */
  says: RegExp;
}

const note = (
  id: string,
  standing: `${NoteRow['strength']} ${NoteRow['confidence']}`,
  direction: string,
  [needs, requirements]: [needs: string, requirements: string],
  says: RegExp,
  caution?: RegExp,
): NoteRow => {
  const [strength, confidence] = standing.split(' ') as [NoteRow['strength'], NoteRow['confidence']];
  return { id, strength, direction, confidence, needs, requirements, says, ...(caution && { caution }) };
};

// prettier-ignore
export const notes: NoteRow[] = [
  note('ep01', 'strong high', 'reduces', ['thinking attitudes', 'programme'], /about 30 against 40 per cent/, /quality of delivery and the level of risk/),
  note('ep02', 'strong high', 'reduces', ['thinking', 'programme'], /higher risk.*brand is used matters little/),
  note('ep03', 'moderate high', 'reduces', ['thinking', 'programme'], /about 20,000 people.*very small/, /^Studied in prison/),
  note('ep04', 'moderate medium', 'reduces', ['thinking', 'programme'], /^An earlier prison study found less/, /superseded/),
  note('ep05', 'strong high', 'reduces', ['', 'programme rar'], /high risk most; people at low risk may be harmed/),
  note('ep06', 'strong high', 'reduces', ['', 'rar'], /about 36 per cent reoffended, against 50 per cent/),
  note('ep07', 'moderate high', 'reduces', ['', 'rar'], /24 points higher and reoffending 14 points lower/, /^Not an experiment/),
  note('ep08', 'moderate high', 'reduces', ['drugs', 'drr'], /a third fewer offences.*53 per cent.*34 per cent/, /before and after/),
  note('ep09', 'strong high', 'reduces', ['drugs', 'drr'], /together with psychosocial support lowers/),
  note('ep10', 'moderate high', 'process', ['drugs alcohol', 'drr atr'], /^Only some.*26 per cent/, /imperfect/),
  note('ep11', 'moderate high', 'reduces', ['alcohol', 'aamr'], /78 per cent/, /proxies; not for people dependent on alcohol/),
  note('ep12', 'promising medium', 'compliance', ['alcohol', 'aamr'], /a short control/, /is not the same as not reoffending/),
  note('ep13', 'limited high', 'uncertain', ['alcohol', 'atr'], /^Two thirds completed it.*no clear effect on reoffending/),
  note('ep14', 'mixed medium', 'uncertain', ['relationships', 'programme'], /little or no effect on average/, /^Never present it as a measure of safety/),
  note('ep15', 'promising high', 'reduces', ['relationships', ''], /cut abuse more than support for victims alone/, /^Not available everywhere/),
  note('ep16', 'moderate high', 'process', ['relationships', 'programme rar'], /28 per cent of cases; 45 per cent/),
  note('ep17', 'strong high', 'reduces', ['', ''], /under 12 months without supervision was followed by more reoffending/),
  note('ep18', 'moderate medium', 'reduces', ['', ''], /wider for people with more previous offences/),
  note('ep19', 'moderate high', 'reduces', ['accommodation', 'rar residence'], /with support goes with less reoffending; housing alone is weaker/),
  note('ep20', 'moderate high', 'process', ['accommodation', 'rar residence'], /about a quarter.*no housing work was available/),
  note('ep21', 'moderate high', 'reduces', ['ete', 'rar'], /good evidence/),
  note('ep22', 'moderate high', 'reduces', ['ete', ''], /18 against 23 per cent.*40 against 33 per cent/, /chose to apply/),
  note('ep23', 'moderate high', 'reduces', ['ete', 'rar'], /lower reoffending within one year/, /who gets work/),
  note('ep24', 'promising medium', 'reduces', ['ete', 'rar'], /just any job may not/, /Dutch/),
  note('ep25', 'limited high', 'uncertain', ['finance', 'rar'], /little direct evidence/),
  note('ep26', 'limited high', 'promising', ['lifestyle relationships', 'rar'], /which programme builds them is not clear/),
  note('ep27', 'limited high', 'uncertain', ['lifestyle', 'rar'], /results for reoffending vary/),
  note('ep28', 'strong high', 'reduces', ['attitudes', 'rar'], /^Ten trials.*modest fall.*3\.7 to 8\.1 times/, /^Only where both sides consent/),
  note('ep29', 'promising medium', 'reduces', ['', 'em-whereabouts'], /7 points less: 26 against 33 per cent/, /One pilot.*press account/),
  note('ep30', 'moderate high', 'process', ['', ''], /about half of the cases not enough was delivered/),
  note('ep31', 'limited low', 'uncertain', ['health', 'mhtr'], /evidence on reoffending is thin/),
  note('ep32', 'moderate high', 'context', ['', ''], /peaks in youth and falls through the twenties/),
  note('ep33', 'moderate high', 'reduces', ['', ''], /needs follow-up in the community, for drugs above all/),
  note('ep34', 'strong high', 'no effect or harm', ['', 'unpaid-work curfew'], /small gains at best, and can make outcomes worse/, /^Avoid stacking requirements/),
  note('ep35', 'mixed medium', 'uncertain', ['thinking', 'programme'], /linked to worse outcomes/, /^Use only the current list/),
  note('ep36', 'limited low', 'uncertain', ['', 'unpaid-work'], /punishment and reparation/),
];

/** How a note may be used; none of these rules may be lost. */
export const rulesOfUse = [
  /source and its year/,
  /predict what one person will do/,
  /add effects together/,
  /^Never claim .* makes victims safe/,
  /low confidence only with that label/,
];

/** The years of the sources of each note; `null` where the account gives none. */
export const years: Record<string, (number | null)[]> = {
  ep01: [2025, 2007],
  ep02: [2005],
  ep03: [2023],
  ep04: [2010],
  ep05: [2007, 2015],
  ep06: [2025],
  ep07: [2023],
  ep08: [2017],
  ep09: [2025, 2012],
  ep10: [2023],
  ep11: [2024],
  ep12: [2016, 2018],
  ep13: [2024, 2011],
  ep14: [null, null],
  ep15: [2025],
  ep16: [null],
  ep17: [2019, 2015, 2021],
  ep18: [2018],
  ep19: [2025],
  ep20: [2019, 2024],
  ep21: [2025],
  ep22: [2021],
  ep23: [2013],
  ep24: [2017],
  ep25: [2025],
  ep26: [2025, 2015],
  ep27: [2021, 2025],
  ep28: [2013, 2014, 2025],
  ep29: [2025],
  ep30: [2019, 2024],
  ep31: [null],
  ep32: [2015],
  ep33: [2015],
  ep34: [2007],
  ep35: [null],
  ep36: [null],
};
