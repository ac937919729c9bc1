/** After a store has been opened: everything read before it is forgotten and the desk appears. */
import { queryClient } from '../../state/queries.ts';
import { useAttempt, type Attempt } from '../../state/use-attempt.ts';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';

/** @throws CallFailed when the page cannot learn that the store is open, and so stays where it is */
export async function enterDesk(): Promise<void> {
  await queryClient.invalidateQueries({}, { throwOnError: true });
}

interface Entering extends Pick<Attempt, 'failure' | 'isRunning'> {
  run: () => void;
}

export function useEntering(): Entering {
  const { failure, isRunning, run } = useAttempt();
  return {
    failure,
    isRunning,
    run: () => {
      run(enterDesk);
    },
  };
}

/** The store is open, and only its desk did not appear: it is not opened or made a second time. */
export function EnterAgain({ entering: { failure, isRunning, run } }: { entering: Entering }) {
  if (failure === undefined) return null;
  return (
    <FailurePanel failure={failure}>
      <Button isBusy={isRunning} onClick={run}>
        Try again
      </Button>
    </FailurePanel>
  );
}
