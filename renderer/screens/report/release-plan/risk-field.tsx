/** Which risk of the plan a row answers. */
import { rowNumbers } from '../../../../shared/release-plan/row-numbers.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { fieldId } from '../plan-desk.ts';
import { RulingsAt } from '../ruling-note.tsx';
import type { ReleaseDesk } from './use-release-plan.ts';

interface RiskFieldProps {
  desk: ReleaseDesk;
  row: string;
  label: string;
  value: string | undefined;
  onChange: (risk: string | undefined) => void;
}

export function RiskField({ desk, row, label, value, onChange }: RiskFieldProps) {
  const id = fieldId(desk, row, 'risk');
  const numbers = rowNumbers(desk.plan);
  const options = desk.plan.risks.map((risk) => ({
    value: risk.row,
    label: `${numbers.get(risk.row) ?? ''} ${risk.says.trim() === '' ? '…' : risk.says}`,
  }));
  return (
    <div className="plan-field">
      <SelectField
        id={id}
        label={label}
        hint={options.length === 0 ? 'Name the risks first, above.' : undefined}
        width="full"
        value={options.some((option) => option.value === value) ? (value ?? '') : ''}
        options={[{ value: '', label: 'None chosen' }, ...options]}
        onChange={(risk) => {
          onChange(risk === '' ? undefined : risk);
        }}
      />
      <RulingsAt desk={desk} place={id} />
    </div>
  );
}
