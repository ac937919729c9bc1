/** A fact of the case as it stands in the report, with its source, and what to do when the store has since changed. */
import { useRef } from 'react';
import type { FactSnapshot } from '../../../shared/document/document.ts';
import { SourceLine } from '../../ui/source-line.tsx';
import { FactStanding } from './fact-standing.tsx';
import { useDesk, useSession } from './report-context.ts';

/** `id` is what the report holds the fact under: the id of a block, or of a slot that only page one shows. */
interface FactFieldProps {
  id: string;
  label: string;
  today: FactSnapshot | undefined;
}

export function FactField({ id, label, today }: FactFieldProps) {
  const { view, session } = useDesk();
  const field = useRef<HTMLDivElement>(null);
  const held = useSession((state) => state.document.facts[id]);
  const update = (fact: FactSnapshot) => {
    field.current?.focus();
    session.setFact(id, fact);
  };
  return (
    <div className="answer answer--fact" id={`field-${id}`} tabIndex={-1} ref={field}>
      <p className="field__label">{label}</p>
      {held ? (
        <p className="answer__value">{held.text}</p>
      ) : (
        <p className="answer__value answer__value--none">Not recorded in the case store</p>
      )}
      {held && <SourceLine source={held.source} canAge />}
      <FactStanding held={held} today={today} isReadOnly={view.isReadOnly} onUpdate={update} />
    </div>
  );
}
