/** Why signing stopped; where the certificate names somebody else than the author, the officer may confirm it. */
import type { Failure } from '../../../shared/errors.ts';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';

interface SignFailureProps {
  failure: Failure;
  onConfirm: () => void;
}

export function SignFailure({ failure, onConfirm }: SignFailureProps) {
  if (failure.code !== 'signer-differs') return <FailurePanel failure={failure} />;
  return (
    <FailurePanel failure={failure}>
      <Button onClick={onConfirm}>This is my certificate: sign and lock report</Button>
    </FailurePanel>
  );
}
