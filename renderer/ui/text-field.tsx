/** One line of text. */
import type { HTMLInputAutoCompleteAttribute, KeyboardEvent, Ref } from 'react';
import { Field, type FieldProps } from './field.tsx';

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'search' | 'email' | 'tel' | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  inputMode?: 'numeric' | undefined;
  maxLength?: number | undefined;
  isSpellChecked?: boolean | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  onBlur?: (() => void) | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

export function TextField({ ref, ...props }: TextFieldProps) {
  return (
    <Field {...props}>
      {({ id, describedBy, isFaulty }) => (
        <input
          ref={ref}
          id={id}
          className="input"
          type={props.type ?? 'text'}
          value={props.value}
          inputMode={props.inputMode}
          maxLength={props.maxLength}
          autoComplete={props.autoComplete ?? 'off'}
          spellCheck={props.isSpellChecked ?? false}
          aria-describedby={describedBy}
          aria-invalid={isFaulty || undefined}
          onKeyDown={props.onKeyDown}
          onBlur={props.onBlur}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
