/** The checks could not run: said where their findings would stand, with a way to run them again. */
import type { Failure } from '../../../shared/errors.ts';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { useDesk } from './report-context.ts';

export function ChecksFailure({ failure }: { failure: Failure }) {
  const { session } = useDesk();
  return (
    <FailurePanel failure={failure} isQuiet>
      <Button onClick={session.runChecks}>Try again</Button>
    </FailurePanel>
  );
}
