/** What undo and redo have put back beside the page, in the words of its fields. */
import { listInWords } from '../../../shared/dates/wording.ts';
import { ownPageOneFacts } from '../../../shared/template/page-one.ts';
import { fieldsOf } from '../../../shared/template/parts.ts';
import type { Template } from '../../../shared/template/template.ts';
import { idsOf, type RestoredFields } from '../../editor/field-history.ts';

/** `Put back as it was: Hearing date.` */
export function restoredInWords(template: Template, restored: RestoredFields): string {
  return `Put back as it was: ${listInWords(idsOf(restored).map((id) => labelOf(template, id)))}.`;
}

function labelOf(template: Template, id: string): string {
  const block = fieldsOf(template).find((field) => field.block.id === id)?.block;
  if (block === undefined) return ownPageOneFacts(template).find(({ key }) => key === id)?.label ?? 'a field';
  if (block.type === 'table') return block.caption;
  return block.type === 'prose' ? 'a field' : block.label;
}
