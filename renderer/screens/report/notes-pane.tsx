/** The notes pad beside the report: saved like the report, never printed. */
import { fullName } from '../../../shared/model/naming.ts';
import { call } from '../../client.ts';
import { useAutosave } from '../../state/use-autosave.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { useDesk } from './report-context.ts';

export function NotesPane() {
  const { view } = useDesk();
  const notes = useAutosave({
    key: `report ${view.id}`,
    what: `Notes beside the report on ${fullName(view.case.record.person.name)}`,
    first: view.notes,
    save: async (text) => (await call('report.saveNotes', { id: view.id, notes: text })).savedAt,
  });
  return (
    <div className="notes">
      <TextArea
        label="Notes"
        hint="Only you see these. They are never printed."
        width="full"
        rows={18}
        maxLength={200_000}
        value={notes.text}
        fault={notes.failure && `${notes.failure.message} ${notes.failure.safe} ${notes.failure.todo}`}
        onChange={notes.change}
        onBlur={notes.saveNow}
      />
    </div>
  );
}
