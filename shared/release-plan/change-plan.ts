/** The changes an author makes to a release plan: rows are added with a name of their own, and taken away with what hung on them. */
import { reasonsWithout } from '../proposal/settle.ts';
import type { ReleasePlan } from './release-plan.ts';

export type PlanList = 'risks' | 'conditions' | 'actions' | 'contingency' | 'timetable';
export type RowOf<List extends PlanList> = ReleasePlan[List][number];

const names: Record<PlanList, string> = {
  risks: 'risk',
  conditions: 'condition',
  actions: 'action',
  contingency: 'contingency',
  timetable: 'timetable',
};

/** `condition-4` where the highest so far is `condition-3`. */
function nextRow(list: PlanList, rows: readonly { row: string }[]): string {
  const numbers = rows.map(({ row }) => Number(row.split('-').at(-1)));
  return `${names[list]}-${Math.max(0, ...numbers) + 1}`;
}

/** The plan with the row at the end of its list, and the name it was given. */
export function withRow<List extends PlanList>(
  plan: ReleasePlan,
  list: List,
  content: Omit<RowOf<List>, 'row'>,
): { plan: ReleasePlan; row: string } {
  const row = nextRow(list, plan[list]);
  return { plan: { ...plan, [list]: [...plan[list], { ...content, row }] }, row };
}

export function withChangedRow<List extends PlanList>(
  plan: ReleasePlan,
  list: List,
  row: string,
  changes: Partial<RowOf<List>>,
): ReleasePlan {
  return { ...plan, [list]: plan[list].map((one) => (one.row === row ? { ...one, ...changes } : one)) };
}

/** Its name may be given again, so the reasons given for the row and every tie to it go with it. */
export function withoutRow(plan: ReleasePlan, list: PlanList, row: string): ReleasePlan {
  const left = { ...plan, [list]: plan[list].filter((one) => one.row !== row) };
  const untied = <T extends { risk?: string | undefined }>(rows: readonly T[]): T[] =>
    rows.map((one) => (one.risk === row ? { ...one, risk: undefined } : one));
  return {
    ...left,
    conditions: untied(left.conditions),
    actions: untied(left.actions),
    contingency: untied(left.contingency),
    reasons: reasonsWithout(left.reasons, row),
  };
}
