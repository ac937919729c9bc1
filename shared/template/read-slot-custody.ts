/** Readers of what a parole report rests on: sentence, prison, parole timetable, release address, MAPPA and team. */
import { dateInWords, lowerFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { Parole, Sentence } from '../model/custody.ts';
import { proseName } from '../model/naming.ts';
import type { Professional } from '../model/person.ts';
import type { Mappa } from '../model/risk.ts';
import { addressInWords } from './read-slot-person.ts';
import { datedValue, slotValue, slotValueOf, type Reader } from './read-slot-value.ts';
import type { SlotValue } from './slots.ts';

/** As a title and after "is serving". */
const sentenceKinds: Record<Sentence['kind'], { title: string; served: string }> = {
  'community order': { title: 'Community order', served: 'a community order' },
  'suspended sentence order': { title: 'Suspended sentence order', served: 'a suspended sentence order' },
  determinate: { title: 'Determinate sentence of imprisonment', served: 'a determinate sentence of imprisonment' },
  EDS: { title: 'Extended determinate sentence', served: 'an extended determinate sentence' },
  SOPC: {
    title: 'Sentence for offenders of particular concern',
    served: 'a sentence for offenders of particular concern',
  },
  life: { title: 'Life imprisonment', served: 'a life sentence' },
  IPP: { title: 'Imprisonment for public protection', served: 'a sentence of imprisonment for public protection' },
  recall: { title: 'Recalled to prison on licence', served: 'a sentence from which there was a recall to prison' },
};

const stages: Record<Parole['stage'], string> = {
  'pre-tariff': 'Pre-tariff review',
  'on tariff': 'On-tariff review',
  'post tariff': 'Post-tariff review',
  'parole eligibility': 'Parole eligibility review',
  recall: 'Review after recall',
};

export const custodyReaders = {
  'custody.prison': ({ custody }) => slotValueOf(custody?.prison, custody?.source),
  'custody.category': ({ custody }) =>
    slotValueOf(custody && categoryInWords(custody.securityCategory), custody?.source),
  'sentence.kind': ofSentence(({ kind, source }) =>
    slotValue(sentenceKinds[kind].title, source, { sentence: sentenceKinds[kind].served, value: kind, kind }),
  ),
  'sentence.length': ofSentence((sentence) =>
    slotValue(sentence.length, sentence.source, { sentence: lowerFirst(sentence.length) }),
  ),
  'sentence.date': ofSentence((sentence) => datedValue(sentence.imposedOn, sentence.source)),
  'sentence.tariff': ofSentence((sentence) => slotValueOf(sentence.tariff, sentence.source)),
  'sentence.tariffExpiry': ofSentence((sentence) => datedValue(sentence.tariffExpiry, sentence.source)),
  'sentence.paroleEligibility': ofSentence((sentence) => datedValue(sentence.paroleEligibility, sentence.source)),
  'sentence.conditionalRelease': ofSentence((sentence) => datedValue(sentence.conditionalRelease, sentence.source)),
  'sentence.expiry': ofSentence((sentence) => datedValue(sentence.sentenceExpiry, sentence.source)),
  'parole.stage': ({ parole }) =>
    slotValueOf(parole && stages[parole.stage], parole?.source, { value: parole?.stage ?? '' }),
  'parole.panel': ({ parole }) => parole && slotValue(panelInWords(parole), parole.source),
  'parole.reportDue': ({ parole }) =>
    parole && slotValue(dateInWords(parole.reportDue), parole.source, { value: parole.reportDue }),
  'address.release': (record) => releaseReader(record),
  'mappa.status': ({ mappa, person }) => mappa && mappaReader(mappa, proseName(person.name)),
  'team.communityOffenderManager': ({ team, person }) =>
    slotValueOf(
      professionalInWords(team.communityOffenderManager),
      team.communityOffenderManager?.source ?? person.source,
    ),
  'team.prisonOffenderManager': ({ team, person }) =>
    slotValueOf(professionalInWords(team.prisonOffenderManager), team.prisonOffenderManager?.source ?? person.source),
} satisfies Record<string, Reader>;

function ofSentence(read: (sentence: Sentence) => SlotValue | undefined): Reader {
  return ({ sentence }: CaseRecord) => sentence && read(sentence);
}

/** `Category C`, `closed (women)`: letters get the word, the rest is named as it is. */
function categoryInWords(category: string): string {
  return /^[A-D]$/.test(category) ? `Category ${category}` : category.charAt(0).toUpperCase() + category.slice(1);
}

function panelInWords(parole: Parole): string {
  if (parole.panelKind === 'not listed' || parole.panelDate === undefined) return 'Not yet listed';
  const kind = parole.panelKind === 'paper' ? 'Decision on the papers' : 'Oral hearing';
  return `${kind} on ${dateInWords(parole.panelDate)}`;
}

function releaseReader(record: CaseRecord): SlotValue | undefined {
  const address =
    record.addresses.find(({ kind }) => kind === 'approved premises') ??
    record.addresses.find(({ kind }) => kind === 'proposed release');
  if (address === undefined) return undefined;
  const words = addressInWords(address);
  return slotValue(address.checked ? `${words}. ${address.checked}` : words, address.source, { sentence: words });
}

function mappaReader(mappa: Mappa, name: string): SlotValue {
  const on = `screened on ${dateInWords(mappa.screenedOn)}`;
  if (mappa.category === 'not eligible') {
    return slotValue(`Not eligible (${on})`, mappa.source, {
      sentence: `${name} is not eligible for MAPPA (${on})`,
      kind: mappa.category,
    });
  }
  const level = mappa.level === undefined ? '' : `, level ${mappa.level}`;
  return slotValue(`Category ${mappa.category}${level} (${on})`, mappa.source, {
    sentence: `${name} is managed under MAPPA category ${mappa.category}${level} (${on})`,
    kind: mappa.category,
  });
}

export function professionalInWords(person: Professional | undefined): string | undefined {
  return person && [person.name, person.role, person.office].filter((word) => word).join(', ');
}
