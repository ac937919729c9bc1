/** The closed list of slots: the only paths from a template, a chip or the evidence panel into the case record. */
import { z } from 'zod';
import { needIds } from '../model/need.ts';
import { roshGroups } from '../model/risk.ts';
import type { Source } from '../model/source.ts';
import {
  agencySlots,
  custodyLifeSlots,
  signedSlots,
  supervisionSlots,
  widerTables,
  withheldTables,
} from './slot-names.ts';

const personSlots = [
  'person.name',
  'person.fullName',
  'person.crn',
  'person.nomsNumber',
  'person.pncNumber',
  'person.dateOfBirth',
  'person.age',
  'person.address',
  'person.language',
  'person.adjustments',
] as const;
const courtSlots = [
  'hearing.court',
  'hearing.date',
  'hearing.courtAndDate',
  'hearing.caseNumber',
  'offence.main',
  'offence.convictionDate',
  'offence.plea',
  'history.count',
  'history.summary',
] as const;
const custodySlots = [
  'custody.prison',
  'custody.category',
  'sentence.kind',
  'sentence.length',
  'sentence.date',
  'sentence.tariff',
  'sentence.tariffExpiry',
  'sentence.paroleEligibility',
  'sentence.conditionalRelease',
  'sentence.expiry',
  'parole.stage',
  'parole.panel',
  'parole.reportDue',
  'address.release',
  'mappa.status',
  'team.communityOffenderManager',
  'team.prisonOffenderManager',
] as const;
const summarySlots = [
  'risk.summary',
  'needs.main',
  'predictors.summary',
  'enquiries.summary',
  'sources.summary',
] as const;

export type SlotId =
  | (typeof personSlots)[number]
  | (typeof courtSlots)[number]
  | (typeof custodySlots)[number]
  | (typeof supervisionSlots)[number]
  | (typeof custodyLifeSlots)[number]
  | (typeof agencySlots)[number]
  | (typeof summarySlots)[number]
  | (typeof signedSlots)[number]
  | `need.${(typeof needIds)[number]}`
  | `rosh.community.${(typeof roshGroups)[number]}`
  | `rosh.custody.${(typeof roshGroups)[number]}`
  | `rosh.atSentence.${(typeof roshGroups)[number]}`
  | `predictor.${'OGRS3' | 'OGRS4' | 'OGP' | 'OVP' | 'RSR' | 'OSP/DC' | 'OSP/IIC' | 'ARP' | 'VRP' | 'SVRP' | 'SARA' | 'CSRP'}`;

export const slotIds: readonly SlotId[] = [
  ...personSlots,
  ...courtSlots,
  ...custodySlots,
  ...supervisionSlots,
  ...custodyLifeSlots,
  ...agencySlots,
  ...summarySlots,
  ...signedSlots,
  ...needIds.map((id) => `need.${id}` as const),
  ...(['community', 'custody', 'atSentence'] as const).flatMap((where) =>
    roshGroups.map((group) => `rosh.${where}.${group}` as const),
  ),
  ...(['OGRS3', 'OGRS4', 'OGP', 'OVP', 'RSR', 'OSP/DC', 'OSP/IIC', 'ARP', 'VRP', 'SVRP', 'SARA', 'CSRP'] as const).map(
    (tool) => `predictor.${tool}` as const,
  ),
];
export const slotId = z.enum(slotIds as readonly [SlotId, ...SlotId[]]);

export const tableSlotIds = [
  'table.offences',
  'table.previousConvictions',
  'table.predictors',
  'table.roshCommunity',
  'table.roshGrid',
  'table.needs',
  'table.enquiries',
  'table.interventions',
  'table.contacts',
  'table.victims',
  'table.sentencePlan',
  'table.documents',
  ...widerTables,
  ...withheldTables,
  'table.changedSince',
] as const;
/** What a question may have its answer from: a fact, or the rows of a table that stands in a withheld annex only. */
export const decidingSlotId = z.enum([...slotIds, ...withheldTables]);
export type DecidingSlotId = z.infer<typeof decidingSlotId>;

export const tableSlotId = z.enum(tableSlotIds);
export type TableSlotId = z.infer<typeof tableSlotId>;

/**
 * The value of a slot today. `value` is what is compared to tell "changed since": it differs wherever `text` does;
 * `text` is what stands in a field; `sentence` is the form a chip inserts in prose; `kind` is what the record has from a
 * closed list (see `slotKinds`).
 */
export interface SlotValue {
  value: string;
  kind?: string | undefined;
  text: string;
  sentence: string;
  source: Source;
}

/** A table of facts: header cells, and rows of as many cells as there are headers. */
export interface TableValue {
  columns: string[];
  rows: string[][];
  sources: Source[];
}
