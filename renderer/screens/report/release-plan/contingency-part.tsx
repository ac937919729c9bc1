/** If this sign is seen, then this is done, by whom, and why: rows tied to the risk whose sign it is. */
import { rowNumbers } from '../../../../shared/release-plan/row-numbers.ts';
import type { Contingency } from '../../../../shared/release-plan/release-plan.ts';
import { fieldId } from '../plan-desk.ts';
import type { Cards } from '../use-cards.ts';
import { AddRow, useAddRow } from './add-row.tsx';
import { PlanPart } from './plan-part.tsx';
import { PlanText } from './plan-text.tsx';
import { RiskField } from './risk-field.tsx';
import { RowsOf } from './rows-of.tsx';
import type { ReleaseDesk } from './use-release-plan.ts';

const fields = [
  { id: 'sign', label: 'If this sign is seen', lines: 2 },
  { id: 'then', label: 'Then this is done', lines: 2 },
  { id: 'who', label: 'By whom', lines: 1 },
  { id: 'why', label: 'Why', lines: 2 },
] as const;

export function ContingencyPart({ desk, cards }: { desk: ReleaseDesk; cards: Cards }) {
  const { plan } = desk;
  const add = useAddRow(desk, cards);
  const place = fieldId(desk, 'contingency', 'list');
  const numbers = rowNumbers(plan);
  const open = plan.risks.find(({ row }) => !plan.contingency.some(({ risk }) => risk === row));
  return (
    <PlanPart
      desk={desk}
      part="contingency"
      title="Contingency"
      hint="At least one row for each risk. Include recall and safeguarding."
    >
      <RowsOf
        desk={desk}
        cards={cards}
        list="contingency"
        rows={plan.contingency}
        nameOf={({ row, sign }) => `${numbers.get(row) ?? ''} ${sign.trim() === '' ? 'If …' : `If: ${sign}`}`}
        after={place}
      >
        {(row) => <ContingencyFields desk={desk} contingency={row} />}
      </RowsOf>
      <AddRow
        id={place}
        words={open === undefined ? 'Add a contingency' : `Add a contingency for ${numbers.get(open.row) ?? ''}`}
        onAdd={() => {
          const tie = open === undefined ? {} : { risk: open.row };
          add('contingency', { sign: '', then: '', who: '', why: '', ...tie }, 'sign', 'Contingency');
        }}
      />
    </PlanPart>
  );
}

function ContingencyFields({ desk, contingency }: { desk: ReleaseDesk; contingency: Contingency }) {
  const { row, risk } = contingency;
  const change = (changes: Partial<Contingency>) => {
    desk.changeRow('contingency', row, changes);
  };
  return (
    <>
      <RiskField
        desk={desk}
        row={row}
        label="Risk whose sign it is"
        value={risk}
        onChange={(chosen) => {
          change({ risk: chosen });
        }}
      />
      {fields.map(({ id, label, lines }) => (
        <PlanText
          key={id}
          desk={desk}
          row={row}
          field={id}
          label={label}
          lines={lines}
          value={contingency[id]}
          onChange={(text) => {
            change({ [id]: text });
          }}
        />
      ))}
    </>
  );
}
