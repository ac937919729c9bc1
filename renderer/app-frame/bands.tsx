/** Bands under the top bar: made-up data, and whatever the officer must know about this store or this window. */
import type { CallOutput } from '../../shared/contract.ts';
import { useHold } from '../state/hold.ts';
import { useLeaving, type Leaving } from '../state/lock.ts';
import { useSaves } from '../state/writers.ts';

interface BandsProps {
  app: CallOutput<'app.state'>;
  /** Nobody has been at the desk for so long that the store is about to lock. */
  isLocking: boolean;
}

export function Bands({ app, isLocking }: BandsProps) {
  const hold = useHold();
  return (
    <>
      {app.store?.isDemo === true && (
        <p className="band band--demo">
          <strong>Made-up data.</strong> The people in this store do not exist. Do not type real case facts here.
        </p>
      )}
      {app.isReadOnly && (
        <p className="band band--warning">
          <strong>Read only.</strong> This store cannot be written to, so nothing you type will be kept. Check the
          folder or the drive, then lock and open the store again.
        </p>
      )}
      <WindowWarnings app={app} />
      {hold.wasTried && (
        <p className="band band--warning" role="alert">
          <strong>Not yet.</strong> {hold.why}
        </p>
      )}
      {isLocking && <LockingSoon />}
    </>
  );
}

export function LockingSoon() {
  const isUnsaved = useSaves((saves) => saves.isUnsaved);
  return (
    <p className="band band--warning" role="alert">
      <strong>Locking in a minute.</strong> Nothing has been typed or clicked for a while.{' '}
      {isUnsaved ? 'Your last changes are not saved and would be lost.' : 'What you wrote is saved.'} Press any key to
      stay.
    </p>
  );
}

/** What holds for this window whether a store is open or not. */
export function WindowWarnings({ app }: { app: CallOutput<'app.state'> }) {
  const leaving = useLeaving((state) => state.leaving);
  return (
    <>
      {leaving.stage === 'refused' && <LeavingRefused {...leaving} />}
      {!app.isSandboxed && (
        <p className="band band--warning">
          <strong>Less protection.</strong> The window runs without the browser’s sandbox, because the system
          administrator started the app. Start it as an ordinary user for real cases.
        </p>
      )}
      {app.warnings.map((warning) => (
        <p className="band band--warning" key={warning}>
          <strong>Warning.</strong> {warning}
        </p>
      ))}
    </>
  );
}

function LeavingRefused({ way, failure }: Extract<Leaving, { stage: 'refused' }>) {
  return (
    <p className="band band--warning" role="alert">
      <strong>{way === 'lock' ? 'Not locked.' : 'Not closed.'}</strong> {failure.message} {failure.safe} {failure.todo}
    </p>
  );
}
