/** The ways in for somebody without a store on this computer, and the check that needs none. */
import { FileCheck, FilePlus2, FolderPlus, Users } from 'lucide-react';
import { forget, useAction } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { EnterAgain, useEntering } from './entering.tsx';
import type { StoreRow } from './store-row.ts';

interface NewHereProps {
  isFirst: boolean;
  onCreate: () => void;
  onVerify: () => void;
  onAdded: (ref: StoreRow['ref']) => void;
}

export function NewHere({ isFirst, onCreate, onVerify, onAdded }: NewHereProps) {
  const demo = useAction('store.createDemo');
  const choose = useAction('file.chooseOpen');
  const add = useAction('store.add');
  const entering = useEntering();
  const failure = demo.failure ?? choose.failure ?? add.failure;
  const addStore = async () => {
    const { file } = await choose.mutateAsync({ purpose: 'store' });
    if (file === undefined) return;
    const { ref } = await add.mutateAsync({ file: file.token });
    forget('store.find');
    onAdded(ref);
  };
  return (
    <section className={isFirst ? 'new-here new-here--first' : 'new-here'} aria-labelledby="new-here">
      {isFirst ? (
        <>
          <h1 className="gate__title" id="new-here" tabIndex={-1}>
            Start writing reports
          </h1>
          <p className="gate__lead">
            Case facts are kept in an encrypted store on this computer. Nothing is sent anywhere: the app uses no
            network.
          </p>
        </>
      ) : (
        <h2 className="new-here__title" id="new-here">
          Other ways in
        </h2>
      )}
      {failure !== undefined && <FailurePanel failure={failure} />}
      <EnterAgain entering={entering} />
      <ul className="ways">
        <li className="ways__way">
          <Button
            kind={isFirst ? 'primary' : 'secondary'}
            icon={<Users size={18} aria-hidden />}
            isBusy={demo.isPending || entering.isRunning}
            onClick={() => {
              demo.mutate({}, { onSuccess: entering.run });
            }}
          >
            Try with made-up cases
          </Button>
          <p>People who do not exist, for learning and for trying things out.</p>
          {demo.isPending && <Waiting words="Opening the made-up cases" />}
        </li>
        <li className="ways__way">
          <Button icon={<FilePlus2 size={18} aria-hidden />} onClick={onCreate}>
            Create a store
          </Button>
          <p>A new, empty case store with a passphrase of your own.</p>
        </li>
        <li className="ways__way">
          <Button
            icon={<FolderPlus size={18} aria-hidden />}
            isBusy={choose.isPending || add.isPending}
            onClick={() => {
              addStore().catch(() => undefined);
            }}
          >
            Add a store from a file
          </Button>
          <p>A store that you or a colleague made before.</p>
        </li>
        <li className="ways__way">
          <Button icon={<FileCheck size={18} aria-hidden />} onClick={onVerify}>
            Check a signed PDF
          </Button>
          <p>Who signed it and whether it has changed since. No passphrase needed.</p>
        </li>
      </ul>
    </section>
  );
}
