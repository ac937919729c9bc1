/** The desk: rail, bars, bands, the screen in the middle and the status line, in the order they are read. */
import type { CallOutput } from '../../shared/contract.ts';
import { openCaseOf, useRoute } from '../state/route.ts';
import { Bands } from './bands.tsx';
import { CaseBar } from './case-bar.tsx';
import { FindDialog } from './find-dialog.tsx';
import { Rail } from './rail.tsx';
import { ScreenOutlet } from './screen-outlet.tsx';
import { StatusLine } from './status-line.tsx';
import { TopBar } from './top-bar.tsx';
import { useIdleWarning } from './use-idle-warning.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useScreenFocus } from './use-screen-focus.ts';

export function Desk({ app }: { app: CallOutput<'app.state'> }) {
  const main = useScreenFocus();
  const caseId = useRoute((state) => openCaseOf(state.route));
  const shortcuts = useShortcuts();
  const isLocking = useIdleWarning();
  return (
    <div className="desk">
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to main content
      </a>
      <header className="desk__head" data-pane="header">
        <TopBar storeName={app.store?.name ?? ''} onFind={shortcuts.openFind} onLock={shortcuts.lock} />
        <Bands app={app} isLocking={isLocking} />
        {caseId !== undefined && <CaseBar key={caseId} caseId={caseId} />}
      </header>
      <Rail />
      <main className="desk__main" id="main" ref={main} tabIndex={-1} data-pane="main">
        <ScreenOutlet app={app} />
      </main>
      <StatusLine app={app} />
      {shortcuts.isFinding && <FindDialog onClose={shortcuts.closeFind} />}
    </div>
  );
}
