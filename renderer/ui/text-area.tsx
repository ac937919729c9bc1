/** Several lines of plain text. */
import { Field, type FieldProps } from './field.tsx';

interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  rows?: number | undefined;
  maxLength?: number | undefined;
}

export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      {({ id, describedBy, isFaulty }) => (
        <textarea
          id={id}
          className="input input--area"
          rows={props.rows ?? 6}
          maxLength={props.maxLength}
          value={props.value}
          aria-describedby={describedBy}
          aria-invalid={isFaulty || undefined}
          spellCheck={false}
          onBlur={props.onBlur}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
