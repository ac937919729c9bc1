/** What is asked of each condition, of each recall and of each blank, written by hand from the pages on licences. */

/** By condition: question, lawful answer, what another answer does, confidence; then words that must stand in it. */
export const conditionQuestions: Record<string, string[]> = {
  'named-victim': ['name-needed yes warning medium / a name needed'],
  curfew: ['address-checked yes warning medium / checks on the address done / householder agree'],
  'excluded-area': ['points-to-nobody yes warning medium / point to where a victim lives'],
  'excluded-place': ['points-to-nobody yes warning medium / point to where a victim lives'],
  'excluded-event': ['points-to-nobody yes warning medium / point to where a victim lives'],
  'drinking-places': ['policy-in-force yes warning medium / version 4.0 of the policy is in force'],
  'report-premises': [
    'twice-at-most yes warning high / at most twice a day',
    'accepted yes warning medium / referral to the premises been accepted',
  ],
  'report-police': ['twice-at-most yes warning high / at most twice a day'],
  'extremist-contact': ['extremism yes warning medium / a risk of extremism'],
  meetings: ['extremism yes warning medium / a risk of extremism'],
  lectures: ['extremism yes warning medium / a risk of extremism'],
  radicalising: ['extremism yes warning medium / a risk of extremism'],
  material: ['extremism yes warning medium / a risk of extremism'],
  polygraph: [
    'relevant-offence yes unlawful medium / life, or 12 months or more / sexual, terrorist or domestic abuse offence / section 28',
  ],
  tag: ['can-be-fitted yes warning medium / equipment can be fitted'],
  trail: ['can-be-fitted yes warning medium / equipment can be fitted'],
  'stay-until-tagged': ['can-be-fitted yes warning medium / equipment can be fitted'],
  'alcohol-ban': [
    'can-be-fitted yes warning medium / equipment can be fitted',
    'dependence yes warning medium / dependence on alcohol been ruled out',
    'alcohol-offending yes warning medium / drinking bear on the offending or the risk',
  ],
  'alcohol-limit': [
    'can-be-fitted yes warning medium / equipment can be fitted',
    'dependence yes warning medium / dependence on alcohol been ruled out',
    'alcohol-offending yes warning medium / drinking bear on the offending or the risk',
  ],
  'police-search': [
    'terrorist-offender yes unlawful medium / a terrorist offender for whom a search condition may be set',
  ],
  bespoke: [
    'nothing-in-list yes warning medium / no condition in the list that would do',
    'wording-seen yes warning medium / casework section seen the wording',
  ],
};

/** Whom a fixed term is not for. */
export const recallQuestions: Record<string, string[]> = {
  'fixed-56': [
    'terrorist no unlawful medium / terrorist or national security offence',
    'foreign-power no unlawful medium / threat or risk from a foreign power',
    'referred no unlawful medium / referred to the Board under section 244ZB',
    'repatriated no unlawful medium / repatriated to serve a sentence for murder',
    'particular-concern no unlawful medium / for an offender of particular concern',
    'discretionary no unlawful medium / discretionary conditional release',
    'young-long no unlawful medium / young offender serving 12 months or more',
    'young-charged no unlawful medium / young offender charged with a serious offence',
  ],
};

/** By condition: each blank and its kind; `?` marks one that need not be filled, `*` one that may tell where somebody is. */
export const blanksOfPolicy: Record<string, string> = {
  'region-of-residence': 'region one of',
  household: 'which one of, age number',
  'health-appointments': 'with some of',
  'named-victim': 'name* line, department? line',
  'children-contact': 'which one of, age number',
  'named-people': 'name* line',
  groups: 'name line',
  'address-offending': 'offending some of',
  'work-with-young': 'age number',
  services: 'services some of',
  'device-history': 'devices some of',
  'named-item': 'item line',
  accounts: 'accounts some of',
  curfew: 'from time, until time, further? line, review one of',
  'excluded-area': 'area* line',
  'excluded-place': 'place* line',
  'children-places': 'places line',
  'excluded-event': 'event line',
  'drinking-places': 'when one of, times? line',
  'report-premises': 'premises line, times line, days one of, review one of',
  'report-police': 'station line, times line, days one of, review one of',
  posting: 'ask one of, sites some of',
  sites: 'sites line',
  'hiding-tools': 'tools some of',
  substances: 'substances some of',
  tag: 'purposes some of',
  trail: 'until date',
  'stay-until-tagged': 'address* line',
  'alcohol-ban': 'until date',
  'alcohol-limit': 'until date',
  cash: 'amount number',
  assets: 'amount number',
  income: 'proof some of',
  'supervision-drug-appointment': 'place line',
  'supervision-drug-testing': 'place line',
};

/** Where a condition does not stand in the list of the policy alone; all others are of high confidence. */
export const otherProvisions: Record<string, string> = {
  'drug-testing': 'medium Licence conditions policy, version 4.0: standard conditions',
  driving: 'medium Sentencing Act 2026; Licence conditions policy, version 4.0',
  'foreign-travel': 'medium Sentencing Act 2026; Licence conditions policy, version 4.0',
  'restriction-zone': 'medium Sentencing Act 2026; Licence conditions policy, version 4.0',
  polygraph: 'high Offender Management Act 2007, section 28',
  'alcohol-ban': 'medium Alcohol monitoring on licence',
  'alcohol-limit': 'medium Alcohol monitoring on licence',
  'supervision-drug-appointment':
    'medium Criminal Justice Act 2003, section 256AA, repealed by the Sentencing Act 2026, section 34',
  'supervision-drug-testing':
    'medium Criminal Justice Act 2003, section 256AA, repealed by the Sentencing Act 2026, section 34',
  bespoke: 'medium Licence conditions policy: bespoke conditions',
};
