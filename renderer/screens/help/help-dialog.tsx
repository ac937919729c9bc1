/** Help over the steps before a store is open: closing it finds the step as it was, with what was typed. */
import { useCallback, useState } from 'react';
import { useHelpKey } from '../../app-frame/use-help-key.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { HelpCards } from './help-cards.tsx';

export function HelpOnKey() {
  const [isShown, setShown] = useState(false);
  useHelpKey(
    useCallback(() => {
      setShown(true);
    }, []),
  );
  if (!isShown) return null;
  return (
    <Dialog
      title="Help"
      size="large"
      onClose={() => {
        setShown(false);
      }}
    >
      <HelpCards />
    </Dialog>
  );
}
