/** Names of the slots and tables about orders, licence, custody and checks; `slots.ts` joins them to the closed list. */

export const supervisionSlots = [
  'order.kind',
  'order.madeOn',
  'order.court',
  'order.offence',
  'order.length',
  'order.endsOn',
  'order.suspendedTerm',
  'order.requirements',
  'order.officer',
  'breach.kept',
  'breach.missed',
  'breach.warnings',
  'breach.alleged',
  'breach.informationLaid',
  'breach.answer',
  'breach.nextStep',
  'licence.kind',
  'licence.start',
  'licence.end',
  'licence.contact',
  'licence.conditions',
  'recall.date',
  'recall.kind',
  'recall.reason',
  'recall.returned',
  'recall.conductSince',
  'recall.releaseOn',
  'recall.reviewDue',
] as const;

export const custodyLifeSlots = [
  'custody.since',
  'custody.conduct',
  'custody.adjudications',
  'custody.incentives',
  'custody.activities',
  'custody.drugTests',
  'custody.family',
  'custody.health',
  'custody.openConditions',
  'custody.temporaryRelease',
  'custody.openReadiness',
  'interventions.done',
  'interventions.underWay',
  'interventions.outstanding',
] as const;

export const agencySlots = [
  'mappa.category',
  'mappa.level',
  'mappa.lastMeeting',
  'mappa.nextMeeting',
  'victims.scheme',
  'victims.liaison',
  'verification.curfew',
  'verification.unpaidWork',
  'verification.pending',
  'verification.consent',
  'verification.placement',
] as const;

export const widerTables = [
  'table.orderRequirements',
  'table.appointments',
  'table.missedAppointments',
  'table.warnings',
  'table.licenceConditions',
  'table.recallBreaches',
  'table.adjudications',
  'table.incentives',
  'table.custodyActivities',
  'table.drugTests',
  'table.custodyInterventions',
  'table.openStays',
  'table.temporaryReleases',
  'table.verifications',
] as const;

/** Of the signed report that an addendum adds to: nothing the case record holds. */
export const signedSlots = [
  'signed.report',
  'signed.title',
  'signed.signedOn',
  'signed.signer',
  'signed.pages',
  'signed.sha256',
] as const;

/** What may be printed in a withheld annex and nowhere else. No slot and no evidence row reads these facts. */
export const withheldTables = ['table.securityConcerns', 'table.victimRequests'] as const;
