/** "Not relevant, because…": the reason a finding is set aside for, which is kept in the history. */
import { useRef, useState } from 'react';
import { useAttempt } from '../../state/use-attempt.ts';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { takeFocus } from '../../ui/take-focus.ts';
import { TextField } from '../../ui/text-field.tsx';

export function SetAsideForm({ onSetAside }: { onSetAside: (because: string) => Promise<void> }) {
  const [because, setBecause] = useState('');
  const [isEmptySent, setEmptySent] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const setting = useAttempt();
  const send = () => {
    const reason = because.trim();
    setEmptySent(reason === '');
    if (reason === '') form.current?.querySelector('input')?.focus();
    else if (!setting.isRunning) setting.run(() => onSetAside(reason));
  };
  return (
    <form
      className="check__form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        ref={takeFocus}
        label="Because"
        hint="Your reason is kept in the history."
        width="full"
        maxLength={500}
        value={because}
        fault={isEmptySent && because.trim() === '' ? 'Enter why this is not relevant here' : undefined}
        onChange={setBecause}
      />
      <Button type="submit" isBusy={setting.isRunning}>
        Set aside
      </Button>
      {setting.failure && (
        <FailurePanel failure={setting.failure}>
          <Button onClick={send}>Try again</Button>
        </FailurePanel>
      )}
    </form>
  );
}
