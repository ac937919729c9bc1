/** In place of the whole page, when it has stopped by a fault of its own. */
import type { Failure } from '../../shared/errors.ts';
import { useRoute } from '../state/route.ts';
import { Button } from '../ui/button.tsx';
import { FailurePanel } from '../ui/failure-panel.tsx';

const broken: Failure = {
  code: 'internal',
  message: 'This page has stopped because of a fault in the app.',
  safe: 'Everything saved is safe in your store, and the app goes on saving what you typed last.',
  todo: 'Go to My work. If the page stops again, close the app, start it anew and tell your IT service.',
};

export function AppBroken({ onAgain }: { onAgain: () => void }) {
  const reset = useRoute((state) => state.reset);
  return (
    <main className="starting">
      <h1 className="starting__name">Prepare a Report</h1>
      <FailurePanel failure={broken}>
        <Button
          kind="primary"
          onClick={() => {
            reset();
            onAgain();
          }}
        >
          Go to My work
        </Button>
      </FailurePanel>
    </main>
  );
}
