/** Puts back beside the page what undo and redo have come to. */
import { listInWords } from '../../../shared/dates/wording.ts';
import { ownPageOneFacts } from '../../../shared/template/page-one.ts';
import { fieldsOf } from '../../../shared/template/parts.ts';
import type { Template } from '../../../shared/template/template.ts';
import type { ReportDesk } from './report-context.ts';
import { idsOf, type RestoredFields } from '../../editor/field-history.ts';

/** Into the report, into sight and into words. */
export function putBack(desk: ReportDesk, restored: RestoredFields): void {
  desk.session.restore(restored);
  desk.announce(restoredInWords(desk.view.template, restored));
  const [first] = idsOf(restored);
  if (first === undefined) return;
  desk.editor()?.showField(first);
  requestAnimationFrame(() => {
    // The panel has turned to the section of that field, and what had the focus is gone with the one before.
    if (document.activeElement === document.body) desk.showPanel('answers', first);
  });
}

/** `Put back as it was: Hearing date.` */
function restoredInWords(template: Template, restored: RestoredFields): string {
  return `Put back as it was: ${listInWords(idsOf(restored).map((id) => labelOf(template, id)))}.`;
}

function labelOf(template: Template, id: string): string {
  const block = fieldsOf(template).find((field) => field.block.id === id)?.block;
  if (block === undefined) return ownPageOneFacts(template).find(({ key }) => key === id)?.label ?? 'a field';
  if (block.type === 'table') return block.caption;
  return block.type === 'prose' ? 'a field' : block.label;
}
