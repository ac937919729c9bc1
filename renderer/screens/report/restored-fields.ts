/** Puts back beside the page what undo and redo have come to. */
import { listInWords } from '../../../shared/dates/wording.ts';
import { ownPageOneFacts } from '../../../shared/template/page-one.ts';
import { fieldsOf } from '../../../shared/template/parts.ts';
import type { Template } from '../../../shared/template/template.ts';
import type { ReportDesk } from './report-context.ts';
import { planPutBack } from './plan-put-back.ts';
import { idsOf, type RestoredFields } from '../../editor/field-history.ts';

/** Into the report, into sight and into words. */
export function putBack(desk: ReportDesk, restored: RestoredFields): void {
  const plan = firstPlan(desk, restored);
  desk.session.restore(restored);
  desk.session.comeTo(plan?.place);
  desk.announce(plan?.words ?? restoredInWords(desk.view.template, restored));
  const [first] = idsOf(restored);
  if (first === undefined) return;
  desk.editor()?.showField(first);
  requestAnimationFrame(() => {
    // The panel has turned to the section of that field, and what had the focus is gone with the one before.
    if (document.activeElement === document.body) desk.showPanel('answers', first);
  });
}

/** What is different in the first plan put back; one step changes one plan. */
function firstPlan({ session, view }: ReportDesk, { plans }: RestoredFields) {
  const [[id, now] = ['', null]] = Object.entries(plans);
  const block = fieldsOf(view.template).find((field) => field.block.id === id)?.block;
  const rules = view.planRules[id];
  if (block?.type !== 'plan' || rules === undefined) return undefined;
  return planPutBack(block, session.state.getState().document.plans[id], now, rules);
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
