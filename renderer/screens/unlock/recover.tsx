/** Back in with the recovery code: a new passphrase, and a new recovery code in place of the used one. */
import { useMemo, useState } from 'react';
import { useAction } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, type FormFault } from '../../ui/error-summary.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EnterAgain, useEntering } from './entering.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { faultOf, passphraseFaults, weakFault } from './passphrase-faults.ts';
import type { StoreRow } from './store-row.ts';

const fieldCodes = ['recovery-code-wrong', 'passphrase-weak'];

export function Recover({ store }: { store: StoreRow }) {
  const [code, setCode] = useState('');
  const [draft, setDraft] = useState({ passphrase: '', again: '' });
  const [sent, setSent] = useState<FormFault[]>([]);
  const recover = useAction('store.recover');
  const entering = useEntering();
  const failure = recover.failure;
  const faults = useMemo(() => {
    const isCodeWrong = failure?.code === 'recovery-code-wrong';
    const wrong = isCodeWrong ? [{ field: 'code', message: `${failure.message} ${failure.safe} ${failure.todo}` }] : [];
    return [...sent, ...wrong, ...weakFault(failure)];
  }, [sent, failure]);

  const submit = () => {
    const codeFaults = code.trim() === '' ? [{ field: 'code', message: 'Enter the recovery code' }] : [];
    const found = [...codeFaults, ...passphraseFaults(draft)];
    setSent(found);
    recover.reset();
    if (found.length > 0) return;
    const request = { ref: store.ref, recoveryCode: code.trim(), passphrase: draft.passphrase };
    recover.mutate(request, { onSuccess: entering.run });
  };
  return (
    <form
      className="gate__form gate__form--alone"
      onSubmit={(event) => {
        event.preventDefault();
        if (!recover.isPending && !entering.isRunning) submit();
      }}
    >
      <h1 className="gate__title" tabIndex={-1}>
        Set a new passphrase
      </h1>
      <p className="gate__lead">
        For the store “{store.name}”. You need the recovery code that was shown when the store was made. Without the
        passphrase and the code nobody can open the store.
      </p>
      <ErrorSummary faults={faults} />
      {failure !== undefined && !fieldCodes.includes(failure.code) && <FailurePanel failure={failure} />}
      <TextField
        id="code"
        label="Recovery code"
        hint="Capital or small letters, with or without the hyphens."
        width="full"
        maxLength={200}
        value={code}
        fault={faultOf(faults, 'code')}
        onChange={setCode}
      />
      <NewPassphrase
        draft={draft}
        onChange={setDraft}
        faults={{ passphrase: faultOf(faults, 'new-passphrase'), again: faultOf(faults, 'passphrase-again') }}
      />
      <div className="actions">
        <Button kind="primary" type="submit" isBusy={recover.isPending || entering.isRunning}>
          Set the passphrase and open
        </Button>
      </div>
      <EnterAgain entering={entering} />
      {recover.isPending && <Waiting words="Opening your case store" />}
    </form>
  );
}
