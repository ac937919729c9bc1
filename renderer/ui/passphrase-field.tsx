/** A passphrase with a Show button; pasting and password managers are welcome. */
import { useState, type Ref } from 'react';
import { Field, type FieldProps } from './field.tsx';

interface PassphraseFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** `new-password` where a passphrase is being set. */
  autoComplete: 'current-password' | 'new-password';
  isShownAtFirst?: boolean | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

export function PassphraseField({ ref, ...props }: PassphraseFieldProps) {
  const [isShown, setShown] = useState(props.isShownAtFirst ?? false);
  return (
    <Field {...props}>
      {({ id, describedBy, isFaulty }) => (
        <div className="input-row">
          <input
            ref={ref}
            id={id}
            className="input"
            type={isShown ? 'text' : 'password'}
            value={props.value}
            maxLength={1024}
            autoComplete={props.autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={describedBy}
            aria-invalid={isFaulty || undefined}
            onChange={(event) => {
              props.onChange(event.target.value);
            }}
          />
          <button
            type="button"
            className="button button--secondary"
            aria-controls={id}
            aria-label={`${isShown ? 'Hide' : 'Show'} ${props.label.toLowerCase()}`}
            onClick={() => {
              setShown(!isShown);
            }}
          >
            {isShown ? 'Hide' : 'Show'}
          </button>
        </div>
      )}
    </Field>
  );
}
