/** Offences before the court or behind the sentence, hearings, and previous convictions. */
import type { CaseRecord } from '../../../shared/model/case.ts';
import type { Hearing, Offence, PreviousConviction } from '../../../shared/model/offence.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { compactDate } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { Tag } from '../../ui/tag.tsx';

export function OffencesPage({ record }: { record: CaseRecord }) {
  return (
    <div className="cards">
      <Card title="Offences" span="full">
        {record.offences.length === 0 ? (
          <p>No offences have been imported.</p>
        ) : (
          <Offences offences={record.offences} />
        )}
      </Card>
      {record.hearings.length > 0 && (
        <Card title="Hearings" span="full">
          <DataTable
            caption="Hearings"
            isCaptionHidden
            columns={hearingColumns}
            rows={record.hearings}
            rowKey={(row, at) => `${row.date} ${String(at)}`}
          />
        </Card>
      )}
      <Card title="Previous convictions" span="full">
        {record.previousConvictions.length === 0 ? (
          <p>No previous convictions are recorded.</p>
        ) : (
          <DataTable
            caption="Previous convictions"
            isCaptionHidden
            columns={convictionColumns}
            rows={record.previousConvictions.toSorted((a, b) => b.date.localeCompare(a.date))}
            rowKey={(row, at) => `${row.date} ${String(at)}`}
          />
        )}
      </Card>
    </div>
  );
}

function committed(offence: Offence): string | undefined {
  const { committedFrom, committedTo } = offence;
  if (committedFrom === undefined) return committedTo === undefined ? undefined : compactDate(committedTo);
  if (committedTo === undefined || committedTo === committedFrom) return compactDate(committedFrom);
  return `${compactDate(committedFrom)} to ${compactDate(committedTo)}`;
}

function Offences({ offences }: { offences: readonly Offence[] }) {
  return (
    <ul className="rows">
      {offences.map((offence, at) => {
        const date = committed(offence);
        return (
          <li key={`${offence.description} ${String(at)}`} className="offence">
            <h3 className="offence__title">{offence.description}</h3>
            <p className="offence__tags">
              {offence.isMain && <Tag tint="blue">Main offence</Tag>}
              {offence.isDomesticAbuse && <Tag tint="yellow">Domestic abuse</Tag>}
            </p>
            <FactList
              isWide
              facts={[
                offence.statute === undefined ? undefined : { label: 'Law', value: offence.statute },
                date === undefined ? undefined : { label: 'Committed', value: date },
                { label: 'Plea', value: offence.plea },
                offence.convictionDate === undefined
                  ? undefined
                  : { label: 'Convicted', value: compactDate(offence.convictionDate) },
                offence.maximum === undefined ? undefined : { label: 'Maximum', value: offence.maximum },
              ]}
            />
            {offence.circumstances !== undefined && <p className="offence__text">{offence.circumstances}</p>}
            <SourceLine source={offence.source} />
          </li>
        );
      })}
    </ul>
  );
}

const hearingColumns: Column<Hearing>[] = [
  {
    heading: 'Date',
    isRowHeading: true,
    cell: (row) => `${compactDate(row.date)}${row.time === undefined ? '' : `, ${row.time}`}`,
  },
  { heading: 'Court', cell: (row) => row.court },
  { heading: 'For', cell: (row) => row.purpose },
  { heading: 'Report ordered', cell: (row) => row.reportOrdered ?? 'None' },
  { heading: 'Report due', cell: (row) => (row.reportDue === undefined ? 'Not set' : compactDate(row.reportDue)) },
  { heading: 'Source', cell: (row) => <SourceLine source={row.source} /> },
];

const convictionColumns: Column<PreviousConviction>[] = [
  { heading: 'Date', isRowHeading: true, cell: (row) => compactDate(row.date) },
  { heading: 'Court', cell: (row) => row.court },
  { heading: 'Offences', cell: (row) => row.offences.join('; ') },
  { heading: 'Outcome', cell: (row) => row.disposal },
  { heading: 'Response', cell: (row) => row.response ?? 'Not recorded' },
  { heading: 'Source', cell: (row) => <SourceLine source={row.source} /> },
];
