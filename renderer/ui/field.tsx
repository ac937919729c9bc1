/** The frame every field shares: label, hint, fault, and the ids that tie them together. */
import { useId, type ReactNode } from 'react';

export interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** What is wrong and how to put it right. */
  fault?: string | undefined;
  id?: string | undefined;
  width?: 'short' | 'medium' | 'full' | undefined;
}

interface Ties {
  id: string;
  describedBy: string | undefined;
  isFaulty: boolean;
}

export function Field(props: FieldProps & { children: (ties: Ties) => ReactNode }) {
  const made = useId();
  const id = props.id ?? made;
  const hasHint = props.hint !== undefined;
  const isFaulty = props.fault !== undefined;
  const describedBy = [hasHint && `${id}-hint`, isFaulty && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={`field field--${props.width ?? 'medium'}${isFaulty ? ' field--faulty' : ''}`}>
      <label className="field__label" htmlFor={id}>
        {props.label}
      </label>
      {hasHint && (
        <div className="field__hint" id={`${id}-hint`}>
          {props.hint}
        </div>
      )}
      {isFaulty && (
        <p className="field__fault" id={`${id}-fault`}>
          <span className="visually-hidden">Error: </span>
          {props.fault}
        </p>
      )}
      {props.children({ id, describedBy: describedBy === '' ? undefined : describedBy, isFaulty })}
    </div>
  );
}
