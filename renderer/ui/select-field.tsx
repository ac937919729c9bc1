/** One choice from a closed list, as the system's own drop-down. */
import { Field, type FieldProps } from './field.tsx';

interface SelectFieldProps<V extends string> extends FieldProps {
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
}

export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  return (
    <Field {...props}>
      {({ id, describedBy, isFaulty }) => (
        <select
          id={id}
          className="input input--select"
          value={props.value}
          aria-describedby={describedBy}
          aria-invalid={isFaulty || undefined}
          onChange={(event) => {
            const chosen = props.options.find((option) => option.value === event.target.value);
            if (chosen !== undefined) props.onChange(chosen.value);
          }}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
