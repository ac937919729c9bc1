/** What every pane of the report screen may reach. */
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { ReportEditorHandle } from '../../editor/report-editor-handle.ts';
import type { Session, SessionState, ReportView } from './session.ts';

export type PanelTab = 'evidence' | 'answers' | 'checks' | 'notes';

export interface ReportDesk {
  view: ReportView;
  session: Session;
  /** The editor once it is there. */
  editor: () => ReportEditorHandle | null;
  /** Shows a tab of the panel and puts the focus there, or on a field of it. */
  showPanel: (tab: PanelTab, field?: string) => void;
  /** Shows a tab and leaves the focus where it is; a panel that would lie over the text stays closed. */
  turnPanel: (tab: PanelTab) => void;
  /** Puts one short sentence into the polite live region. */
  announce: (words: string) => void;
}

const DeskContext = createContext<ReportDesk | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): ReportDesk {
  const desk = use(DeskContext);
  if (desk === undefined) throw new Error('a pane of the report screen stands outside of it');
  return desk;
}

export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useDesk().session.state, select);
}
