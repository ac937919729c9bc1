/** The notes pad of a case: saved while typing, never part of a report or an export. */
import type { CaseId } from '../../../shared/model/ids.ts';
import { call } from '../../client.ts';
import { useAutosave } from '../../state/use-autosave.ts';
import { Card } from '../../ui/card.tsx';
import { clockTimeAndDay } from '../../ui/dates.ts';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface NotesPageProps {
  caseId: CaseId;
  /** Full name, to say whose notes these are. */
  person: string;
  notes: string;
}

export function NotesPage({ caseId, person, notes }: NotesPageProps) {
  const pad = useAutosave({
    key: `case ${caseId}`,
    what: `Notes on ${person}`,
    first: notes,
    save: async (text) => (await call('case.saveNotes', { id: caseId, notes: text })).savedAt,
  });
  const status =
    pad.failure !== undefined
      ? 'Not saved'
      : pad.isUnsaved
        ? 'Saving'
        : pad.savedAt === undefined
          ? ''
          : `Saved ${clockTimeAndDay(pad.savedAt)}`;
  return (
    <Card title="Notes" span="full" aside={<span className="quiet">{status}</span>}>
      <TextArea
        label="Your notes on this case"
        hint="For you and your team. Notes are kept in the encrypted store and are never printed in a report."
        width="full"
        rows={18}
        maxLength={200_000}
        value={pad.text}
        onChange={pad.change}
        onBlur={pad.saveNow}
      />
      {pad.failure !== undefined && <FailurePanel failure={pad.failure} isQuiet />}
    </Card>
  );
}
