/** One report: outline, page and panel side by side, with preview and signing over them. */
import { useState } from 'react';
import type { ReportId } from '../../../shared/model/ids.ts';
import './report.scss';
import { startOver, useReading } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { isOvertaken } from './open-sessions.ts';
import { ReportDeskScreen } from './report-desk-screen.tsx';
import type { Target } from './sign-target.tsx';

interface ReportScreenProps {
  reportId: ReportId;
  onLeave: () => void;
}

export function ReportScreen({ reportId, onLeave }: ReportScreenProps) {
  // Before the first look: what was read before the report moved on must not be shown as the report.
  useState(() => {
    if (isOvertaken(reportId)) startOver('report.read', { id: reportId });
  });
  const report = useReading('report.read', { id: reportId });
  const app = useReading('app.state', {});
  const [signedTo, setSignedTo] = useState<Target>();
  if (report.failure) {
    return (
      <div className="page">
        <h1 className="page__title">Report</h1>
        <FailurePanel failure={report.failure}>
          <Button onClick={onLeave}>Go back</Button>
        </FailurePanel>
      </div>
    );
  }
  if (report.answer === undefined) {
    return (
      <div className="page">
        <h1 className="page__title">Report</h1>
        <Waiting words="Opening the report" />
      </div>
    );
  }
  return (
    <ReportDeskScreen
      key={`${reportId} ${report.answer.status}`}
      view={report.answer}
      isDemoStore={app.answer?.store?.isDemo === true}
      signedTo={signedTo}
      onSignedTo={setSignedTo}
      onLeave={onLeave}
      onReopen={() => {
        startOver('report.read', { id: reportId });
      }}
    />
  );
}
