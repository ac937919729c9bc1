/** The actions of a plan under the four headings of risk management: what is done, by whom, when, for which risk. */
import { rowNumbers } from '../../../../shared/release-plan/row-numbers.ts';
import type { PlannedAction } from '../../../../shared/release-plan/release-plan.ts';
import { fieldId } from '../plan-desk.ts';
import type { Cards } from '../use-cards.ts';
import { AddRow, useAddRow } from './add-row.tsx';
import { PlanPart } from './plan-part.tsx';
import { PlanText } from './plan-text.tsx';
import { RiskField } from './risk-field.tsx';
import { RowsOf } from './rows-of.tsx';
import type { ReleaseDesk } from './use-release-plan.ts';

export function ManagementPart({ desk, cards }: { desk: ReleaseDesk; cards: Cards }) {
  const add = useAddRow(desk, cards);
  const numbers = rowNumbers(desk.plan);
  return desk.rules.licence.areas.map(({ id, name, guidance }) => {
    const place = fieldId(desk, 'management', id);
    return (
      <PlanPart key={id} desk={desk} part={`management-${id}`} title={name} hint={guidance}>
        <RowsOf
          desk={desk}
          cards={cards}
          list="actions"
          rows={desk.plan.actions.filter(({ area }) => area === id)}
          nameOf={({ row, what }) => `${numbers.get(row) ?? ''} ${what.trim() === '' ? 'Action' : what}`}
          after={place}
        >
          {(action) => <ActionFields desk={desk} action={action} />}
        </RowsOf>
        <AddRow
          id={place}
          words={`Add to ${name.toLowerCase()}`}
          onAdd={() => {
            add('actions', { area: id, what: '', who: '', when: '' }, 'what', 'Action');
          }}
        />
      </PlanPart>
    );
  });
}

function ActionFields({ desk, action }: { desk: ReleaseDesk; action: PlannedAction }) {
  const { row, what, who, when, risk } = action;
  const change = (changes: Partial<PlannedAction>) => {
    desk.changeRow('actions', row, changes);
  };
  return (
    <>
      <PlanText
        desk={desk}
        row={row}
        field="what"
        label="What is done"
        lines={2}
        value={what}
        onChange={(text) => {
          change({ what: text });
        }}
      />
      <PlanText
        desk={desk}
        row={row}
        field="who"
        label="By whom"
        value={who}
        onChange={(text) => {
          change({ who: text });
        }}
      />
      <PlanText
        desk={desk}
        row={row}
        field="when"
        label="When, or how often"
        value={when}
        onChange={(text) => {
          change({ when: text });
        }}
      />
      <RiskField
        desk={desk}
        row={row}
        label="Risk it answers (if one)"
        value={risk}
        onChange={(chosen) => {
          change({ risk: chosen });
        }}
      />
    </>
  );
}
