/** The bar over the report: its title, when it is due, and what can be done with it. */
import { Button } from '../../ui/button.tsx';
import { compactDate } from '../../ui/dates.ts';
import { Tag } from '../../ui/tag.tsx';
import { openFindings } from './check-counts.ts';
import { useDesk, useSession } from './report-context.ts';
import { PaneButtons } from './pane-buttons.tsx';
import type { ModeWay } from './use-mode.ts';
import type { SidePanes } from './use-side-panes.ts';

interface ReportBarProps {
  way: ModeWay;
  panes: SidePanes;
  onLeave: () => void;
}

export function ReportBar({ way, panes, onLeave }: ReportBarProps) {
  const { view, showPanel } = useDesk();
  const checks = useSession((state) => state.checks);
  const open = openFindings(checks).length;
  return (
    <div className="report-bar">
      <button type="button" className="link-button report-bar__back" onClick={onLeave}>
        Back
      </button>
      <div className="report-bar__what">
        <h1 className="report-bar__title" tabIndex={-1}>
          {view.template.title}
        </h1>
        {view.dueOn !== undefined && <span className="report-bar__due">Due {compactDate(view.dueOn)}</span>}
      </div>
      <Tag tint={view.status === 'signed' ? 'green' : 'grey'}>{view.status === 'signed' ? 'Signed' : 'Draft'}</Tag>
      <span className="report-bar__version">Template {view.template.version}</span>
      <PaneButtons isShown={way.mode === 'write'} panes={panes} />
      {!view.isReadOnly && (
        <div className="report-bar__acts">
          <Button
            hint="F7"
            onClick={() => {
              if (way.toWriting()) showPanel('checks');
            }}
          >
            {checks === undefined ? 'Checks' : `Checks ${String(open)}`}
          </Button>
          <Button
            hint="Control+P"
            isPressed={way.mode === 'preview'}
            onClick={() => {
              way.open('preview');
            }}
          >
            Preview
          </Button>
          <Button
            kind="primary"
            isPressed={way.mode === 'sign'}
            onClick={() => {
              way.open('sign');
            }}
          >
            Sign
          </Button>
        </div>
      )}
    </div>
  );
}
