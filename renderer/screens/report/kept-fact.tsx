/** "Kept, because": the reason that will be printed, and a way to put it into other words. */
import { useRef, useState } from 'react';
import type { FactSnapshot } from '../../../shared/document/document.ts';
import { Button } from '../../ui/button.tsx';
import { KeepReason } from './keep-reason.tsx';

interface KeptFactProps {
  held: FactSnapshot;
  isReadOnly: boolean;
  onUpdate: (fact: FactSnapshot) => void;
}

export function KeptFact({ held, isReadOnly, onUpdate }: KeptFactProps) {
  const [isChanging, setChanging] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { keep } = held;
  if (keep === undefined) return null;
  return (
    <div className="kept" role="group" aria-label="Kept as inserted" ref={place} tabIndex={-1}>
      <p>Kept, because {keep.because}.</p>
      {!isReadOnly && !isChanging && (
        <Button
          onClick={() => {
            setChanging(true);
          }}
        >
          Change the reason
        </Button>
      )}
      {isChanging && (
        <KeepReason
          what="the earlier value"
          because={keep.because}
          act="Keep with this reason"
          onGiven={(because) => {
            onUpdate({ ...held, keep: { ...keep, because } });
            setChanging(false);
            place.current?.focus();
          }}
        />
      )}
    </div>
  );
}
