/** The panel beside the page: which tab it shows, and where the focus goes once that is drawn. */
import { useCallback, useEffect, useState } from 'react';
import type { PanelTab } from './report-context.ts';
import type { SidePanes } from './use-side-panes.ts';

interface Shown {
  tab: PanelTab;
  /** The field asked for, each time anew; undefined while nobody has asked for the focus. */
  wanted: { field: string | undefined } | undefined;
}

export interface Panel {
  tab: PanelTab;
  setTab: (tab: PanelTab) => void;
  showPanel: (tab: PanelTab, field?: string) => void;
  turnPanel: (tab: PanelTab) => void;
}

/** Whoever is in the field by now, because undo has gone to a part of it, stays there. */
function focusIn(field: string | undefined): void {
  const element = field === undefined ? null : document.getElementById(`field-${field}`);
  const tab = document.querySelector<HTMLElement>('[data-pane="panel"] [role="tab"][aria-selected="true"]');
  if (element?.contains(document.activeElement) !== true) (element ?? tab)?.focus();
}

export function usePanel({ isOver, setPanel }: Pick<SidePanes, 'isOver' | 'setPanel'>): Panel {
  const [{ tab, wanted }, show] = useState<Shown>({ tab: 'evidence', wanted: undefined });
  useEffect(() => {
    if (wanted !== undefined) focusIn(wanted.field);
  }, [wanted]);
  const setTab = useCallback((next: PanelTab) => {
    show({ tab: next, wanted: undefined });
  }, []);
  const showPanel = useCallback(
    (next: PanelTab, field?: string) => {
      setPanel(true);
      show({ tab: next, wanted: { field } });
    },
    [setPanel],
  );
  const turnPanel = useCallback(
    (next: PanelTab) => {
      if (!isOver) setPanel(true);
      setTab(next);
    },
    [isOver, setPanel, setTab],
  );
  return { tab, setTab, showPanel, turnPanel };
}
