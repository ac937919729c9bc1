/**
 * Every field of the forms the templates replace, and the block that holds it now. `app` marks what the program
 * itself does (starting, checking, signing), `author:` a detail of the author from settings, and `leftOut` what no
 * report has any more, so that nothing is lost silently.
 */
const app = 'app';
const leftOut = 'left out';
/** True where no block of the template holds the field. */
export const isOutsideBlocks = (place: string): boolean =>
  place === app || place === leftOut || place.startsWith('author:');

/** PAROM1: 22 pages, 95 fields, in the order of the form. */
export const parom1Fields: Record<string, Record<string, string>> = {
  start: { prisoner_name: app, prisoner_photo: leftOut, last_saved: app },
  prisoner_details: {
    full_name: 'full-name',
    establishment: 'establishment',
    prison_number: 'prison-number',
    noms_number: 'prison-number',
    security_category: 'security-category',
    offence: 'offence',
    sentence_length: 'sentence-length',
    indeterminate: 'indeterminate',
    tariff_length: 'tariff-length',
    tariff_expiry: 'tariff-expiry',
    determinate_type: 'determinate-type',
    parole_eligibility: 'parole-eligibility',
    non_disclosure_notice: app,
  },
  contact: {
    contact_prisoner: 'contact-prisoner',
    contact_family: 'contact-family',
    contact_agencies: 'contact-agencies',
  },
  rosh_at_sentence: {
    rosh_pos_done: 'rosh-at-sentence-done',
    rosh_pos_date: 'rosh-at-sentence-date',
    rosh_pos_public: 'rosh-at-sentence-public',
    rosh_pos_known_adult: 'rosh-at-sentence-known-adult',
    rosh_pos_children: 'rosh-at-sentence-children',
    rosh_pos_prisoners: 'rosh-at-sentence-prisoners',
    rosh_pos_staff: 'rosh-at-sentence-staff',
    attitude_index: 'attitude-index',
    attitude_previous: 'attitude-previous',
  },
  victims: {
    victim_impact: 'victim-impact',
    vlo_date: 'vlo-date',
    vcs: 'vcs',
    vps: 'vps',
    victim_oral: 'victim-oral',
  },
  opd: { opd_date: 'opd-date', opd_met: 'opd-met' },
  interventions: { interventions_list: 'interventions-list', interventions_analysis: 'interventions-analysis' },
  sentence_plan: { sentence_plan: 'sentence-plan-response' },
  mappa: {
    mappa_eligible: 'mappa-eligible',
    mappa_date: 'mappa-status',
    mappa_category: 'mappa-status',
    mappa_level: 'mappa-status',
  },
  risk_scores: {
    rsr: 'predictors',
    ogrs3: 'predictors',
    ogp: 'predictors',
    ovp: 'predictors',
    ospc_done: 'osp-dc-done',
    ospc: 'osp-dc',
    ospi_done: 'osp-iic-done',
    ospi: 'osp-iic',
    sara_done: 'sara-done',
    sara: 'sara',
  },
  rosh_community: {
    rosh_comm_public: 'rosh-grid',
    rosh_comm_known_adult: 'rosh-grid',
    rosh_comm_children: 'rosh-grid',
    rosh_comm_prisoners: 'rosh-grid',
    rosh_comm_staff: 'rosh-grid',
  },
  rosh_custody: {
    rosh_cust_public: 'rosh-grid',
    rosh_cust_known_adult: 'rosh-grid',
    rosh_cust_children: 'rosh-grid',
    rosh_cust_prisoners: 'rosh-grid',
    rosh_cust_staff: 'rosh-grid',
  },
  risk_to_prisoner: {
    self_harm_community: 'self-harm-community',
    self_harm_custody: 'self-harm-custody',
    others_harm_community: 'others-harm-community',
    others_harm_custody: 'others-harm-custody',
  },
  rosh_analysis: {
    nature_of_risk: 'nature-of-risk',
    increase_factors: 'increase-factors',
    decrease_factors: 'decrease-factors',
    likelihood: 'likelihood',
  },
  rmp: {
    rmp_current: 'rmp-current',
    rmp_supervision: 'release-plan',
    rmp_monitoring: 'release-plan',
    rmp_interventions: 'release-plan',
    rmp_victims: 'release-plan',
    rmp_contingency: 'release-plan',
  },
  resettlement: { resettlement: 'resettlement-plan' },
  supervision_plan: { supervision_plan: 'supervision-plan-objectives' },
  recommendation: { prison_liaison: 'prison-liaison', recommendation: 'conclusion' },
  oral_hearing: { oral_hearing: 'oral-hearing-needs' },
  sources: {
    source_documents: 'source-documents',
    source_other: 'source-other',
    source_reports: 'source-reports',
    source_limits: 'source-limits',
    source_limits_detail: 'source-limits-detail',
  },
  check: { page_status: app },
  signature: {
    author: 'author:name',
    division: 'author:division',
    office_address: 'author:officeAddress',
    email: 'author:email',
    phone: 'author:telephone',
    counter_name: app,
    counter_role: app,
    completion_date: app,
  },
};

