/** What the checks say before signing: nothing, or how many points must be settled. */
import { useEffect } from 'react';
import type { CheckResult } from '../../../shared/checks/finding.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { ChecksFailure } from './checks-failure.tsx';
import { openFindings, restOf } from './check-counts.ts';
import { useDesk, useSession } from './report-context.ts';

export function SignObstacles({ onChecks }: { onChecks: () => void }) {
  const { session } = useDesk();
  const checks = useSession((state) => state.checks);
  const failure = useSession((state) => state.checksFailure);
  useEffect(() => {
    session.runChecks();
  }, [session]);
  if (failure !== undefined) return <ChecksFailure failure={failure} />;
  if (checks === undefined) return <p role="status">Reading the report…</p>;
  return <Obstacles checks={checks} onChecks={onChecks} />;
}

function Obstacles({ checks, onChecks }: { checks: CheckResult; onChecks: () => void }) {
  const open = openFindings(checks);
  const blocking = open.filter(({ weight }) => weight === 'blocking');
  if (blocking.length === 0) {
    return (
      <p className="sign__clear" role="status">
        <strong>Nothing stands in the way.</strong>{' '}
        {open.length === 0 ? restOf(checks) : `${String(open.length)} worth a look remain.`}
      </p>
    );
  }
  return (
    <div className="sign__obstacles" role="status">
      <p>
        <strong>
          {blocking.length === 1
            ? '1 point must be settled first:'
            : `${String(blocking.length)} points must be settled first:`}
        </strong>
      </p>
      <ul>
        {blocking.map(({ key, message }) => (
          <li key={key}>{message}</li>
        ))}
      </ul>
      <LinkButton onClick={onChecks}>Open checks</LinkButton>
    </div>
  );
}
