/** What was set aside, each with its reason, and the way back: a reason is changed by giving it anew. */
import { useRef } from 'react';
import type { Finding } from '../../../shared/checks/finding.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { focusBeside } from './focus-beside.ts';
import { useDesk } from './report-context.ts';

interface AsideListProps {
  findings: readonly Finding[];
  onTakeBack: (finding: Finding) => Promise<void>;
}

export function AsideList({ findings, onTakeBack }: AsideListProps) {
  return (
    <Details summary={`Set aside (${String(findings.length)})`}>
      <ul className="checks__aside">
        {findings.map((finding) => (
          <AsideRow key={finding.key} finding={finding} onTakeBack={onTakeBack} />
        ))}
      </ul>
    </Details>
  );
}

function AsideRow({ finding, onTakeBack }: Pick<AsideListProps, 'onTakeBack'> & { finding: Finding }) {
  const { view } = useDesk();
  const row = useRef<HTMLLIElement>(null);
  const taking = useAttempt();
  const takeBack = () => {
    if (taking.isRunning) return;
    taking.run(async () => {
      const next = focusBeside(row.current, '.checks__aside > li');
      await onTakeBack(finding);
      next?.focus();
    });
  };
  return (
    <li ref={row}>
      {finding.message} <em>Not relevant, because {finding.setAside}</em>{' '}
      {!view.isReadOnly && (
        <LinkButton label={`Take back: ${finding.message}`} onClick={takeBack}>
          Take back
        </LinkButton>
      )}
      {taking.failure && (
        <FailurePanel failure={taking.failure}>
          <Button onClick={takeBack}>Try again</Button>
        </FailurePanel>
      )}
    </li>
  );
}
