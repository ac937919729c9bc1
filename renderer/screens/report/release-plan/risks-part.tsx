/** The risks that a plan manages: typed, or taken from the record; everything else in the plan answers one of them. */
import { rowNumbers } from '../../../../shared/release-plan/row-numbers.ts';
import type { PlannedRisk } from '../../../../shared/release-plan/release-plan.ts';
import { Details } from '../../../ui/details.tsx';
import { Radios } from '../../../ui/radios.tsx';
import { fieldId } from '../plan-desk.ts';
import { useDesk } from '../report-context.ts';
import { RulingsAt } from '../ruling-note.tsx';
import type { Cards } from '../use-cards.ts';
import { AddRow, useAddRow } from './add-row.tsx';
import { PlanPart } from './plan-part.tsx';
import { PlanText } from './plan-text.tsx';
import { RowsOf } from './rows-of.tsx';
import type { ReleaseDesk } from './use-release-plan.ts';

const kinds = [
  { value: 'acute', label: 'Acute: hours or days' },
  { value: 'stable', label: 'Stable: months' },
] as const;

export function RisksPart({ desk, cards }: { desk: ReleaseDesk; cards: Cards }) {
  const add = useAddRow(desk, cards);
  const place = fieldId(desk, 'risks', 'list');
  const numbers = rowNumbers(desk.plan);
  return (
    <PlanPart
      desk={desk}
      part="risks"
      title="Risks"
      hint="What could lead to serious harm. Conditions, actions and contingency each answer one."
    >
      <RowsOf
        desk={desk}
        cards={cards}
        list="risks"
        rows={desk.plan.risks}
        nameOf={({ row, says }) => `${numbers.get(row) ?? ''} ${says.trim() === '' ? 'Risk' : says}`}
        after={place}
      >
        {(risk) => <RiskFields desk={desk} risk={risk} />}
      </RowsOf>
      <AddRow
        id={place}
        words="Add a risk"
        onAdd={() => {
          add('risks', { says: '' }, 'says', 'Risk');
        }}
      />
      <FromRecord
        desk={desk}
        onAdd={(says) => {
          add('risks', { says }, 'kind', 'Risk');
        }}
      />
    </PlanPart>
  );
}

function RiskFields({ desk, risk: { row, says, kind } }: { desk: ReleaseDesk; risk: PlannedRisk }) {
  const place = fieldId(desk, row, 'kind');
  return (
    <>
      <PlanText
        desk={desk}
        row={row}
        field="says"
        label="Risk"
        value={says}
        onChange={(text) => {
          desk.changeRow('risks', row, { says: text });
        }}
      />
      <div className="plan-field" id={place} tabIndex={-1}>
        <Radios
          legend="How fast does it change?"
          isInline
          value={kind}
          options={kinds}
          onChange={(chosen) => {
            desk.changeRow('risks', row, { kind: chosen });
          }}
        />
        <RulingsAt desk={desk} place={place} />
      </div>
    </>
  );
}

/** What the assessment says would raise the risk, as far as it is not in the plan yet. */
function FromRecord({ desk: { plan }, onAdd }: { desk: ReleaseDesk; onAdd: (says: string) => void }) {
  const { view } = useDesk();
  const increases = view.case.record.risk?.increases ?? [];
  const left = increases
    .map((text) => text.slice(0, 300))
    .filter((text) => !plan.risks.some(({ says }) => says === text));
  if (left.length === 0) return null;
  return (
    <Details summary={`From the assessment: what raises the risk (${String(left.length)})`}>
      <ul className="picker__rows" aria-label="What raises the risk">
        {left.map((text) => (
          <li key={text} className="picker__row">
            <p className="picker__name">{text}</p>
            <button
              type="button"
              className="button--small"
              aria-label={`Add: ${text}`}
              onClick={() => {
                onAdd(text);
              }}
            >
              Add
            </button>
          </li>
        ))}
      </ul>
    </Details>
  );
}
