/** The panel beside the page: evidence, answers, checks and notes, each for the section the caret is in. */
import type { Finding } from '../../../shared/checks/finding.ts';
import type { TemplateSection } from '../../../shared/template/template.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { AnswersPane } from './answers-pane.tsx';
import { openFindings } from './check-counts.ts';
import { ChecksPane } from './checks-pane.tsx';
import { EvidencePane } from './evidence-pane.tsx';
import { NotesPane } from './notes-pane.tsx';
import { useSession, type PanelTab } from './report-context.ts';

interface ReportPanelProps {
  section: TemplateSection | undefined;
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  onGoTo: (finding: Finding) => void;
  onSetAside: (finding: Finding, because: string) => Promise<void>;
  onTakeBack: (finding: Finding) => Promise<void>;
}

const tabs: PanelTab[] = ['evidence', 'answers', 'checks', 'notes'];

export function ReportPanel({ section, tab, onTab, ...acts }: ReportPanelProps) {
  const checks = useSession((state) => state.checks);
  return (
    <aside className="panel pane" aria-label="Evidence, answers, checks and notes" data-pane="panel" tabIndex={-1}>
      <Tabs
        label="Panel"
        shown={tab}
        onShow={(id) => {
          onTab(tabs.find((one) => one === id) ?? 'evidence');
        }}
        pages={[
          { id: 'evidence', label: 'Evidence', page: <EvidencePane section={section} /> },
          { id: 'answers', label: 'Answers', page: <AnswersPane section={section} /> },
          {
            id: 'checks',
            label: 'Checks',
            count: openFindings(checks).length,
            page: <ChecksPane {...acts} />,
          },
          { id: 'notes', label: 'Notes', page: <NotesPane /> },
        ]}
      />
    </aside>
  );
}
