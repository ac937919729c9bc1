/** What lies over the desk while it is left: that it is being locked, or a question about what would be lost. */
import { useEffect, useRef } from 'react';
import { useLeaving } from '../state/lock.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Waiting } from '../ui/progress.tsx';
import { UnsavedDialog } from './unsaved-dialog.tsx';

export function LeavingDialogs() {
  const leaving = useLeaving((state) => state.leaving);
  if (leaving.stage === 'asking') return <UnsavedDialog {...leaving} />;
  if (leaving.stage !== 'locking') return null;
  return (
    <Dialog title="Locking" size="small">
      <Waiting words="Saving your last words and locking the store" />
    </Dialog>
  );
}

/** Stands until the page is loaded anew. It has no field: what is typed now would be lost. */
export function Locked() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <main className="starting">
      <h1 className="starting__name" ref={heading} tabIndex={-1}>
        Locking
      </h1>
      <Waiting words="Closing your case store" />
    </main>
  );
}
