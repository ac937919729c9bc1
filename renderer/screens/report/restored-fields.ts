/** Puts back beside the page what undo and redo have come to. */
import { listInWords } from '../../../shared/dates/wording.ts';
import { ownPageOneFacts } from '../../../shared/template/page-one.ts';
import { fieldsOf } from '../../../shared/template/parts.ts';
import type { Template } from '../../../shared/template/template.ts';
import type { ReportDesk } from './report-context.ts';
import { turnToField } from './go-to-finding.ts';
import { placeOfField, type RestoredPlace } from './plan-place.ts';
import { planPutBack } from './plan-put-back.ts';
import { idsOf, type RestoredFields, type RestoredLetters } from '../../editor/field-history.ts';

/** Into the report, into sight and into words. */
export function putBack(desk: ReportDesk, restored: RestoredFields, letters: RestoredLetters | undefined): string {
  const plan = firstPlan(desk, restored);
  const words = plan?.words ?? restoredInWords(desk.view.template, restored);
  desk.session.restore(restored, letters);
  desk.announce(words);
  const [first] = idsOf(restored);
  if (first !== undefined) show(desk, first, plan?.place ?? placeOfField(first, letters?.field));
  return words;
}

/** Also for whoever asked for it in the text, with another tab beside it. */
function show(desk: ReportDesk, first: string, place: RestoredPlace): void {
  desk.session.comeTo(place);
  desk.turnPanel('answers');
  desk.editor()?.showField(first);
  // The editor is still at its update: only then does it say where the caret has come to.
  requestAnimationFrame(() => {
    turnToField(desk, first);
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
