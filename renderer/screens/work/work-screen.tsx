/** My work: the reports, what is due, and the next step of each. */
import { useState } from 'react';
import type { ReportRow } from '../../../shared/model/report.ts';
import { useReading } from '../../state/queries.ts';
import { useRoute } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { filterReports, noFilter } from './filter-reports.ts';
import { groupReports, summaryOf, type WorkView } from './group-reports.ts';
import { NewReportDialog } from './new-report-dialog.tsx';
import { ReportTable } from './report-table.tsx';
import { WorkFilters } from './work-filters.tsx';

export function WorkScreen() {
  const reading = useReading('work.find', {});
  const [isMaking, setMaking] = useState(false);
  const go = useRoute((state) => state.go);
  const work = reading.answer;
  return (
    <div className="page">
      <div className="page__head">
        <div>
          <h1 className="page__title">My work</h1>
          {work !== undefined && work.reports.length > 0 && (
            <p className="page__lead">{summaryOf(work.reports, work.today)}</p>
          )}
        </div>
        <div className="actions">
          <Button
            kind="primary"
            onClick={() => {
              setMaking(true);
            }}
          >
            New report
          </Button>
          <Button
            onClick={() => {
              go({ screen: 'import' });
            }}
          >
            Import cases
          </Button>
        </div>
      </div>
      {reading.failure !== undefined && <FailurePanel failure={reading.failure} />}
      {reading.isWaiting && <Waiting words="Reading your reports" />}
      {work !== undefined && (
        <Work
          rows={work.reports}
          today={work.today}
          onNew={() => {
            setMaking(true);
          }}
        />
      )}
      {isMaking && (
        <NewReportDialog
          onClose={() => {
            setMaking(false);
          }}
        />
      )}
    </div>
  );
}

function Work({ rows, today, onNew }: { rows: readonly ReportRow[]; today: string; onNew: () => void }) {
  const [view, setView] = useState<WorkView>('due');
  const [filter, setFilter] = useState(noFilter);
  if (rows.length === 0) {
    return (
      <EmptyState sentence="No reports yet.">
        <Button kind="primary" onClick={onNew}>
          Start the first report
        </Button>
      </EmptyState>
    );
  }
  const shown = filterReports(rows, filter);
  return (
    <>
      <WorkFilters
        view={view}
        filter={filter}
        shown={shown.length}
        all={rows.length}
        onView={setView}
        onFilter={setFilter}
      />
      {shown.length === 0 ? (
        <EmptyState
          sentence={filter.words === '' ? 'No report fits the filters.' : `No report fits “${filter.words}”.`}
        >
          <Button
            onClick={() => {
              setFilter(noFilter);
            }}
          >
            Clear filters
          </Button>
        </EmptyState>
      ) : (
        <ReportTable groups={groupReports(shown, view, today)} today={today} />
      )}
    </>
  );
}
