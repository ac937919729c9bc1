/** The reports on a case, and the way to another one. */
import type { ReportRow } from '../../../shared/model/report.ts';
import { useRoute } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { compactDate, dateAndTime } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { statusOf } from '../work/group-reports.ts';

export function ReportsPage({ reports, onStart }: { reports: readonly ReportRow[]; onStart: () => void }) {
  const go = useRoute((state) => state.go);
  if (reports.length === 0) {
    return (
      <EmptyState sentence="No report has been started on this case.">
        <Button kind="primary" onClick={onStart}>
          Start a report
        </Button>
      </EmptyState>
    );
  }
  const columns: Column<ReportRow>[] = [
    { heading: 'Report', isRowHeading: true, cell: (row) => row.templateTitle },
    { heading: 'Due', cell: (row) => (row.dueOn === undefined ? 'No date' : compactDate(row.dueOn)) },
    { heading: 'Status', cell: (row) => <Status row={row} /> },
    { heading: 'Last changed', cell: (row) => dateAndTime(row.editedAt) },
    {
      heading: 'Next step',
      cell: (row) => (
        <LinkButton
          isStrong
          label={`${row.nextStep}: ${row.templateTitle}`}
          onClick={() => {
            go({ screen: 'report', caseId: row.caseId, reportId: row.id });
          }}
        >
          {row.nextStep}
        </LinkButton>
      ),
    },
  ];
  return (
    <Card title="Reports" span="full" aside={<Button onClick={onStart}>Start another report</Button>}>
      <DataTable caption="Reports" isCaptionHidden columns={columns} rows={reports} rowKey={(row) => row.id} />
    </Card>
  );
}

function Status({ row }: { row: ReportRow }) {
  const tint = row.damage !== undefined ? 'red' : row.status === 'signed' ? 'green' : 'blue';
  return (
    <>
      <Tag tint={tint}>{statusOf(row)}</Tag>
      {row.damage !== undefined && (
        <span className="table__under">
          {row.damage.safe} {row.damage.todo}
        </span>
      )}
    </>
  );
}
