/** The additional licence conditions of a plan, each in a card of its own, and what can still be added. */
import { conditionOf } from '../../../../shared/release-plan/condition-in-words.ts';
import { newCondition } from '../../../../shared/release-plan/offered.ts';
import { rowNumbers } from '../../../../shared/release-plan/row-numbers.ts';
import { fieldId } from '../plan-desk.ts';
import type { Cards } from '../use-cards.ts';
import { useAddRow } from './add-row.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { ConditionPicker } from './condition-picker.tsx';
import { PlanPart } from './plan-part.tsx';
import { RowsOf } from './rows-of.tsx';
import type { ReleaseDesk } from './use-release-plan.ts';

export function ConditionsPart({ desk, cards }: { desk: ReleaseDesk; cards: Cards }) {
  const { plan, rules } = desk;
  const add = useAddRow(desk, cards);
  const place = fieldId(desk, 'conditions', 'find');
  const numbers = rowNumbers(plan);
  const nameOf = (id: string) => conditionOf(rules.licence, id)?.name ?? id;
  return (
    <PlanPart desk={desk} part="conditions" title="Additional licence conditions">
      <RowsOf
        desk={desk}
        cards={cards}
        list="conditions"
        rows={plan.conditions}
        nameOf={({ row, condition }) => `${numbers.get(row) ?? ''} ${nameOf(condition)}`}
        after={place}
      >
        {(planned) => <ConditionFields desk={desk} planned={planned} />}
      </RowsOf>
      <ConditionPicker
        desk={desk}
        place={place}
        onAdd={(id) => {
          add('conditions', newCondition(id), 'head', nameOf(id));
        }}
      />
    </PlanPart>
  );
}
