/** Asked only when locking or closing would lose something: what it is, why it is not kept, and which of the two to do. */
import { closeNow, lockNow, stay, type Leaving } from '../state/lock.ts';
import { useAttempt } from '../state/use-attempt.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FailurePanel } from '../ui/failure-panel.tsx';

const ways = {
  lock: { keep: 'Keep the store open', lose: 'Lock and lose this', leave: () => lockNow() },
  close: { keep: 'Keep the window open', lose: 'Close and lose this', leave: closeNow },
} as const;

export function UnsavedDialog({ way, unsaved }: Extract<Leaving, { stage: 'asking' }>) {
  const { keep, lose, leave } = ways[way];
  const leaving = useAttempt();
  return (
    <Dialog title="Not everything is saved" onClose={stay} size="small">
      <p>Everything saved before is safe. This would be lost:</p>
      <ul className="unsaved">
        {unsaved.map(({ what, why }) => (
          <li key={what}>
            <strong>{what}</strong>
            {why !== undefined && <p>{why}</p>}
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button kind="primary" onClick={stay}>
          {keep}
        </Button>
        <Button
          kind="warning"
          isBusy={leaving.isRunning}
          onClick={() => {
            leaving.run(leave);
          }}
        >
          {lose}
        </Button>
      </div>
      {leaving.failure !== undefined && <FailurePanel failure={leaving.failure} />}
    </Dialog>
  );
}
