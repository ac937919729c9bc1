/** A question with one answer; each answer may carry a hint. */
import { useId } from 'react';

interface RadioOption<V extends string> {
  value: V;
  label: string;
  hint?: string | undefined;
}

interface RadiosProps<V extends string> {
  legend: string;
  isLegendHidden?: boolean | undefined;
  hint?: string | undefined;
  isInline?: boolean | undefined;
  value: V | undefined;
  options: readonly RadioOption<V>[];
  onChange: (value: V) => void;
}

export function Radios<V extends string>(props: RadiosProps<V>) {
  const name = useId();
  return (
    <fieldset
      className={props.isInline === true ? 'radios radios--inline' : 'radios'}
      aria-describedby={props.hint === undefined ? undefined : `${name}-hint`}
    >
      <legend className={props.isLegendHidden === true ? 'visually-hidden' : 'field__label'}>{props.legend}</legend>
      {props.hint !== undefined && (
        <p className="field__hint radios__hint" id={`${name}-hint`}>
          {props.hint}
        </p>
      )}
      {props.options.map((option, index) => {
        const id = `${name}-${String(index)}`;
        return (
          <div className="choice" key={option.value}>
            <input
              id={id}
              className="choice__box"
              type="radio"
              name={name}
              checked={props.value === option.value}
              aria-describedby={option.hint === undefined ? undefined : `${id}-hint`}
              onChange={() => {
                props.onChange(option.value);
              }}
            />
            <label className="choice__label" htmlFor={id}>
              {option.label}
            </label>
            {option.hint !== undefined && (
              <p className="choice__hint" id={`${id}-hint`}>
                {option.hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
