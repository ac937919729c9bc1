/** The kinds of report for a case: those that fit, and why the others do not. */
import { useEffect, useRef } from 'react';
import { fullName } from '../../../shared/model/naming.ts';
import type { CaseId, ReportId } from '../../../shared/model/ids.ts';
import { forget, useAction, useReading } from '../../state/queries.ts';
import { useRoute } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { AddsToChoice } from './adds-to-choice.tsx';
import { OtherKinds } from './other-kinds.tsx';
import { RefusedKinds } from './refused-kinds.tsx';
import { Radios } from '../../ui/radios.tsx';
import { StartedDraft } from './started-draft.tsx';
import { useKindChoice } from './use-kind-choice.ts';

interface KindChoiceProps {
  caseId: CaseId;
  onDone: () => void;
  onOtherCase: (() => void) | undefined;
}

export function KindChoice({ caseId, onDone, onOtherCase }: KindChoiceProps) {
  const reading = useReading('case.read', { id: caseId });
  const create = useAction('report.create');
  const go = useRoute((state) => state.go);
  const heading = useRef<HTMLParagraphElement>(null);
  const answer = reading.answer;
  const fitting = (answer?.templates ?? []).filter((kind) => kind.fits);
  const choice = useKindChoice(fitting);
  const isRead = answer !== undefined;
  useEffect(() => {
    heading.current?.focus();
  }, [isRead]);
  if (reading.failure !== undefined) return <FailurePanel failure={reading.failure} />;
  if (answer === undefined) return <Waiting words="Reading the case" />;
  const started = answer.reports.find(
    (row) => row.templateId === choice.kind && row.status === 'draft' && row.damage === undefined,
  );
  const open = (reportId: ReportId) => {
    onDone();
    go({ screen: 'report', caseId, reportId });
  };
  const start = () => {
    if (choice.kind === undefined) return;
    create.mutate(
      { caseId, templateId: choice.kind, addsTo: choice.addsTo },
      {
        onSuccess: ({ id }) => {
          forget('work.find', 'case.read', 'case.find');
          open(id);
        },
      },
    );
  };
  return (
    <>
      <p className="pick__case" ref={heading} tabIndex={-1}>
        For <strong>{fullName(answer.case.record.person.name)}</strong>, CRN {answer.case.record.person.crn}
      </p>
      {fitting.length === 0 ? (
        <p>No kind of report fits this case. Below is why, kind by kind.</p>
      ) : (
        <Radios
          legend="Which report?"
          value={choice.kind}
          options={fitting.map((kind) => ({
            value: kind.id,
            label: kind.title,
            hint: `${kind.because} Version ${kind.version}.`,
          }))}
          onChange={choice.pickKind}
        />
      )}
      <AddsToChoice reports={choice.mayAddTo} chosen={choice.addsTo} onChoose={choice.pickReport} />
      <OtherKinds kinds={answer.templates.filter((kind) => !kind.fits)} isOnlyAnswer={fitting.length === 0} />
      {answer.refusedTemplates.length > 0 && <RefusedKinds refused={answer.refusedTemplates} />}
      {started !== undefined && (
        <StartedDraft
          editedAt={started.editedAt}
          onOpen={() => {
            open(started.id);
          }}
        />
      )}
      {create.failure !== undefined && <FailurePanel failure={create.failure} />}
      <div className="actions">
        <Button kind="primary" isBusy={create.isPending || !choice.isReady} onClick={start}>
          {started === undefined ? 'Start the report' : 'Start another report'}
        </Button>
        {onOtherCase !== undefined && <Button onClick={onOtherCase}>Choose another case</Button>}
      </div>
    </>
  );
}
