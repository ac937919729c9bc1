/** Readers of who the person is: names, numbers, age, address, language and adjustments. */
import { ageOn, dateInWords, lowerFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import { fullName, possessive, proseName } from '../model/naming.ts';
import type { Address } from '../model/person.ts';
import { slotValue, slotValueOf, type Reader } from './read-slot-value.ts';

export const personReaders = {
  'person.name': ({ person }) => slotValue(proseName(person.name), person.source),
  'person.fullName': ({ person }) => slotValue(fullName(person.name), person.source),
  'person.crn': ({ person }) => slotValue(person.crn, person.source),
  'person.nomsNumber': ({ person }) => slotValueOf(person.nomsNumber, person.source),
  'person.pncNumber': ({ person }) => slotValueOf(person.pncNumber, person.source),
  'person.dateOfBirth': ({ person }) =>
    slotValue(dateInWords(person.dateOfBirth), person.source, { value: person.dateOfBirth }),
  'person.age': ({ person }, today) => {
    const age = String(ageOn(person.dateOfBirth, today));
    return slotValue(age, person.source, { sentence: `${age} years old` });
  },
  'person.address': (record, today) => {
    const here = currentAddress(record, today);
    return here && slotValue(addressInWords(here), here.source);
  },
  'person.language': languageReader,
  'person.adjustments': ({ person }) =>
    slotValueOf(person.adjustments.join('; '), person.source, {
      sentence: `${possessive(person.name)} recorded adjustments are: ${person.adjustments.map(lowerFirst).join('; ')}`,
    }),
} satisfies Record<string, Reader>;

const livingKinds: readonly Address['kind'][] = ['main', 'no fixed abode', 'approved premises', 'prison'];

/** Where the person lives today: the freshest place of living that has begun. */
function currentAddress(record: CaseRecord, today: IsoDate): Address | undefined {
  const living = record.addresses.filter(
    ({ kind, from }) => livingKinds.includes(kind) && (from === undefined || from <= today),
  );
  return living.toSorted((a, b) => (b.from ?? b.source.date).localeCompare(a.from ?? a.source.date))[0];
}

/** An address on one line, ending in its postcode; words for no fixed abode stand in front. */
export function addressInWords(address: Address): string {
  const lines = address.lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const place = [...lines, ...(address.postcode ? [address.postcode] : [])].join(', ');
  if (address.kind !== 'no fixed abode') return place;
  return place === '' ? 'No fixed abode' : `No fixed abode (${place})`;
}

function languageReader({ person }: CaseRecord) {
  const language = person.language === 'cy' ? 'Welsh' : 'English';
  const interpreter = person.isInterpreterNeeded ? 'an interpreter is needed' : 'no interpreter is needed';
  const note = person.languageNote ? ` ${person.languageNote}` : '';
  return slotValue(`${language}; ${interpreter}.${note}`, person.source, {
    sentence: `${possessive(person.name)} preferred language is ${language} and ${interpreter}`,
  });
}
