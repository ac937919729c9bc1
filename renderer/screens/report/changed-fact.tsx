/** "The case store has changed since": take today's value, or keep this one and say why. */
import type { FactSnapshot } from '../../../shared/document/document.ts';
import { Button } from '../../ui/button.tsx';
import { KeepBecause } from './keep-because.tsx';

interface ChangedFactProps {
  held: FactSnapshot | undefined;
  /** Absent where the store no longer holds the fact: there is nothing to update to. */
  today: FactSnapshot | undefined;
  onUpdate: (fact: FactSnapshot) => void;
}

export function ChangedFact({ held, today, onUpdate }: ChangedFactProps) {
  return (
    <div className="changed" role="group" aria-label="The case store has changed">
      <p className="changed__words">
        <strong>Changed since.</strong>{' '}
        {today === undefined ? 'The case store no longer holds this fact.' : `The case store now says: ${today.text}`}
      </p>
      <div className="changed__acts">
        {today !== undefined && (
          <Button
            kind="primary"
            onClick={() => {
              onUpdate({ ...today, insertedAt: new Date().toISOString() });
            }}
          >
            Update to this value
          </Button>
        )}
        {held !== undefined && (
          <KeepBecause
            what="the earlier value"
            onKeep={(because) => {
              onUpdate({ ...held, keep: keptAgainst(today, because) });
            }}
          />
        )}
      </div>
    </div>
  );
}

function keptAgainst(today: FactSnapshot | undefined, because: string): FactSnapshot['keep'] {
  const at = new Date().toISOString();
  return today === undefined
    ? { storeValue: '', because, at }
    : { storeValue: today.value, storeText: today.text, because, at };
}
