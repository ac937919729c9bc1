/** Outline, page and panel side by side; it stays in place, hidden, while pages or signing are shown, so that undo lives on. */
import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react';
import type { Finding } from '../../../shared/checks/finding.ts';
import { partsOf } from '../../../shared/template/parts.ts';
import type { ReportEditorHandle } from '../../editor/report-editor-handle.ts';
import { ReportEditor } from '../../editor/report-editor.tsx';
import { useHold } from '../../state/hold.ts';
import { showNotes } from '../../state/status.ts';
import type { OpenedChip } from '../../editor/chips.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { ChipDialog } from './chip-dialog.tsx';
import { goToField } from './go-to-finding.ts';
import { plansInWords } from './plans-in-words.ts';
import { OutlinePane } from './outline-pane.tsx';
import { useDesk, useSession, type PanelTab } from './report-context.ts';
import { ReportPanel } from './report-panel.tsx';
import { putBack } from './restored-fields.ts';
import { SidePane } from './side-pane.tsx';
import type { SidePanes } from './use-side-panes.ts';

interface WritingDeskProps {
  isHidden: boolean;
  editor: RefObject<ReportEditorHandle | null>;
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  panes: SidePanes;
  onGoTo: (finding: Finding) => void;
  onSetAside: (finding: Finding, because: string) => Promise<void>;
  onTakeBack: (finding: Finding) => Promise<void>;
}

export function WritingDesk(props: WritingDeskProps) {
  const desk = useDesk();
  const { view, session, announce } = desk;
  const parts = useMemo(() => partsOf(view.template), [view.template]);
  const [current, setCurrent] = useState(parts[0]?.id);
  const [words, setWords] = useState<Readonly<Record<string, number>>>({});
  const [chip, setChip] = useState<OpenedChip>();
  const [notice, setNotice] = useState<string>();
  const document = useSession((state) => state.document);
  const fields = useMemo(
    () => ({ ...document, planWords: plansInWords(document, view.planRules) }),
    [document, view.planRules],
  );
  const isHeld = useHold((state) => state.why !== undefined);
  const section = parts.find((part) => part.id === current)?.section;
  const { editor, panes } = props;
  const { setOutline, setPanel } = panes;
  const closeOutline = useCallback(() => {
    setOutline(false);
  }, [setOutline]);
  const closePanel = useCallback(() => {
    setPanel(false);
  }, [setPanel]);

  const counted = useCallback((counts: Readonly<Record<string, number>>) => {
    setWords(counts);
    const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
    showNotes([`${total.toLocaleString('en-GB')} words`, 'English']);
  }, []);

  useEffect(() => {
    // Held here: when the desk goes, the ref is empty before the last words are asked for.
    const text = editor.current;
    return session.attachEditor(() => text?.takeDirtyParts() ?? []);
  }, [session, editor]);
  useEffect(() => {
    const first = requestAnimationFrame(() => {
      counted(editor.current?.wordCounts() ?? {});
      setCurrent((before) => editor.current?.currentPart() ?? before);
    });
    return () => {
      cancelAnimationFrame(first);
      showNotes([]);
    };
  }, [editor, counted]);

  const noticed = (words: string) => {
    setNotice(words);
    announce(words);
  };
  const closeNotice = () => {
    setNotice(undefined);
    editor.current?.focus();
  };

  return (
    <div className="writing" hidden={props.isHidden}>
      {panes.isOutlineOpen && (
        <SidePane side="outline" isOver={panes.isOver} onClose={closeOutline}>
          <OutlinePane current={current} words={words} />
        </SidePane>
      )}
      <div className="writing__page" data-pane="page">
        {notice !== undefined && <Notice words={notice} onClose={closeNotice} />}
        <ReportEditor
          handleRef={editor}
          hold={session.editor}
          template={view.template}
          document={document}
          fields={fields}
          factsToday={view.factsToday}
          tablesToday={view.tablesToday}
          isReadOnly={view.isReadOnly || isHeld}
          onDirty={session.textChanged}
          onSelectionPart={setCurrent}
          onFieldOpened={(block) => {
            goToField(desk, block);
          }}
          onChipOpened={setChip}
          onWordCounts={counted}
          onNotice={noticed}
          onFieldsRestored={(fields, letters) => {
            const words = putBack(desk, fields, letters);
            // No panel stands beside the text to show it.
            if (panes.isOver && !panes.isPanelOpen) setNotice(words);
          }}
        />
      </div>
      {panes.isPanelOpen && (
        <SidePane side="panel" isOver={panes.isOver} onClose={closePanel}>
          <ReportPanel
            section={section}
            tab={props.tab}
            onTab={props.onTab}
            onGoTo={props.onGoTo}
            onSetAside={props.onSetAside}
            onTakeBack={props.onTakeBack}
          />
        </SidePane>
      )}
      {chip && (
        <ChipDialog
          chip={chip}
          onClose={() => {
            setChip(undefined);
            editor.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** What was left out of the text stays in sight until it is read; for the ear it is spoken once. */
function Notice({ words, onClose }: { words: string; onClose: () => void }) {
  return (
    <p className="writing__notice">
      <span>{words}</span>
      <LinkButton onClick={onClose}>Close</LinkButton>
    </p>
  );
}
