/** Evidence about the person and the offending: needs, risk, offences and history. */
import { dateInWords, lowerFirst, upperFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import { needNames } from '../model/need-scales.ts';
import type { Need } from '../model/need.ts';
import { roshGroups } from '../model/risk.ts';
import type { EvidenceSeed } from './evidence-rows-seed.ts';
import { newestFirst, offenceInWords } from './read-slot-court.ts';
import { groupNames } from './read-slot-risk.ts';

/** Identified needs first, those not answered last; under each its evidence, then its strengths. */
export function needEvidence(record: CaseRecord): EvidenceSeed[] {
  const order: Need['status'][] = ['identified', 'not identified', 'not answered'];
  const needs = record.needsAssessment?.needs ?? [];
  return [
    { slot: 'needs.main', title: 'Main needs' },
    ...needs.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status)).flatMap(seedsOfNeed),
  ];
}

function seedsOfNeed(need: Need): EvidenceSeed[] {
  const { title } = needNames[need.id];
  return [
    { slot: `need.${need.id}`, title, need: need.id },
    ...need.evidence.map((one) => ({ title: `${title}: evidence`, ...one, need: need.id })),
    ...need.strengths.map((one) => ({ title: `${title}: strength`, ...one, need: need.id })),
  ];
}

export function riskEvidence(record: CaseRecord): EvidenceSeed[] {
  return [
    { slot: 'risk.summary', title: 'Risk of serious harm, all groups' },
    ...roshGroups.map((group) => ({
      slot: `rosh.community.${group}` as const,
      title: `Risk in the community: ${groupNames[group].title}`,
    })),
    ...roshGroups.map((group) => ({
      slot: `rosh.custody.${group}` as const,
      title: `Risk in custody: ${groupNames[group].title}`,
    })),
    ...riskNarrative(record),
    ...record.predictors.map(({ tool }) => ({ slot: `predictor.${tool}` as const, title: `Predictor: ${tool}` })),
    { slot: 'mappa.status', title: 'MAPPA' },
    { slot: 'mappa.lastMeeting', title: 'Last MAPPA meeting' },
    { slot: 'mappa.nextMeeting', title: 'Next MAPPA meeting' },
  ];
}

function riskNarrative({ risk }: CaseRecord): EvidenceSeed[] {
  if (risk === undefined) return [];
  const { source } = risk;
  const told: [string, string | undefined][] = [
    ['Who is at risk', risk.whoIsAtRisk],
    ['Nature of the risk', risk.nature],
    ['When the risk is greatest', risk.imminence],
    ...risk.increases.map((text): [string, string] => ['Increases the risk', text]),
    ...risk.reduces.map((text): [string, string] => ['Reduces the risk', text]),
  ];
  return told.flatMap(([title, text]) => (text ? [{ title, text, source }] : []));
}

export function offenceEvidence(record: CaseRecord): EvidenceSeed[] {
  return [
    { slot: 'offence.main', title: 'Main offence' },
    { slot: 'offence.plea', title: 'Plea' },
    { slot: 'hearing.courtAndDate', title: 'Hearing' },
    ...record.offences.flatMap((offence): EvidenceSeed[] => [
      ...(offence.isMain
        ? []
        : [
            {
              title: 'Other offence',
              text: offenceInWords(offence),
              sentence: lowerFirst(offence.description),
              source: offence.source,
            },
          ]),
      ...(offence.circumstances
        ? [{ title: `Circumstances: ${offence.description}`, text: offence.circumstances, source: offence.source }]
        : []),
    ]),
  ];
}

export function historyEvidence(record: CaseRecord): EvidenceSeed[] {
  return [
    { slot: 'history.count', title: 'Number of previous convictions' },
    { slot: 'history.summary', title: 'Previous convictions in one sentence' },
    ...newestFirst(record.previousConvictions).map((one) => ({
      title: `${dateInWords(one.date)}, ${one.court}`,
      text: `${one.offences.join('; ')}: ${lowerFirst(one.disposal)}.${one.response ? ` ${one.response}` : ''}`,
      sentence: `${upperFirst(one.offences.join('; '))} (${one.court}, ${dateInWords(one.date)}): ${lowerFirst(one.disposal)}`,
      source: one.source,
    })),
  ];
}
