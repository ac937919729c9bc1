/** "Kept, because": the reason that will be printed, a way to put it into other words, and the way back. */
import { useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { KeepReason } from './keep-reason.tsx';

interface KeptValueProps {
  /** What is kept, as in "the earlier value". */
  what: string;
  because: string;
  isReadOnly: boolean;
  /** `act` is said on the button. Absent where the store no longer holds anything to go back to. */
  today?: { act: string; onUse: () => void } | undefined;
  onReason: (because: string) => void;
}

export function KeptValue({ what, because, isReadOnly, today, onReason }: KeptValueProps) {
  const [isChanging, setChanging] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  return (
    <div className="kept" role="group" aria-label="Kept as inserted" ref={place} tabIndex={-1}>
      <p>Kept, because {because}.</p>
      {!isReadOnly && !isChanging && (
        <div className="changed__acts">
          {today !== undefined && <Button onClick={today.onUse}>{today.act}</Button>}
          <Button
            onClick={() => {
              setChanging(true);
            }}
          >
            Change the reason
          </Button>
        </div>
      )}
      {isChanging && (
        <KeepReason
          what={what}
          because={because}
          act="Keep with this reason"
          onGiven={(other) => {
            onReason(other);
            setChanging(false);
            place.current?.focus();
          }}
        />
      )}
    </div>
  );
}
