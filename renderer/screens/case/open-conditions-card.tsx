/** Readiness for open conditions: time spent there, temporary release, and what staff have seen. */
import { upperFirst } from '../../../shared/dates/wording.ts';
import type { Custody } from '../../../shared/model/custody.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { periodInShort } from '../../ui/dates.ts';
import { SourceLine } from '../../ui/source-line.tsx';
import { RemarkRows } from './remark-rows.tsx';

type Stay = NonNullable<Custody['openStays']>[number];
type Release = NonNullable<Custody['temporaryReleases']>[number];

const stayColumns: Column<Stay>[] = [
  { heading: 'Prison', isRowHeading: true, cell: (row) => row.prison },
  { heading: 'When', cell: (row) => periodInShort(row.from, row.to) },
  { heading: 'How it went', cell: (row) => row.outcome ?? 'Not recorded' },
  { heading: 'Source', cell: (row) => <SourceLine source={row.source} /> },
];

const releaseColumns: Column<Release>[] = [
  { heading: 'Kind', isRowHeading: true, cell: (row) => upperFirst(row.kind) },
  { heading: 'Times', isNumeric: true, cell: (row) => row.times },
  { heading: 'When', cell: (row) => periodInShort(row.from, row.to) },
  { heading: 'How it went', cell: (row) => row.outcome ?? 'Not recorded' },
  { heading: 'Source', cell: (row) => <SourceLine source={row.source} /> },
];

export function OpenConditionsCard({ custody }: { custody: Custody }) {
  const { openStays = [], temporaryReleases = [], openReadiness = [] } = custody;
  if (openStays.length + temporaryReleases.length + openReadiness.length === 0) return null;
  return (
    <Card title="Open conditions" span="full">
      {openStays.length > 0 && (
        <DataTable
          caption="Time in open conditions"
          columns={stayColumns}
          rows={openStays}
          rowKey={(row) => `${row.prison} ${row.from}`}
        />
      )}
      {temporaryReleases.length > 0 && (
        <DataTable
          caption="Temporary release"
          columns={releaseColumns}
          rows={temporaryReleases}
          rowKey={(row) => `${row.kind} ${row.from}`}
        />
      )}
      {openReadiness.length > 0 && (
        <>
          <h3 className="card__sub">Readiness</h3>
          <RemarkRows remarks={openReadiness} />
        </>
      )}
    </Card>
  );
}
