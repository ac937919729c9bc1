/** The report as a desk: what is open, which pane shows, and where the caret is. */
import { useMemo, useRef } from 'react';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { ReportEditorHandle } from '../../editor/report-editor-handle.ts';
import { call } from '../../client.ts';
import { useRoute } from '../../state/route.ts';
import { announce } from '../../state/status.ts';
import { goToFinding } from './go-to-finding.ts';
import { Overtaken, RefusedWords } from './overtaken.tsx';
import { DeskProvider, type ReportDesk } from './report-context.ts';
import { PreviewPane } from './preview-pane.tsx';
import { ReportBar } from './report-bar.tsx';
import type { ReportView } from './session.ts';
import { SignPane } from './sign-pane.tsx';
import type { Target } from './sign-target.tsx';
import { SignedPane } from './signed-pane.tsx';
import { useReportKeys } from './use-report-keys.ts';
import { useMode } from './use-mode.ts';
import { usePanel } from './use-panel.ts';
import { useReportSession } from './use-report-session.ts';
import { useSidePanes } from './use-side-panes.ts';
import { WritingDesk } from './writing-desk.tsx';

interface ReportDeskProps {
  view: ReportView;
  isDemoStore: boolean;
  /** Where the report was signed to while it is open here. */
  signedTo: Target | undefined;
  onSignedTo: (target: Target) => void;
  onLeave: () => void;
  onReopen: () => void;
}

export function ReportDeskScreen({ view, isDemoStore, signedTo, onSignedTo, onLeave, onReopen }: ReportDeskProps) {
  const session = useReportSession(view);
  const toSettings = useRoute((state) => state.go);
  const way = useMode(view.status === 'signed' ? 'signed' : 'write');
  const panes = useSidePanes();
  const { tab, setTab, showPanel, turnPanel } = usePanel(panes);
  const editor = useRef<ReportEditorHandle>(null);
  const desk = useMemo<ReportDesk>(
    () => ({ view, session, editor: () => editor.current, showPanel, turnPanel, announce }),
    [view, session, showPanel, turnPanel],
  );
  useReportKeys(desk, way);

  const goTo = (finding: Finding) => {
    if (finding.place.author !== undefined) {
      toSettings({ screen: 'settings', detail: finding.place.author });
      return;
    }
    if (way.toWriting()) goToFinding(desk, finding);
  };
  const setAside = async (finding: Finding, because: string) => {
    await call('finding.setAside', { id: view.id, key: finding.key, because });
    await session.recheck();
    announce('Set aside');
  };
  const takeBack = async (finding: Finding) => {
    await call('finding.takeBack', { id: view.id, key: finding.key });
    await session.recheck();
    announce('Taken back');
  };

  return (
    <DeskProvider value={desk}>
      <div className="report">
        <ReportBar way={way} panes={panes} onLeave={onLeave} />
        <Overtaken onReopen={onReopen} />
        <RefusedWords />
        <WritingDesk
          isHidden={way.mode !== 'write'}
          editor={editor}
          tab={tab}
          onTab={setTab}
          panes={panes}
          onGoTo={goTo}
          onSetAside={setAside}
          onTakeBack={takeBack}
        />
        {way.mode === 'preview' && <PreviewPane onClose={way.back} />}
        {(way.mode === 'sign' || way.isUnder('sign')) && (
          <SignPane
            isHidden={way.mode !== 'sign'}
            isDemoStore={isDemoStore}
            onBack={way.back}
            onChecks={() => {
              if (way.toWriting()) showPanel('checks');
            }}
            onPreview={() => {
              way.open('preview');
            }}
            onSigned={onSignedTo}
          />
        )}
        {way.mode === 'signed' && view.receipt && (
          <SignedPane
            receipt={view.receipt}
            signedTo={signedTo}
            onPages={() => {
              way.open('preview');
            }}
          />
        )}
      </div>
    </DeskProvider>
  );
}
