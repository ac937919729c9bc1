/** One case: an overview first, then each kind of fact on a page of its own, every fact with its source and date. */
import { useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import type { CaseId } from '../../../shared/model/ids.ts';
import { fullName } from '../../../shared/model/naming.ts';
import { useReading } from '../../state/queries.ts';
import { useRoute, type CaseTab } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { Tabs, type TabPage } from '../../ui/tabs.tsx';
import { NewReportDialog } from '../work/new-report-dialog.tsx';
import { CustodyPage } from './custody-page.tsx';
import { DocumentsPage } from './documents-page.tsx';
import { NotesPage } from './notes-page.tsx';
import { OffencesPage } from './offences-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { ReportsPage } from './reports-page.tsx';
import { RiskPage } from './risk-page.tsx';
import { SentencePage } from './sentence-page.tsx';
import { SupervisionPage, supervisionLabel } from './supervision-page.tsx';

type CaseAnswer = CallOutput<'case.read'>;

export function CaseScreen({ caseId, tab }: { caseId: CaseId; tab: CaseTab }) {
  const reading = useReading('case.read', { id: caseId });
  const [isMaking, setMaking] = useState(false);
  const turn = useRoute((state) => state.turn);
  if (reading.failure !== undefined) {
    return (
      <div className="page">
        <h1 className="page__title">Case</h1>
        <FailurePanel failure={reading.failure} />
      </div>
    );
  }
  if (reading.answer === undefined) return <Waiting words="Opening the case" />;
  const startReport = () => {
    setMaking(true);
  };
  return (
    <div className="page">
      <CaseHead answer={reading.answer} caseId={caseId} onStart={startReport} />
      <Tabs
        label="Parts of the case"
        shown={tab}
        pages={pagesOf(reading.answer, caseId, startReport)}
        onShow={(next) => {
          turn({ screen: 'case', caseId, tab: next as CaseTab });
        }}
      />
      {isMaking && (
        <NewReportDialog
          caseId={caseId}
          onClose={() => {
            setMaking(false);
          }}
        />
      )}
    </div>
  );
}

function CaseHead({ answer, caseId, onStart }: { answer: CaseAnswer; caseId: CaseId; onStart: () => void }) {
  const { go, turn } = useRoute();
  const draft = answer.reports.find((row) => row.status === 'draft' && row.damage === undefined);
  return (
    <div className="page__head">
      <h1 className="page__title">{fullName(answer.case.record.person.name)}</h1>
      <div className="actions">
        {draft !== undefined && (
          <Button
            kind="primary"
            onClick={() => {
              go({ screen: 'report', caseId, reportId: draft.id });
            }}
          >
            {`${draft.nextStep === 'Start' ? 'Start' : 'Continue'} ${draft.templateTitle}`}
          </Button>
        )}
        <Button kind={draft === undefined ? 'primary' : 'secondary'} onClick={onStart}>
          {answer.reports.length === 0 ? 'Start a report' : 'Start another report'}
        </Button>
        <Button
          onClick={() => {
            turn({ screen: 'case', caseId, tab: 'notes' });
          }}
        >
          Notes
        </Button>
      </div>
    </div>
  );
}

function pagesOf(answer: CaseAnswer, caseId: CaseId, onStart: () => void): (TabPage & { id: CaseTab })[] {
  const { record } = answer.case;
  const person = fullName(record.person.name);
  const hasSentence = record.sentence !== undefined || record.custody !== undefined || record.parole !== undefined;
  const supervision = supervisionLabel(record);
  const { custody } = record;
  const history = record.offences.length + record.previousConvictions.length;
  return [
    { id: 'overview', label: 'Overview', page: <OverviewPage stored={answer.case} /> },
    { id: 'risk', label: 'Risk', page: <RiskPage record={record} /> },
    { id: 'offences', label: 'Offences', count: history, page: <OffencesPage record={record} /> },
    ...(supervision === undefined
      ? []
      : [{ id: 'supervision' as const, label: supervision, page: <SupervisionPage record={record} /> }]),
    { id: 'sentence', label: hasSentence ? 'Sentence' : 'Plan', page: <SentencePage record={record} /> },
    ...(custody === undefined
      ? []
      : [{ id: 'custody' as const, label: 'Custody', page: <CustodyPage custody={custody} /> }]),
    { id: 'people', label: 'Victims and contacts', page: <PeoplePage record={record} /> },
    { id: 'documents', label: 'Documents', count: record.documents.length, page: <DocumentsPage record={record} /> },
    { id: 'notes', label: 'Notes', page: <NotesPage caseId={caseId} person={person} notes={answer.notes} /> },
    {
      id: 'reports',
      label: 'Reports',
      count: answer.reports.length,
      page: <ReportsPage reports={answer.reports} onStart={onStart} />,
    },
  ];
}
