/** Choosing a store and typing its passphrase. What was typed stays when it was wrong. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Failure } from '../../../shared/errors.ts';
import { useAction } from '../../state/queries.ts';
import { announce } from '../../state/status.ts';
import { Button } from '../../ui/button.tsx';
import { dateAndTime } from '../../ui/dates.ts';
import { ErrorSummary, type FormFault } from '../../ui/error-summary.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { EnterAgain, useEntering } from './entering.tsx';
import type { StoreRow } from './store-row.ts';

interface UnlockFormProps {
  store: StoreRow;
  stores: readonly StoreRow[];
  onChoose: (ref: StoreRow['ref']) => void;
  onForgotten: () => void;
}

/** Failures that belong to the field; the others are shown whole. */
const fieldCodes = ['passphrase-wrong', 'unlock-delayed'];

function faultsOf(isEmptySent: boolean, failure: Failure | undefined): FormFault[] {
  if (isEmptySent) return [{ field: 'passphrase', message: 'Enter your passphrase' }];
  if (failure === undefined || !fieldCodes.includes(failure.code)) return [];
  return [{ field: 'passphrase', message: `${failure.message} ${failure.safe} ${failure.todo}` }];
}

export function UnlockForm({ store, stores, onChoose, onForgotten }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [isEmptySent, setEmptySent] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const unlock = useAction('store.unlock');
  const entering = useEntering();
  const failure = unlock.failure;
  const isFieldFault = failure !== undefined && fieldCodes.includes(failure.code);
  // A second wrong try has the same words and must take focus again, so the list is remade for each failure.
  const faults = useMemo<FormFault[]>(() => faultsOf(isEmptySent, failure), [isEmptySent, failure]);
  const fault = faults[0]?.message;
  useEffect(() => {
    field.current?.focus();
  }, []);
  const submit = () => {
    setEmptySent(passphrase === '' && !store.isDemo);
    if (passphrase === '' && !store.isDemo) return;
    announce('Opening your case store');
    unlock.mutate({ ref: store.ref, passphrase }, { onSuccess: entering.run });
  };
  return (
    <form
      className="gate__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!unlock.isPending && !entering.isRunning) submit();
      }}
    >
      <h1 className="gate__title" tabIndex={-1}>
        Unlock your case store
      </h1>
      {!unlock.isPending && <ErrorSummary faults={faults} />}
      {failure !== undefined && !isFieldFault && <FailurePanel failure={failure} />}
      <StoreChoice store={store} stores={stores} onChoose={onChoose} />
      {!store.isDemo && (
        <PassphraseField
          ref={field}
          id="passphrase"
          label="Passphrase"
          width="full"
          autoComplete="current-password"
          value={passphrase}
          fault={unlock.isPending ? undefined : fault}
          onChange={setPassphrase}
        />
      )}
      <div className="actions">
        <Button kind="primary" type="submit" isBusy={unlock.isPending || entering.isRunning}>
          {store.isDemo ? 'Open made-up cases' : 'Unlock'}
        </Button>
        {!store.isDemo && <LinkButton onClick={onForgotten}>Forgotten passphrase?</LinkButton>}
      </div>
      <EnterAgain entering={entering} />
      {unlock.isPending && <Waiting words="Opening your case store" />}
    </form>
  );
}

function StoreChoice({ store, stores, onChoose }: Pick<UnlockFormProps, 'store' | 'stores' | 'onChoose'>) {
  return (
    <div className="store-choice">
      {stores.length > 1 ? (
        <SelectField
          label="Store"
          width="full"
          value={store.ref}
          options={stores.map((row) => ({ value: row.ref, label: row.name }))}
          onChange={onChoose}
        />
      ) : (
        <p className="store-choice__name">{store.name}</p>
      )}
      <p className="store-choice__folder">{store.folder}</p>
      <p className="store-choice__opened">
        {store.lastOpened === undefined
          ? 'Not opened on this computer yet'
          : `Last opened ${dateAndTime(store.lastOpened)}`}
      </p>
      {!store.exists && (
        <p className="field__fault">
          This store is not in its folder any more. Reconnect the drive, or use “Add a store from a file”.
        </p>
      )}
    </div>
  );
}
