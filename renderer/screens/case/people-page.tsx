/** Victims by label only, contacts with the person, family and agencies, and who is responsible for the case. */
import type { CaseRecord } from '../../../shared/model/case.ts';
import type { ContactEntry } from '../../../shared/model/custody.ts';
import type { Victim } from '../../../shared/model/victim.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { compactDate } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { WithheldTag, withheldNote } from './withheld-tag.tsx';

export function PeoplePage({ record }: { record: CaseRecord }) {
  return (
    <div className="cards">
      <Card
        title="Victims"
        span="full"
        note="Names and addresses of victims are kept apart and are never shown or printed."
      >
        {record.victims.length === 0 ? <p>No victims are recorded.</p> : <Victims victims={record.victims} />}
      </Card>
      <Card title="Contacts" span="full">
        {record.contacts.length === 0 ? (
          <p>No contacts are recorded.</p>
        ) : (
          <DataTable
            caption="Contacts"
            isCaptionHidden
            columns={contactColumns}
            rows={record.contacts.toSorted((a, b) => b.date.localeCompare(a.date))}
            rowKey={(row, at) => `${row.date} ${String(at)}`}
          />
        )}
      </Card>
      <TeamCard record={record} />
    </div>
  );
}

function Victims({ victims }: { victims: readonly Victim[] }) {
  return (
    <ul className="rows">
      {victims.map((victim) => (
        <li key={victim.label} className="offence">
          <h3 className="offence__title">{victim.label}</h3>
          <FactList
            isWide
            facts={[
              { label: 'Relationship', value: victim.relationship },
              { label: 'Victim contact scheme', value: victim.contactScheme },
              victim.vloContactedOn === undefined
                ? undefined
                : { label: 'Liaison officer contacted', value: compactDate(victim.vloContactedOn) },
              victim.liaison === undefined ? undefined : { label: 'Liaison officer', value: victim.liaison },
              { label: 'Personal statement', value: victim.hasPersonalStatement },
              { label: 'Wishes to attend', value: victim.wishesToAttend },
            ]}
          />
          {victim.impact !== undefined && <p className="offence__text">{victim.impact}</p>}
          <SourceLine source={victim.source} />
          {victim.requestedConditions !== undefined && <Requests requests={victim.requestedConditions} />}
        </li>
      ))}
    </ul>
  );
}

function Requests({ requests }: { requests: NonNullable<Victim['requestedConditions']> }) {
  return (
    <>
      <h4 className="card__sub">
        Conditions asked for <WithheldTag />
      </h4>
      <p className="card__note">{withheldNote}</p>
      <ul className="bullets">
        {requests.map((request) => (
          <li key={request.text}>
            {request.text} ({request.status}) <SourceLine source={request.source} />
          </li>
        ))}
      </ul>
    </>
  );
}

const contactColumns: Column<ContactEntry>[] = [
  { heading: 'Date', isRowHeading: true, cell: (row) => compactDate(row.date) },
  { heading: 'With', cell: (row) => row.who },
  { heading: 'How', cell: (row) => row.method },
  { heading: 'What', cell: (row) => row.summary ?? 'Not recorded' },
  { heading: 'Source', cell: (row) => <SourceLine source={row.source} /> },
];

function TeamCard({ record: { team, person } }: { record: CaseRecord }) {
  const named = [
    { label: 'Community offender manager', who: team.communityOffenderManager },
    { label: 'Prison offender manager', who: team.prisonOffenderManager },
  ];
  const facts = named.map(({ label, who }) =>
    who === undefined
      ? undefined
      : {
          label,
          value: [who.name, who.role, who.office].filter((part) => part !== undefined && part !== '').join(', '),
          source: <SourceLine source={who.source ?? person.source} canAge />,
        },
  );
  if (facts.every((fact) => fact === undefined)) return null;
  return (
    <Card title="Responsible for the case" span="full">
      <FactList facts={facts} />
    </Card>
  );
}
