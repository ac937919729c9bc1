/** How a fact of the report stands to the case store, and what to do about it: nothing, while both say the same. */
import type { FactSnapshot } from '../../../shared/document/document.ts';
import { ChangedFact } from './changed-fact.tsx';
import { hasChanged, keptFor } from './fact-change.ts';
import { KeptValue } from './kept-value.tsx';

interface FactStandingProps {
  held: FactSnapshot | undefined;
  /** Absent where the store does not hold the fact. */
  today: FactSnapshot | undefined;
  isReadOnly: boolean;
  onUpdate: (fact: FactSnapshot) => void;
}

export function FactStanding({ held, today, isReadOnly, onUpdate }: FactStandingProps) {
  if (!isReadOnly && hasChanged(held, today)) return <ChangedFact held={held} today={today} onUpdate={onUpdate} />;
  const keep = keptFor(held, today);
  if (held === undefined || keep === undefined) return null;
  return (
    <KeptValue
      what="the earlier value"
      because={keep.because}
      isReadOnly={isReadOnly}
      today={
        today && {
          act: 'Use today’s value',
          onUse: () => {
            onUpdate({ ...today, insertedAt: new Date().toISOString() });
          },
        }
      }
      onReason={(because) => {
        onUpdate({ ...held, keep: { ...keep, because } });
      }}
    />
  );
}
