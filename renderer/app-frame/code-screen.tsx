/** The store is open, but its new recovery code is not kept yet: before the desk, and again after every lock until it is. */
import type { CallOutput } from '../../shared/contract.ts';
import { HelpOnKey } from '../screens/help/help-dialog.tsx';
import { enterDesk } from '../screens/unlock/entering.tsx';
import { RecoveryCode } from '../screens/unlock/recovery-code.tsx';
import { LockingSoon, WindowWarnings } from './bands.tsx';
import { useIdleWarning } from './use-idle-warning.ts';

export function CodeScreen({ app, code }: { app: CallOutput<'app.state'>; code: string }) {
  const isLocking = useIdleWarning();
  return (
    <div className="gate">
      <header className="gate__bar">
        <p className="top-bar__name">Prepare a Report</p>
      </header>
      {isLocking && <LockingSoon />}
      <WindowWarnings app={app} />
      <main className="gate__main" id="main">
        <RecoveryCode code={code} onKept={enterDesk} />
      </main>
      <HelpOnKey />
    </div>
  );
}
