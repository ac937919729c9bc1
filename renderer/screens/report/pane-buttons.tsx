/** Shows and hides the outline and the panel. */
import { PanelLeft, PanelRight } from 'lucide-react';
import { paneButtonId } from './side-pane.tsx';
import type { SidePanes } from './use-side-panes.ts';

interface PaneButtonsProps {
  isShown: boolean;
  panes: SidePanes;
}

export function PaneButtons({ isShown, panes }: PaneButtonsProps) {
  if (!isShown) return null;
  return (
    <div className="report-bar__panes">
      <PaneButton side="outline" label="Outline" isOpen={panes.isOutlineOpen} panes={panes} onOpen={panes.setOutline} />
      <PaneButton side="panel" label="Panel" isOpen={panes.isPanelOpen} panes={panes} onOpen={panes.setPanel} />
    </div>
  );
}

interface PaneButtonProps {
  side: 'outline' | 'panel';
  label: string;
  isOpen: boolean;
  panes: SidePanes;
  onOpen: (isOpen: boolean) => void;
}

/** A pane that lies over the page takes the focus, and goes when it loses it. */
function PaneButton({ side, label, isOpen, panes, onOpen }: PaneButtonProps) {
  const Icon = side === 'outline' ? PanelLeft : PanelRight;
  return (
    <button
      type="button"
      id={paneButtonId(side)}
      className="pane-button"
      aria-expanded={isOpen}
      onClick={() => {
        onOpen(!isOpen);
        if (isOpen || !panes.isOver) return;
        requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-pane="${side}"]`)?.focus());
      }}
    >
      <Icon size={18} aria-hidden /> {label}
    </button>
  );
}
