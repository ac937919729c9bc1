/** Creating a store: its name and its passphrase. Its recovery code comes next, once the store is open. */
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

export function CreateStore() {
  const [name, setName] = useState('');
  const [draft, setDraft] = useState({ passphrase: '', again: '' });
  const [sent, setSent] = useState<FormFault[]>([]);
  const create = useAction('store.create');
  const entering = useEntering();
  const choose = useAction('file.chooseSave');
  const faults = useMemo(() => [...sent, ...weakFault(create.failure)], [sent, create.failure]);
  const folder = choose.answer?.target;

  const submit = () => {
    const nameFaults = name.trim() === '' ? [{ field: 'store-name', message: 'Enter a name for the store' }] : [];
    const found = [...nameFaults, ...passphraseFaults(draft)];
    setSent(found);
    create.reset();
    if (found.length > 0) return;
    const place = folder === undefined ? {} : { folder: folder.token };
    const request = { name: name.trim(), passphrase: draft.passphrase, ...place };
    create.mutate(request, { onSuccess: entering.run });
  };
  return (
    <form
      className="gate__form gate__form--alone"
      onSubmit={(event) => {
        event.preventDefault();
        if (!create.isPending && !entering.isRunning) submit();
      }}
    >
      <h1 className="gate__title" tabIndex={-1}>
        Create a store
      </h1>
      <p className="gate__lead">
        The store is encrypted with your passphrase. Nobody can open it without the passphrase or the recovery code you
        get next.
      </p>
      <ErrorSummary faults={faults} />
      {create.failure !== undefined && create.failure.code !== 'passphrase-weak' && (
        <FailurePanel failure={create.failure} />
      )}
      <TextField
        id="store-name"
        label="Name of the store"
        hint="For example “Leeds court team”. It is shown before unlocking, so leave names of people out."
        width="full"
        maxLength={80}
        value={name}
        fault={faultOf(faults, 'store-name')}
        onChange={setName}
      />
      <NewPassphrase
        draft={draft}
        onChange={setDraft}
        faults={{ passphrase: faultOf(faults, 'new-passphrase'), again: faultOf(faults, 'passphrase-again') }}
      />
      {choose.failure !== undefined && <FailurePanel failure={choose.failure} />}
      <div className="store-place">
        <p>
          {folder === undefined
            ? 'It is kept in the app’s own folder on this computer.'
            : `It will be kept in ${folder.folder}.`}
        </p>
        <Button
          isBusy={choose.isPending}
          onClick={() => {
            choose.mutate({ purpose: 'store folder', suggestedName: name.trim() === '' ? 'Case store' : name.trim() });
          }}
        >
          Keep it in another folder
        </Button>
      </div>
      <div className="actions">
        <Button kind="primary" type="submit" isBusy={create.isPending || entering.isRunning}>
          Create the store
        </Button>
      </div>
      <EnterAgain entering={entering} />
      {create.isPending && <Waiting words="Creating your case store" />}
    </form>
  );
}
