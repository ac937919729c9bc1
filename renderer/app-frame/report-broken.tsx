/** In place of a report that cannot be shown, because of a fault in the app or because its part of the app did not load. */
import type { Failure } from '../../shared/errors.ts';
import { useRoute } from '../state/route.ts';
import { Button } from '../ui/button.tsx';
import { FailurePanel } from '../ui/failure-panel.tsx';

const broken: Failure = {
  code: 'internal',
  message: 'The report cannot be shown because of a fault in the app.',
  safe: 'Everything saved is safe in your store, and the app goes on saving what you typed last: the status line says when it has.',
  todo: 'Open the report again. If that does not help, close the app, start it anew and tell your IT service.',
};

export function ReportBroken({ onAgain }: { onAgain: () => void }) {
  const go = useRoute((state) => state.go);
  return (
    <div className="page">
      <div className="page__head">
        <h1 className="page__title">Report</h1>
      </div>
      <FailurePanel failure={broken}>
        <div className="actions">
          <Button kind="primary" onClick={onAgain}>
            Open the report again
          </Button>
          <Button
            onClick={() => {
              go({ screen: 'work' });
            }}
          >
            Go to My work
          </Button>
        </div>
      </FailurePanel>
    </div>
  );
}
