/** The report screen in its place, loaded when the first report is opened: the editor is the heaviest part of the page. */
import { lazy, Suspense, useState } from 'react';
import type { ReportId } from '../../shared/model/ids.ts';
import { forget } from '../state/queries.ts';
import { useRoute } from '../state/route.ts';
import { Waiting } from '../ui/progress.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import { ReportBroken } from './report-broken.tsx';

/** Made anew for another try: one that did not load fails for ever. */
function loadedLater() {
  return lazy(async () => {
    const loaded = await import('../screens/report/report-screen.tsx');
    return { default: loaded.ReportScreen };
  });
}

const first = { ReportScreen: loadedLater() };

export function ReportPlace({ reportId }: { reportId: ReportId }) {
  const back = useRoute((state) => state.back);
  const [{ ReportScreen }, setLoaded] = useState(first);
  const leave = () => {
    forget('work.find', 'case.read', 'case.find');
    back();
  };
  return (
    <FaultBoundary
      fallback={(onAgain) => (
        <ReportBroken
          onAgain={() => {
            setLoaded({ ReportScreen: loadedLater() });
            onAgain();
          }}
        />
      )}
    >
      <Suspense fallback={<Waiting words="Opening the report" />}>
        <ReportScreen reportId={reportId} onLeave={leave} />
      </Suspense>
    </FaultBoundary>
  );
}
