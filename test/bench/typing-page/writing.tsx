/** The report editor with the long report, saving by the app's own pace to nowhere. */
import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { ReportEditor } from '../../../renderer/editor/report-editor.tsx';
import type { ReportEditorHandle } from '../../../renderer/editor/report-editor-handle.ts';
import { makeAutosave } from '../../../renderer/screens/report/autosave.ts';
import type { ReportToMeasure } from '../reports.ts';
import { watchKeys } from './key-watch.ts';
import './writing.css';

watchKeys();
const report = (await (await fetch('report.json')).json()) as ReportToMeasure;
const { template, document: written, factsToday } = report;
const editor = createRef<ReportEditorHandle>();
const autosave = makeAutosave({
  send: async () => {
    JSON.stringify(editor.current?.takeDirtyParts());
    return Promise.resolve(new Date().toISOString());
  },
  explain: (error) => ({ message: String(error), isOvertaken: false }),
  onState: () => undefined,
});
const nothing = (): void => undefined;

const place = document.querySelector('#app');
if (place === null) throw new Error('the page has no place for the editor');
createRoot(place).render(
  <main className="desk">
    <ReportEditor
      template={template}
      document={written}
      fields={written}
      factsToday={factsToday}
      isReadOnly={false}
      handleRef={editor}
      onDirty={autosave.touch}
      onSelectionPart={nothing}
      onFieldOpened={nothing}
      onChipOpened={nothing}
      onNotice={nothing}
      onWordCounts={nothing}
      onFieldsRestored={nothing}
    />
  </main>,
);
