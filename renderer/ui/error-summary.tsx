/** The box at the top of a form that says what to put right; it takes focus and leads to each field. */
import { useEffect, useRef } from 'react';

export interface FormFault {
  /** Id of the field; without it the line is plain words. */
  field?: string | undefined;
  message: string;
}

interface ErrorSummaryProps {
  /** A new list is a new try to send the form, and takes the focus. */
  faults: readonly FormFault[];
  heading?: string | undefined;
}

export function ErrorSummary({ faults, heading }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 className="error-summary__title" id="error-summary-title">
        {heading ?? 'There is a problem'}
      </h2>
      <ul className="error-summary__list">
        {faults.map((fault) => (
          <li key={`${fault.field ?? ''} ${fault.message}`}>
            {fault.field === undefined ? fault.message : <FieldLink field={fault.field} message={fault.message} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FieldLink({ field, message }: { field: string; message: string }) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(field)?.focus();
      }}
    >
      {message}
    </a>
  );
}
