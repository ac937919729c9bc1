/** Adjudications, incentives levels, drug tests, and work and education in custody, each as a table over time. */
import { upperFirst } from '../../../shared/dates/wording.ts';
import type { Adjudication, CustodyActivity } from '../../../shared/model/custody-life.ts';
import type { Custody } from '../../../shared/model/custody.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { compactDate, periodInShort } from '../../ui/dates.ts';
import { SourceLine } from '../../ui/source-line.tsx';
import { Tag, type TagTint } from '../../ui/tag.tsx';

type Level = NonNullable<Custody['incentives']>[number];
type Test = NonNullable<Custody['drugTests']>[number];

const findings: Record<Adjudication['finding'], TagTint> = {
  proved: 'red',
  dismissed: 'plain',
  'not proceeded with': 'plain',
  waiting: 'yellow',
};
const results: Record<Test['result'], TagTint> = { negative: 'green', positive: 'red', refused: 'yellow' };

const adjudicationColumns: Column<Adjudication>[] = [
  { heading: 'Date', isRowHeading: true, isShort: true, cell: (row) => compactDate(row.date) },
  { heading: 'Charge', cell: (row) => row.charge },
  { heading: 'Finding', isShort: true, cell: (row) => <Tag tint={findings[row.finding]}>{row.finding}</Tag> },
  { heading: 'Punishment', cell: (row) => row.punishment ?? 'None recorded' },
  { heading: 'Source', cell: (row) => <SourceLine source={row.source} /> },
];

export function AdjudicationsCard({ adjudications }: { adjudications: readonly Adjudication[] }) {
  const rows = adjudications.toSorted((a, b) => b.date.localeCompare(a.date));
  return (
    <Card title="Adjudications" span="full">
      {rows.length === 0 ? (
        <p>No adjudication is recorded.</p>
      ) : (
        <DataTable
          caption="Adjudications"
          isCaptionHidden
          columns={adjudicationColumns}
          rows={rows}
          rowKey={(row, at) => `${row.date} ${String(at)}`}
        />
      )}
    </Card>
  );
}

const levelColumns: Column<Level>[] = [
  { heading: 'From', isRowHeading: true, isShort: true, cell: (row) => compactDate(row.from) },
  { heading: 'Level', isShort: true, cell: (row) => upperFirst(row.level) },
  { heading: 'Reason', cell: (row) => row.reason ?? 'Not recorded' },
  { heading: 'Source', cell: (row) => <SourceLine source={row.source} /> },
];

export function IncentivesCard({ levels }: { levels: readonly Level[] }) {
  const rows = levels.toSorted((a, b) => b.from.localeCompare(a.from));
  return (
    <Card title="Incentives level">
      <DataTable
        caption="Incentives level"
        isCaptionHidden
        columns={levelColumns}
        rows={rows}
        rowKey={(row) => row.from}
      />
    </Card>
  );
}

const testColumns: Column<Test>[] = [
  { heading: 'Date', isRowHeading: true, isShort: true, cell: (row) => compactDate(row.date) },
  { heading: 'Test', cell: (row) => upperFirst(row.kind) },
  {
    heading: 'Result',
    isShort: true,
    cell: (row) => (
      <>
        <Tag tint={results[row.result]}>{row.result}</Tag>
        {row.substance !== undefined && <span className="table__under">{row.substance}</span>}
      </>
    ),
  },
  { heading: 'Source', cell: (row) => <SourceLine source={row.source} /> },
];

export function DrugTestsCard({ tests }: { tests: readonly Test[] }) {
  const rows = tests.toSorted((a, b) => b.date.localeCompare(a.date));
  return (
    <Card title="Drug tests">
      <DataTable
        caption="Drug tests"
        isCaptionHidden
        columns={testColumns}
        rows={rows}
        rowKey={(row, at) => `${row.date} ${String(at)}`}
      />
    </Card>
  );
}

const activityColumns: Column<CustodyActivity>[] = [
  { heading: 'Activity', isRowHeading: true, cell: (row) => row.what },
  { heading: 'Kind', cell: (row) => upperFirst(row.kind) },
  { heading: 'When', cell: (row) => periodInShort(row.from, row.to) },
  { heading: 'Note', cell: (row) => row.note ?? 'None' },
  { heading: 'Source', cell: (row) => <SourceLine source={row.source} /> },
];

export function ActivitiesCard({ activities }: { activities: readonly CustodyActivity[] }) {
  return (
    <Card title="Work and education" span="full">
      <DataTable
        caption="Work and education"
        isCaptionHidden
        columns={activityColumns}
        rows={activities}
        rowKey={(row) => row.what}
      />
    </Card>
  );
}
