/** Who the person is: identity, language, adjustments, and where they live. */
import { ageOn, dateInWords } from '../../../shared/dates/wording.ts';
import type { CaseRecord } from '../../../shared/model/case.ts';
import type { Address, Person } from '../../../shared/model/person.ts';
import { Card } from '../../ui/card.tsx';
import { todayInLondon } from '../../ui/dates.ts';
import { FactList, type FactLine } from '../../ui/fact-list.tsx';
import { SourceLine } from '../../ui/source-line.tsx';

const addressKinds: Record<Address['kind'], string> = {
  main: 'Address',
  previous: 'Previous address',
  'proposed release': 'Proposed release address',
  'approved premises': 'Approved premises',
  prison: 'Prison',
  'no fixed abode': 'No fixed abode',
};

function line(label: string, value: string | undefined): FactLine | undefined {
  return value === undefined || value === '' ? undefined : { label, value };
}

function personLines(person: Person): (FactLine | undefined)[] {
  const language = person.language === 'cy' ? 'Welsh' : 'English';
  const note = person.languageNote === undefined ? '' : `. ${person.languageNote}`;
  return [
    line('Known as', person.name.preferred),
    line(
      'Date of birth',
      `${dateInWords(person.dateOfBirth)}, age ${String(ageOn(person.dateOfBirth, todayInLondon()))}`,
    ),
    line('PNC number', person.pncNumber),
    line('Sex and pronouns', `${person.sex}, ${person.pronouns}`),
    line('Gender identity', person.genderIdentity),
    line('Ethnicity', person.ethnicity),
    line('Nationality', person.nationality),
    line('Religion', person.religion),
    line('Language', `${language}${note}${person.isInterpreterNeeded ? '. Interpreter needed' : ''}`),
    line('Adjustments', person.adjustments.length === 0 ? 'None recorded' : person.adjustments.join('. ')),
    line('Caring responsibilities', person.caringResponsibilities),
    person.isCareExperienced === true ? line('Care experienced', 'Yes') : undefined,
    person.isVeteran === true ? line('Armed forces veteran', 'Yes') : undefined,
  ];
}

function addressLine(address: Address): FactLine {
  const where = [address.lines, address.postcode].filter((part) => part !== undefined && part !== '').join(', ');
  const checked = address.checked === undefined ? '' : `. ${address.checked}`;
  return {
    label: addressKinds[address.kind],
    value: `${where === '' ? 'No address' : where}${checked}`,
    source: <SourceLine source={address.source} canAge />,
  };
}

export function AboutCard({ record }: { record: CaseRecord }) {
  const addresses = record.addresses.filter((address) => address.kind !== 'previous');
  return (
    <Card title="About the person" note={<SourceLine source={record.person.source} canAge />}>
      <FactList facts={[...personLines(record.person), ...addresses.map(addressLine)]} />
    </Card>
  );
}
