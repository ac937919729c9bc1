/** The checks: what must be settled before signing, what is worth a look, each with its place and its reason. */
import { useRef, useState } from 'react';
import { canBeSetAside, type CheckResult, type Finding } from '../../../shared/checks/finding.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { AsideList } from './aside-list.tsx';
import { countsOf, openFindings } from './check-counts.ts';
import { ChecksFailure } from './checks-failure.tsx';
import { focusBeside } from './focus-beside.ts';
import { NeedsCovered } from './needs-covered.tsx';
import { useDesk, useSession } from './report-context.ts';
import { SetAsideForm } from './set-aside-form.tsx';

interface CheckActs {
  onGoTo: (finding: Finding) => void;
  onSetAside: (finding: Finding, because: string) => Promise<void>;
}

interface ChecksPaneProps extends CheckActs {
  onTakeBack: (finding: Finding) => Promise<void>;
}

export function ChecksPane(props: ChecksPaneProps) {
  const checks = useSession((state) => state.checks);
  const failure = useSession((state) => state.checksFailure);
  const { session } = useDesk();
  return (
    <div className="checks">
      <div className="checks__head">
        <p className="checks__counts" role="status" tabIndex={-1}>
          {checks === undefined ? 'Not run yet' : countsOf(checks)}
        </p>
        <Button onClick={session.runChecks}>Run again</Button>
      </div>
      {failure !== undefined && <ChecksFailure failure={failure} />}
      {checks === undefined && failure === undefined && <Waiting words="Reading the report" />}
      {checks !== undefined && <CheckGroups checks={checks} {...props} />}
    </div>
  );
}

function CheckGroups({ checks, onTakeBack, ...acts }: ChecksPaneProps & { checks: CheckResult }) {
  const open = openFindings(checks);
  const aside = checks.findings.filter((finding) => finding.setAside !== undefined);
  const of = (weight: Finding['weight']) => open.filter((finding) => finding.weight === weight);
  return (
    <>
      <CheckGroup title="Must be settled before signing" findings={of('blocking')} {...acts} />
      <CheckGroup title="Worth fixing" findings={of('warning')} {...acts} />
      <CheckGroup title="Hints" findings={of('hint')} {...acts} />
      <NeedsCovered />
      {aside.length > 0 && <AsideList findings={aside} onTakeBack={onTakeBack} />}
    </>
  );
}

function CheckGroup({ title, findings, ...acts }: CheckActs & { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <section className="checks__group">
      <h3 className="checks__title">
        {title} <span className="quotes__count">{findings.length}</span>
      </h3>
      <ul className="checks__list">
        {findings.map((finding) => (
          <CheckRow key={finding.key} finding={finding} {...acts} />
        ))}
      </ul>
    </section>
  );
}

function CheckRow({ finding, onGoTo, onSetAside }: CheckActs & { finding: Finding }) {
  const { view } = useDesk();
  const row = useRef<HTMLLIElement>(null);
  const [isAside, setAside] = useState(false);
  const canSetAside = canBeSetAside(finding) && !view.isReadOnly;
  return (
    <li className={`check check--${finding.weight}`} ref={row}>
      <p className="check__message">{finding.message}</p>
      {finding.excerpt !== undefined && <blockquote className="check__excerpt">{finding.excerpt}</blockquote>}
      <p className="check__why">{finding.why}</p>
      <div className="check__acts">
        <LinkButton
          label={`Go to: ${finding.message}`}
          onClick={() => {
            onGoTo(finding);
          }}
        >
          Go to
        </LinkButton>
        {canSetAside && !isAside && (
          <LinkButton
            label={`Not relevant, because: ${finding.message}`}
            onClick={() => {
              setAside(true);
            }}
          >
            Not relevant, because…
          </LinkButton>
        )}
      </div>
      {isAside && (
        <SetAsideForm
          finding={finding}
          onSetAside={async (because) => {
            const next = focusBeside(row.current, '.check');
            await onSetAside(finding, because);
            next?.focus();
          }}
        />
      )}
    </li>
  );
}