/** Why the report has no place for a field of the form. */
export const parom1LeftOut: Record<string, string> = {
  prisoner_photo: 'A case extract carries no pictures, and the form does not require one.',
};

/** Fields the form itself leaves open; it requires every other one, always or by condition. */
export const parom1Optional: readonly string[] = [
  'prisoner_photo',
  'last_saved',
  'non_disclosure_notice',
  'page_status',
  'counter_name',
  'counter_role',
];

/** Fields the form requires by condition: their blocks must be shown by condition. */
export const parom1Conditional: readonly string[] = [
  'tariff_length',
  'tariff_expiry',
  'determinate_type',
  'parole_eligibility',
  'rosh_pos_date',
  'rosh_pos_public',
  'rosh_pos_known_adult',
  'rosh_pos_children',
  'rosh_pos_prisoners',
  'rosh_pos_staff',
  'mappa_date',
  'mappa_category',
  'mappa_level',
  'ospc',
  'ospi',
  'sara',
  'source_other',
  'source_limits_detail',
];

/** Required by the form and not by the template, by block id: a fact cannot be typed, so a missing one ends the report. */
export const parom1NotRequired: Record<string, string> = {
  'parole-eligibility': 'A recalled prisoner on a standard determinate sentence is reviewed and has no such date.',
  'rosh-at-sentence-prisoners':
    'Other prisoners are rated in custody only; a person sentenced from the community was not rated for them.',
};

/** Short format pre-sentence report (2021) and the single report of 2026, together. */
export const preSentenceFields: Record<string, Record<string, string>> = {
  person: {
    name: 'full-name',
    dob: 'date-of-birth',
    age: 'age',
    crn: 'crn',
    address: 'address',
    pnc: 'pnc-number',
  },
  court: { court: 'court', lja: 'local-justice-area', hearing_date: 'hearing-date' },
  offence: {
    main_offence: 'main-offence',
    other_offences: 'offences',
    offence_summary: 'offence-summary',
    analysis: 'analysis',
    no_previous: 'previous-offending',
    pattern: 'pattern-of-offending',
  },
  assessment: {
    behaviour: 'behaviour-assessment',
    issues: 'factors',
    issue_accommodation_detail: 'factor-accommodation',
    issue_ete_detail: 'factor-ete',
    issue_finance_detail: 'factor-finance',
    issue_relationships_detail: 'factor-relationships',
    issue_substance_drugs_detail: 'factor-drugs',
    issue_substance_alcohol_detail: 'factor-alcohol',
    issue_health_detail: 'factor-health',
    issue_thinking_detail: 'factor-thinking',
    issue_lifestyle_detail: 'factor-lifestyle',
    issue_attitudes_detail: 'factor-attitudes',
    issue_other_detail: 'factor-other',
    trauma: 'trauma',
    trauma_detail: 'trauma-detail',
    caring: 'caring',
    caring_detail: 'caring-detail',
  },
  risk: {
    likelihood: 'likelihood',
    predictors: 'predictors',
    rosh: 'risk-of-harm',
    harm_protective: 'risk-of-harm',
    risk_children: 'rosh-children',
    risk_public: 'rosh-public',
    risk_known_adults: 'rosh-known-adult',
    risk_staff: 'rosh-staff',
    supervision_response: 'supervision-response',
    supervision_detail: 'supervision-detail',
    dangerousness: 'dangerousness',
    spo_name: 'senior-officer',
  },
  proposal: {
    eif: 'equality-considered',
    proposal: 'sentence-plan',
    rationale: 'rationale',
    alternatives: 'sentence-plan',
    custody_view: 'custody-view',
    custody_impact: 'impact-of-custody',
  },
  sources: { sources: 'sources-used', sources_other: 'sources-other' },
  sign: {
    author: 'author:name',
    office: 'author:office',
    phone: app,
    countersign: app,
    start_date: app,
    completion_date: app,
    last_saved: app,
    page_status: app,
  },
};

/** Section headings in printed order. */
export const parom1Headings = [
  'Prisoner details',
  'Contact with the prisoner and others',
  'Risk of serious harm at sentence, and attitudes to offending',
  'Victims',
  'Offender personality disorder pathway',
  'Interventions',
  'Prison sentence plan and response',
  'Multi-agency public protection arrangements (MAPPA)',
  'Current risk assessment scores',
  'Current risk of serious harm',
  'Risk to the prisoner',
  'Analysis of risk of serious harm',
  'Risk management plan for the community',
  'Resettlement plan for release',
  'Supervision plan for release',
  'Conclusion and professional opinion',
  'Paper review and oral hearing',
  'Sources',
];

export const preSentenceHeadings = [
  'The person and the hearing',
  'Sources of information',
  'Offence and analysis',
  'Pattern of offending and response to supervision',
  'Behaviour and lifestyle',
  'Personal circumstances and fairness',
  'Risk',
  'Proposal',
  'Effect of custody',
];
