/** A release plan being built: what it holds, what it is judged by, what is said of it, and the ways to change it. */
import { useMemo } from 'react';
import { releasePlanIn } from '../../../../shared/document/held-plan.ts';
import type { ReleasePlanRules } from '../../../../shared/document/plan-rules.ts';
import { begunReleasePlan } from '../../../../shared/release-plan/begin-plan.ts';
import {
  withChangedRow,
  withoutRow,
  withRow,
  type PlanList,
  type RowOf,
} from '../../../../shared/release-plan/change-plan.ts';
import { judgeReleasePlan } from '../../../../shared/release-plan/judge-release-plan.ts';
import type { ReleasePlan } from '../../../../shared/release-plan/release-plan.ts';
import type { PlanBlock } from '../../../../shared/template/template.ts';
import { fieldTypedIn } from '../field-typed-in.ts';
import type { PlanDesk } from '../plan-desk.ts';
import { useDesk, useSession } from '../report-context.ts';

export interface ReleaseDesk extends PlanDesk {
  plan: ReleasePlan;
  rules: ReleasePlanRules;
  /** What the case record alone would begin a plan with. */
  ofRecord: ReleasePlan;
  change: (changes: Partial<ReleasePlan>) => void;
  /** Answers the name of the new row. */
  addRow: <List extends PlanList>(list: List, content: Omit<RowOf<List>, 'row'>) => string;
  changeRow: <List extends PlanList>(list: List, row: string, changes: Partial<RowOf<List>>) => void;
  removeRow: (list: PlanList, row: string) => void;
}

/** Undefined where the catalogue cannot be read. A plan is stored from its first change on. */
export function useReleasePlan(block: PlanBlock): ReleaseDesk | undefined {
  const { view, session } = useDesk();
  const held = useSession((state) => state.document.plans[block.id]);
  const found = view.planRules[block.id];
  const rules = found?.kind === 'release-plan' ? found : undefined;
  const rulings = useMemo(
    () =>
      rules === undefined
        ? []
        : judgeReleasePlan(releasePlanIn(held, rules), rules.licence, rules.facts, rules.without),
    [held, rules],
  );
  const ofRecord = useMemo(() => rules && begunReleasePlan(rules.licence, rules.facts), [rules]);
  if (rules === undefined || ofRecord === undefined) return undefined;
  const plan = releasePlanIn(held, rules);
  const keep = (content: ReleasePlan) => {
    session.setPlan(block.id, { kind: 'release-plan', content }, fieldTypedIn());
  };
  return {
    block,
    plan,
    rules,
    ofRecord,
    rulings,
    reasons: plan.reasons,
    changeReasons: (reasons) => {
      keep({ ...plan, reasons });
    },
    change: (changes) => {
      keep({ ...plan, ...changes });
    },
    addRow: (list, content) => {
      const added = withRow(plan, list, content);
      keep(added.plan);
      return added.row;
    },
    changeRow: (list, row, changes) => {
      keep(withChangedRow(plan, list, row, changes));
    },
    removeRow: (list, row) => {
      keep(withoutRow(plan, list, row));
    },
  };
}
