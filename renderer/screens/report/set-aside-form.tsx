/** "Not relevant, because…": the reason a finding is set aside for, which is kept in the history, and printed for a plan. */
import { useRef, useState } from 'react';
import { isReasonPrinted, type Finding } from '../../../shared/checks/finding.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { takeFocus } from '../../ui/take-focus.ts';
import { TextField } from '../../ui/text-field.tsx';

interface SetAsideFormProps {
  finding: Finding;
  onSetAside: (because: string) => Promise<void>;
}

export function SetAsideForm({ finding, onSetAside }: SetAsideFormProps) {
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
        hint={
          isReasonPrinted(finding)
            ? 'Your reason is printed in the report and kept in its history.'
            : 'Your reason is kept in the history.'
        }
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
