/** Facts as label and value pairs, each with its source where it has one. */
import type { ReactNode } from 'react';

export interface FactLine {
  label: string;
  value: ReactNode;
  source?: ReactNode;
}

/** Lines without a value are left out; `columns` sets two columns where there is room. */
export function FactList({ facts, isWide }: { facts: readonly (FactLine | undefined)[]; isWide?: boolean }) {
  const shown = facts.filter((fact) => fact !== undefined);
  return (
    <dl className={isWide === true ? 'facts facts--wide' : 'facts'}>
      {shown.map((fact) => (
        <div className="facts__line" key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            {fact.value}
            {fact.source !== undefined && <> {fact.source}</>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
