/** A gap in the words of a condition: a line, a day, a time, a number, or answers to choose from. */
import type { Blank } from '../../../../shared/release-plan/licence-catalogue.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Field } from '../../../ui/field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldId, type PlanDesk } from '../plan-desk.ts';
import { RulingsAt } from '../ruling-note.tsx';

interface BlankFieldProps {
  desk: PlanDesk;
  row: string;
  blank: Blank;
  values: readonly string[];
  onChange: (values: string[]) => void;
}

const disclosed = 'The report is disclosed: use a label such as Victim B, and nothing that shows where anyone is.';

export function BlankField(props: BlankFieldProps) {
  const place = fieldId(props.desk, props.row, props.blank.id);
  return (
    <div className="plan-field">
      <FieldFor {...props} place={place} />
      <RulingsAt desk={props.desk} place={place} />
    </div>
  );
}

function FieldFor({ blank, values, onChange, place }: BlankFieldProps & { place: string }) {
  const { kind, label, options = [], required, mayIdentify } = blank;
  const [value = ''] = values;
  const change = (text: string) => {
    onChange(text === '' ? [] : [text]);
  };
  const common = {
    id: place,
    label: required ? label : `${label} (if any)`,
    hint: mayIdentify === true ? disclosed : undefined,
    width: 'full' as const,
    value,
  };
  switch (kind) {
    case 'line':
      return <TextField {...common} maxLength={300} onChange={change} />;
    case 'number':
      return <TextField {...common} width="short" inputMode="numeric" maxLength={7} onChange={change} />;
    case 'one of':
      return <SelectField {...common} options={choices(options, value)} onChange={change} />;
    case 'some of':
      return <SomeOf id={place} label={common.label} options={options} values={values} onChange={onChange} />;
    case 'date':
    case 'time':
      return <Moment {...common} kind={kind} onChange={change} />;
  }
}

/** A value the catalogue no longer offers stays in sight until another is chosen. */
function choices(options: readonly string[], value: string) {
  const all = options.includes(value) || value === '' ? options : [...options, value];
  return [{ value: '', label: 'None chosen' }, ...all.map((one) => ({ value: one, label: one }))];
}

interface MomentProps {
  id: string;
  label: string;
  kind: 'date' | 'time';
  value: string;
  onChange: (value: string) => void;
}

function Moment({ id, label, kind, value, onChange }: MomentProps) {
  return (
    <Field id={id} label={label} width="short">
      {({ describedBy }) => (
        <input
          id={id}
          className="input"
          type={kind}
          max={kind === 'date' ? '2199-12-31' : undefined}
          value={value}
          aria-describedby={describedBy}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      )}
    </Field>
  );
}

interface SomeOfProps {
  id: string;
  label: string;
  options: readonly string[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}

function SomeOf({ id, label, options, values, onChange }: SomeOfProps) {
  return (
    <fieldset className="plan-fieldset" id={id} tabIndex={-1}>
      <legend className="field__label">{label}</legend>
      {options.map((option) => (
        <Checkbox
          key={option}
          label={option}
          isChecked={values.includes(option)}
          onChange={(isChecked) => {
            const others = values.filter((one) => one !== option);
            onChange(isChecked ? [...others, option] : others);
          }}
        />
      ))}
    </fieldset>
  );
}
