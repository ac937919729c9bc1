/** Evidence from prison, victim liaison, enquiries to other agencies, and documents. */
import { dateInWords, upperFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { Victim } from '../model/victim.ts';
import { custodyLifeEvidence } from './evidence-rows-custody.ts';
import type { EvidenceSeed } from './evidence-rows-seed.ts';
import { checkInWords } from './read-slot-agencies.ts';
import { withoutStop } from './read-slot-order.ts';
import { enquiryInWords } from './read-slot-summary.ts';

export function custodyEvidence(record: CaseRecord): EvidenceSeed[] {
  const { sentence, custody, interventions, sentencePlan, contacts } = record;
  return [
    { slot: 'sentence.kind', title: 'Sentence' },
    { slot: 'sentence.length', title: 'Length of sentence' },
    { slot: 'sentence.tariffExpiry', title: 'End of tariff' },
    { slot: 'parole.panel', title: 'Panel' },
    { slot: 'custody.prison', title: 'Prison' },
    { slot: 'custody.category', title: 'Security category' },
    { slot: 'address.release', title: 'Address for release' },
    ...(sentence?.judgeRemarks
      ? [{ title: "The judge's remarks", text: sentence.judgeRemarks, source: sentence.source }]
      : []),
    ...(custody?.conduct ?? []).map((one) => ({
      title: `Conduct, ${dateInWords(one.date)}`,
      text: one.text,
      source: one.source,
    })),
    ...custodyLifeEvidence(record),
    ...interventions.map((one) => ({
      title: `Intervention: ${one.name}`,
      text: [`${upperFirst(one.status)}.`, one.outcome, one.change].filter((part) => part).join(' '),
      sentence: `${one.name} (${one.status})${one.outcome ? `: ${one.outcome}` : ''}`,
      source: one.source,
    })),
    ...sentencePlan.map((one) => ({
      title: 'Sentence plan',
      text: `${one.objective}${one.progress ? ` ${one.progress}` : ''}`,
      source: one.source,
    })),
    ...contacts.flatMap((one) =>
      one.summary
        ? [{ title: `Contact, ${dateInWords(one.date)}: ${one.who}`, text: one.summary, source: one.source }]
        : [],
    ),
  ];
}

/** Labels and relationships only; a name cannot get here, because the record does not hold one. */
export function victimEvidence({ victims }: CaseRecord): EvidenceSeed[] {
  return victims.flatMap((victim): EvidenceSeed[] => [
    { title: `${victim.label}: contact scheme`, text: schemeInWords(victim), source: victim.source },
    ...(victim.impact ? [{ title: `${victim.label}: impact`, text: victim.impact, source: victim.source }] : []),
  ]);
}

function schemeInWords(victim: Victim): string {
  const scheme: Record<Victim['contactScheme'], string> = {
    'in scheme': 'is in the victim contact scheme',
    'opted out': 'has chosen not to be in the victim contact scheme',
    'not eligible': 'is not eligible for the victim contact scheme',
    'not known': 'has a contact scheme status that is not known',
  };
  const liaison = victim.vloContactedOn
    ? `; the victim liaison officer was contacted on ${dateInWords(victim.vloContactedOn)}`
    : '';
  return `${victim.label} (${victim.relationship}) ${scheme[victim.contactScheme]}${liaison}.`;
}

export function enquiryEvidence({ enquiries, verifications = [] }: CaseRecord): EvidenceSeed[] {
  return [
    { slot: 'enquiries.summary', title: 'Where enquiries stand' },
    ...enquiries.map((one) => ({
      title: upperFirst(one.kind),
      text: `${one.to}: ${enquiryInWords(one)}.${one.shareable ? ` ${one.shareable}` : ''}`,
      sentence: one.shareable || `The enquiry to ${one.to} is ${enquiryInWords(one)}.`,
      source: one.source,
    })),
    { slot: 'verification.curfew', title: 'Curfew: where the checks stand' },
    { slot: 'verification.unpaidWork', title: 'Unpaid work: where the checks stand' },
    ...verifications.map((one) => ({
      title: `${upperFirst(one.about)}: ${one.question}`,
      text: one.answer || `${withoutStop(one.question)}: ${checkInWords(one)}`,
      source: one.source,
    })),
  ];
}

export function documentEvidence({ documents }: CaseRecord): EvidenceSeed[] {
  return [
    { slot: 'sources.summary', title: 'Sources of the case record' },
    ...documents.map((one) => ({
      title: one.title,
      text: one.summary || `${upperFirst(one.kind)}, ${dateInWords(one.source.date)}`,
      sentence: one.summary || `${one.title} (${dateInWords(one.source.date)})`,
      source: one.source,
    })),
  ];
}
