/** Where beside the page a change stands that undo or redo has made; of a plan, where in its form. */
import type { PlanChange } from '../../../shared/document/plan-change.ts';

export interface RestoredPlace {
  block: string;
  /** The card to be opened. */
  row?: string | undefined;
  /** Ids of what to show, the nearest first; the first that is drawn is taken. */
  ids: string[];
}

/** Where the form offers to add a row. */
const lists: Readonly<Record<string, string>> = {
  requirements: 'disposal-add',
  orders: 'disposal-add-order',
  alternatives: 'disposal-alternatives',
  risks: 'risks-list',
  conditions: 'conditions-find',
  contingency: 'contingency-list',
  timetable: 'timetable-list',
};

/** Fields of a plan that stand in the form under another name than in the store. */
const fields: Readonly<Record<string, string>> = {
  disposal: 'disposal-sentence',
  sentence: 'licence-sentence',
  recall: 'licence-recall',
  recalledOn: 'licence-recalled-on',
  releaseOn: 'licence-dates',
};

/** Parts of a plan that hold fields by their ids. */
const groups: Readonly<Record<string, string>> = {
  recallAnswers: 'licence',
  tests: 'test',
  matters: 'matter',
  opinion: 'opinion',
};

/** Of an answer, a fact or a table, which have no parts; or of letters in a plan that were stored as nothing. */
export function placeOfField(block: string, typedIn: string | undefined): RestoredPlace {
  return { block, ids: [...(typedIn === undefined ? [] : [typedIn]), `field-${block}`] };
}

export function placeOfChange(block: string, change: PlanChange): RestoredPlace {
  const ids = [...idsOf(change).map((id) => `${block}-${id}`), `field-${block}`];
  return { block, ids, row: change.did === 'went' ? undefined : change.row };
}

function idsOf(change: PlanChange): string[] {
  const { did, row, next, path } = change;
  const list = lists[change.in];
  const atList = list === undefined ? [] : [list];
  if (did === 'went') return [...(next === undefined ? [] : [headOf(change.in, next)]), ...atList];
  if (row === undefined) return fieldsAt(change.in, path);
  return [...path.toReversed().map((id) => `${row}-${dashed(id)}`), headOf(change.in, row)];
}

/** An alternative has no card: its field stands alone. */
function headOf(list: string, row: string): string {
  return list === 'alternatives' ? `disposal-alternatives-${row}` : `${row}-head`;
}

function fieldsAt(field: string, path: readonly string[]): string[] {
  const [, inner = ''] = path;
  if (field === 'reasons') return [`past-${inner.replace(/@.*$/, '')}`, `${inner.split('/')[0] ?? ''}-head`];
  const own = fields[field];
  return own === undefined ? [`${groups[field] ?? 'disposal'}-${inner}`, `disposal-${dashed(field)}`] : [own];
}

/** `first-appointment` in the form for `firstAppointment` in the store. */
function dashed(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
