/** A statement that holds or does not. */
import { useId } from 'react';

interface CheckboxProps {
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  fault?: string | undefined;
  id?: string | undefined;
}

export function Checkbox(props: CheckboxProps) {
  const made = useId();
  const id = props.id ?? made;
  return (
    <div className={props.fault === undefined ? 'choice' : 'choice choice--faulty'}>
      {props.fault !== undefined && (
        <p className="field__fault" id={`${id}-fault`}>
          <span className="visually-hidden">Error: </span>
          {props.fault}
        </p>
      )}
      <input
        id={id}
        className="choice__box"
        type="checkbox"
        checked={props.isChecked}
        aria-describedby={props.fault === undefined ? undefined : `${id}-fault`}
        onChange={(event) => {
          props.onChange(event.target.checked);
        }}
      />
      <label className="choice__label" htmlFor={id}>
        {props.label}
      </label>
    </div>
  );
}
