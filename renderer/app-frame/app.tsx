/** The whole page: the unlock screen while the store is locked, the desk while it is open, and what lies over both. */
import type { CallOutput } from '../../shared/contract.ts';
import { useLeaving } from '../state/lock.ts';
import { useReading } from '../state/queries.ts';
import { UnlockScreen } from '../screens/unlock/unlock-screen.tsx';
import { FailurePanel } from '../ui/failure-panel.tsx';
import { Waiting } from '../ui/progress.tsx';
import { Button } from '../ui/button.tsx';
import { CodeScreen } from './code-screen.tsx';
import { Desk } from './desk.tsx';
import { FileDialogHost } from './file-dialog-host.tsx';
import { LeavingDialogs, Locked } from './leaving.tsx';
import { LiveRegion } from './live-region.tsx';
import { useHostEvents } from './use-host-events.ts';

export function App() {
  const state = useReading('app.state', {});
  const isLocked = useLeaving(({ leaving }) => leaving.stage === 'locked');
  useHostEvents();
  return (
    <>
      {state.answer === undefined && <Starting reading={state} />}
      {isLocked && <Locked />}
      {!isLocked && state.answer !== undefined && <Place app={state.answer} />}
      <FileDialogHost />
      <LeavingDialogs />
      <LiveRegion />
    </>
  );
}

function Place({ app }: { app: CallOutput<'app.state'> }) {
  if (app.lock === 'locked') return <UnlockScreen app={app} />;
  if (app.recoveryCode !== undefined) return <CodeScreen app={app} code={app.recoveryCode} />;
  return <Desk app={app} />;
}

function Starting({ reading }: { reading: ReturnType<typeof useReading<'app.state'>> }) {
  return (
    <main className="starting">
      <h1 className="starting__name">Prepare a Report</h1>
      {reading.failure === undefined ? (
        <Waiting words="Starting" />
      ) : (
        <FailurePanel failure={reading.failure}>
          <Button onClick={reading.readAgain}>Try again</Button>
        </FailurePanel>
      )}
    </main>
  );
}
