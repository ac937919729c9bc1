/** A day, as the system's own date field. */
import { Field, type FieldProps } from '../../ui/field.tsx';

interface DateFieldProps extends FieldProps {
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

export function DateField(props: DateFieldProps) {
  return (
    <Field {...props}>
      {({ id, describedBy }) => (
        <input
          id={id}
          className="input"
          type="date"
          max="2199-12-31"
          value={props.value ?? ''}
          aria-describedby={describedBy}
          onChange={({ target }) => {
            props.onChange(target.value === '' ? undefined : target.value);
          }}
        />
      )}
    </Field>
  );
}
