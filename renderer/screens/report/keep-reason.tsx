/** Asks why an earlier value is kept; the answer is printed. */
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { takeFocus } from '../../ui/take-focus.ts';
import { TextField } from '../../ui/text-field.tsx';

interface KeepReasonProps {
  /** What is kept, as in "the earlier value". */
  what: string;
  /** The reason so far. */
  because: string;
  act: string;
  onGiven: (because: string) => void;
}

export function KeepReason({ what, because: before, act, onGiven }: KeepReasonProps) {
  const [because, setBecause] = useState(before);
  const [isEmptySent, setEmptySent] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const reason = because.trim();
        setEmptySent(reason === '');
        if (reason === '') event.currentTarget.querySelector('input')?.focus();
        else onGiven(reason);
      }}
    >
      <TextField
        ref={takeFocus}
        label={`Why do you keep ${what}?`}
        hint="Your reason is printed under sources and limits."
        width="full"
        maxLength={500}
        value={because}
        fault={isEmptySent && because.trim() === '' ? `Enter why ${what} stands` : undefined}
        onChange={setBecause}
      />
      <Button type="submit">{act}</Button>
    </form>
  );
}
