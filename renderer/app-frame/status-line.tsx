/** The status line: what is saved, and that nothing leaves this computer. */
import type { CallOutput } from '../../shared/contract.ts';
import { useStatus } from '../state/status.ts';
import { useSaves } from '../state/writers.ts';

export function StatusLine({ app }: { app: CallOutput<'app.state'> }) {
  const notes = useStatus((status) => status.notes);
  return (
    <footer className="status-line" data-pane="status" tabIndex={-1} aria-label="Status">
      <Saves />
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
      <span className="status-line__end">
        {app.store === undefined ? '' : 'Encrypted on this computer. No network used.'}
      </span>
    </footer>
  );
}

/** "Not saved" is the one status spoken at once. It is an element of its own, because only what appears is spoken. */
function Saves() {
  const standing = useStatus((status) => status.standing);
  const { words, isUnsaved } = useSaves();
  if (isUnsaved) {
    return (
      <span key="not saved" className="status-line__saved status-line__saved--not" role="alert">
        {words}
      </span>
    );
  }
  const shown = standing === '' ? words : standing;
  return (
    <span key="saved" className="status-line__saved">
      {shown === '' ? 'Nothing to save' : shown}
    </span>
  );
}
