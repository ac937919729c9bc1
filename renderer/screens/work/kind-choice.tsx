/** The kinds of report for a case: those that fit, and why the others do not. */
import { useEffect, useRef, useState } from 'react';
import { fullName } from '../../../shared/model/naming.ts';
import type { CaseId, ReportId, TemplateId } from '../../../shared/model/ids.ts';
import { forget, useAction, useReading } from '../../state/queries.ts';
import { useRoute } from '../../state/route.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { dateAndTime } from '../../ui/dates.ts';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { AddsToChoice } from './adds-to-choice.tsx';
import { OtherKinds } from './other-kinds.tsx';
import { RefusedKinds } from './refused-kinds.tsx';
import { Radios } from '../../ui/radios.tsx';

interface KindChoiceProps {
  caseId: CaseId;
  onDone: () => void;
  onOtherCase: (() => void) | undefined;
}

export function KindChoice({ caseId, onDone, onOtherCase }: KindChoiceProps) {
  const reading = useReading('case.read', { id: caseId });
  const create = useAction('report.create');
  const go = useRoute((state) => state.go);
  const [picked, setPicked] = useState<TemplateId>();
  const [pickedReport, setPickedReport] = useState<ReportId>();
  const heading = useRef<HTMLParagraphElement>(null);
  const answer = reading.answer;
  const isRead = answer !== undefined;
  useEffect(() => {
    heading.current?.focus();
  }, [isRead]);
  if (reading.failure !== undefined) return <FailurePanel failure={reading.failure} />;
  if (answer === undefined) return <Waiting words="Reading the case" />;
  const fitting = answer.templates.filter((kind) => kind.fits);
  const chosen = picked ?? fitting[0]?.id;
  const mayAddTo = fitting.find(({ id }) => id === chosen)?.addsTo ?? [];
  const addsTo = mayAddTo.find(({ id }) => id === pickedReport) ?? (mayAddTo.length === 1 ? mayAddTo[0] : undefined);
  const isReady = chosen !== undefined && (mayAddTo.length === 0 || addsTo !== undefined);
  const started = answer.reports.find(
    (row) => row.templateId === chosen && row.status === 'draft' && row.damage === undefined,
  );
  const start = () => {
    if (chosen === undefined) return;
    create.mutate(
      { caseId, templateId: chosen, addsTo: addsTo?.id },
      {
        onSuccess: ({ id }) => {
          forget('work.find', 'case.read', 'case.find');
          onDone();
          go({ screen: 'report', caseId, reportId: id });
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
        <p>No kind of report fits this case yet.</p>
      ) : (
        <Radios
          legend="Which report?"
          value={chosen}
          options={fitting.map((kind) => ({
            value: kind.id,
            label: kind.title,
            hint: `${kind.because} Version ${kind.version}.`,
          }))}
          onChange={setPicked}
        />
      )}
      <AddsToChoice reports={mayAddTo} chosen={addsTo?.id} onChoose={setPickedReport} />
      <OtherKinds kinds={answer.templates.filter((kind) => !kind.fits)} />
      {answer.refusedTemplates.length > 0 && <RefusedKinds refused={answer.refusedTemplates} />}
      {started !== undefined && (
        <Banner
          kind="information"
          title={`A draft of this report exists, last changed ${dateAndTime(started.editedAt)}.`}
        >
          <Button
            onClick={() => {
              onDone();
              go({ screen: 'report', caseId, reportId: started.id });
            }}
          >
            Open that draft
          </Button>
        </Banner>
      )}
      {create.failure !== undefined && <FailurePanel failure={create.failure} />}
      <div className="actions">
        <Button kind="primary" isBusy={create.isPending || !isReady} onClick={start}>
          {started === undefined ? 'Start the report' : 'Start another report'}
        </Button>
        {onOtherCase !== undefined && <Button onClick={onOtherCase}>Choose another case</Button>}
      </div>
    </>
  );
}
