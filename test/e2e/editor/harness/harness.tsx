/** A page with nothing but the editor, and a window object through which a test reads and steers it. */
import { StrictMode, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { LexicalEditor } from 'lexical';
import type { OpenedChip } from '../../../../renderer/editor/chips.ts';
import type { FactsToday } from '../../../../renderer/editor/header/fact-state.ts';
import { ReportEditor } from '../../../../renderer/editor/report-editor.tsx';
import type { ReportEditorHandle } from '../../../../renderer/editor/report-editor-handle.ts';
import type { ReportSession } from '../../../../renderer/editor/report-session.ts';
import { editorDocument, editorTemplate, factsToday } from '../../../fixtures/editor-template.ts';
import './harness.css';
import { steer } from './steer.ts';

export interface HarnessLog {
  dirty: string[][];
  parts: string[];
  fields: string[];
  chips: { id: string; state: string; width: number }[];
  notices: string[];
}

interface Harness {
  log: HarnessLog;
  handle: ReportEditorHandle | null;
  editor: () => LexicalEditor;
  answer: (id: string, value: string) => void;
  setToday: (today: FactsToday) => void;
  setReadOnly: (isReadOnly: boolean) => void;
  /** Takes the editor off the page, as another screen does, or puts it back. */
  setShown: (isShown: boolean) => void;
  steer: typeof steer;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const log: HarnessLog = { dirty: [], parts: [], fields: [], chips: [], notices: [] };

function rootEditor(): LexicalEditor {
  const root: (HTMLElement & { __lexicalEditor?: LexicalEditor }) | null = document.querySelector('#report-text');
  if (root?.__lexicalEditor === undefined) throw new Error('no editor on the page');
  return root.__lexicalEditor;
}

let held: ReportSession | undefined;
const hold = (make: () => ReportSession): ReportSession => (held ??= make());

function Page(): ReactNode {
  const [answers, setAnswers] = useState(editorDocument.answers);
  const [today, setToday] = useState<FactsToday>(factsToday);
  const [isReadOnly, setReadOnly] = useState(false);
  const [isShown, setShown] = useState(true);
  const opened = (chip: OpenedChip): void =>
    void log.chips.push({ id: chip.id, state: chip.state, width: chip.rect.width });
  window.harness.answer = (id, value) => setAnswers((before) => ({ ...before, [id]: value }));
  window.harness.setToday = setToday;
  window.harness.setReadOnly = setReadOnly;
  window.harness.setShown = setShown;
  return (
    <main className="harness">
      <h1 className="harness-title">LEE, Alex: pre-sentence report</h1>
      {isShown && (
        <ReportEditor
          template={editorTemplate}
          document={editorDocument}
          fields={{ facts: editorDocument.facts, tables: editorDocument.tables, answers }}
          factsToday={today}
          isReadOnly={isReadOnly}
          hold={hold}
          handleRef={(handle) => void (window.harness.handle = handle)}
          onDirty={(ids) => log.dirty.push(ids)}
          onSelectionPart={(id) => log.parts.push(id)}
          onFieldOpened={(id) => log.fields.push(id)}
          onChipOpened={opened}
          onNotice={(notice) => log.notices.push(notice)}
          onWordCounts={() => undefined}
          onFieldsRestored={() => undefined}
        />
      )}
      <button type="button" id="after">
        After the text
      </button>
    </main>
  );
}

window.harness = {
  log,
  handle: null,
  editor: rootEditor,
  answer: () => undefined,
  setToday: () => undefined,
  setReadOnly: () => undefined,
  setShown: () => undefined,
  steer,
};
const app = document.querySelector('#app');
if (app !== null) {
  createRoot(app).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
