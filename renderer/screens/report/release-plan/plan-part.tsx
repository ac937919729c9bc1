/** A part of the form of a release plan: its heading, and below it its rows or fields. */
import type { ReactNode } from 'react';
import { fieldId, type PlanDesk } from '../plan-desk.ts';

interface PlanPartProps {
  desk: PlanDesk;
  part: string;
  title: string;
  hint?: string;
  children: ReactNode;
}

export function PlanPart({ desk, part, title, hint, children }: PlanPartProps) {
  const id = fieldId(desk, part, 'title');
  return (
    <section className="plan-part" aria-labelledby={id}>
      <h4 className="plan-part__title" id={id}>
        {title}
      </h4>
      {hint !== undefined && <p className="field__hint">{hint}</p>}
      {children}
    </section>
  );
}
