/** The report as one page of text under locked headings. Knows no store: the screen saves what it hands out. */
import { type ReactNode, type Ref, useCallback, useEffect, useImperativeHandle, useState } from 'react';
import type { ReportDocument } from '../../shared/document/document.ts';
import type { Template } from '../../shared/template/template.ts';
import './editor.css';
import type { FieldsView, RecordToday } from './header/describe-part.ts';
import type { FactsToday } from './header/fact-state.ts';
import type { EditorEvents, ReportEditorHandle } from './report-editor-handle.ts';
import { ReportSession } from './report-session.ts';
import { Toolbar } from './toolbar/toolbar.tsx';

export type HoldEditor = (make: () => ReportSession) => ReportSession;

export interface ReportEditorProps extends EditorEvents {
  template: Template;
  /** Read once, when the editor is made. To open another document give the component another `key`. */
  document: ReportDocument;
  /** Facts, tables and answers as they stand now; headers follow without an undo entry. */
  fields: FieldsView;
  /** Today's facts by slot id, for "changed since". */
  factsToday: FactsToday;
  /** Today's tables by block id, for the same. */
  tablesToday?: RecordToday['tables'];
  isReadOnly: boolean;
  handleRef?: Ref<ReportEditorHandle>;
  /** Keeps the editor while its screen is away, so that undo and the caret are there on return. Called once for each showing. */
  hold?: HoldEditor;
  /** Further buttons at the end of the toolbar. */
  toolbarEnd?: ReactNode;
}

export function ReportEditor(props: ReportEditorProps): ReactNode {
  const { template, document, fields, factsToday, tablesToday, isReadOnly, handleRef, hold, toolbarEnd } = props;
  const [session] = useState(() => {
    const view = { fields, factsToday, tablesToday, isReadOnly };
    const make = (): ReportSession => new ReportSession(template, document, view, props);
    return hold === undefined ? make() : hold(make);
  });
  const attach = useCallback((element: HTMLDivElement) => session.attach(element), [session]);
  useEffect(() => session.listen(props));
  useEffect(
    () => session.show({ fields, factsToday, tablesToday, isReadOnly }),
    [session, fields, factsToday, tablesToday, isReadOnly],
  );
  useImperativeHandle(handleRef, () => session, [session]);
  return (
    <div className="report-editor">
      {isReadOnly ? null : (
        <Toolbar editor={session.editor} store={session.toolbar} refuse={session.say}>
          {toolbarEnd}
        </Toolbar>
      )}
      <div className="report-scroll">
        <div
          id="report-text"
          ref={attach}
          className="report-text"
          contentEditable={!isReadOnly}
          suppressContentEditableWarning
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-readonly={isReadOnly}
          aria-label="Report text"
          aria-describedby="report-text-hint"
          spellCheck={false}
          lang={document.language === 'cy' ? 'cy' : 'en-GB'}
        />
      </div>
      <p id="report-text-hint" hidden>
        Section headings cannot be changed. Alt+F10 goes to the toolbar and Escape back. Ctrl+Shift+G reads what to
        include in this section. Tab leaves the text.
      </p>
    </div>
  );
}
