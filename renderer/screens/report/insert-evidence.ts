/** Puts a row of evidence into the text: a live fact where the row stands for one, else its sentence with its source. */
import type { EvidenceRow } from '../../../shared/template/evidence.ts';
import type { FactSnapshot } from '../../../shared/document/document.ts';
import { partsOf } from '../../../shared/template/parts.ts';
import { isWithheld } from '../../../shared/template/withheld.ts';
import type { Inserted } from '../../editor/report-editor-handle.ts';
import { compactDate } from '../../ui/dates.ts';
import type { ReportDesk } from './report-context.ts';

/** Today's snapshot of the row's slot, which is worded for prose and no longer than a report can hold. */
function factOf(desk: ReportDesk, row: EvidenceRow): FactSnapshot | undefined {
  const today = row.slot === undefined ? undefined : desk.view.factsToday[row.slot];
  return today && { ...today, insertedAt: new Date().toISOString() };
}

export function insertEvidence(desk: ReportDesk, row: EvidenceRow): void {
  const fact = factOf(desk, row);
  const editor = desk.editor();
  if (editor === null) return;
  if (row.source.withheld === true && !isCaretWithheld(desk)) {
    desk.announce(`Not inserted: “${row.title}” is withheld. It may stand in a withheld section only.`);
    return;
  }
  const inserted = fact
    ? editor.insertFact(fact)
    : editor.insertText(`${row.sentence} (${row.source.system}, ${compactDate(row.source.date)})`);
  desk.announce(wordsFor(inserted, row.title));
}

function isCaretWithheld(desk: ReportDesk): boolean {
  const part = desk.editor()?.currentPart();
  return partsOf(desk.view.template).some(({ id, section }) => id === part && isWithheld(section));
}

function wordsFor(inserted: Inserted, title: string): string {
  if (!inserted.isDone) return 'Not inserted: no section of this report is needed yet. Answer its choices first.';
  if (inserted.elsewhere === undefined) return `Inserted: ${title}`;
  return `Inserted in “${inserted.elsewhere}”, where the caret is: ${title}`;
}
