/** Import: choose a case extract, see what it would change, then bring it in; a faulty file changes nothing. */
import { useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import { forget, useAction } from '../../state/queries.ts';
import { announce } from '../../state/status.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { takeFocus } from '../../ui/take-focus.ts';
import { ExtractPreview } from './extract-preview.tsx';
import { ImportDone } from './import-done.tsx';

type ChosenFile = NonNullable<CallOutput<'file.chooseOpen'>['file']>;

interface ImportScreenProps {
  isDemoStore: boolean;
  isReadOnly: boolean;
}

export function ImportScreen({ isDemoStore, isReadOnly }: ImportScreenProps) {
  const [file, setFile] = useState<ChosenFile>();
  const [wasDone, setDone] = useState(false);
  const choose = useAction('file.chooseOpen');
  const preview = useAction('extract.preview');
  const bringIn = useAction('extract.import');

  const chooseFile = () => {
    choose.mutate(
      { purpose: 'extract' },
      {
        onSuccess: ({ file: chosen }) => {
          if (chosen === undefined) return;
          preview.reset();
          bringIn.reset();
          setFile(chosen);
          preview.mutate({ file: chosen.token });
        },
      },
    );
  };
  const importNow = (id: string, confirmed: string[]) => {
    bringIn.mutate(
      { preview: id, confirmed },
      {
        onSuccess: ({ added, updated }) => {
          setDone(true);
          forget('case.find', 'case.read', 'work.find');
          announce(`Imported. ${String(added)} new and ${String(updated)} updated.`);
        },
      },
    );
  };
  const failure = bringIn.failure ?? preview.failure ?? choose.failure;
  return (
    <div className="page page--narrow">
      <div className="page__head">
        <div>
          <h1 className="page__title">Import cases</h1>
          <p className="page__lead">
            Cases come in as a case extract: a file made by the case management system. You see what it would change
            before anything is stored.
          </p>
        </div>
      </div>
      {bringIn.answer !== undefined ? (
        <ImportDone result={bringIn.answer} onAnother={chooseFile} />
      ) : (
        <>
          {isReadOnly && <WhyClosed />}
          <div className="choose-file">
            <Button
              ref={wasDone ? takeFocus : undefined}
              kind={preview.answer === undefined ? 'primary' : 'secondary'}
              isBusy={choose.isPending || preview.isPending}
              isOff={isReadOnly}
              describedBy={isReadOnly ? 'import-why-closed' : undefined}
              onClick={chooseFile}
            >
              {file === undefined ? 'Choose a case extract' : 'Choose another file'}
            </Button>
            {file !== undefined && <p className="choose-file__name">{file.name}</p>}
          </div>
          {failure !== undefined && <FailurePanel failure={failure} />}
          {preview.isPending && <Waiting words="Checking the file" />}
          {preview.answer !== undefined && (
            <ExtractPreview
              key={preview.answer.preview}
              preview={preview.answer}
              isDemoStore={isDemoStore}
              isImporting={bringIn.isPending}
              onImport={(confirmed) => {
                if (preview.answer !== undefined) importNow(preview.answer.preview, confirmed);
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

function WhyClosed() {
  return (
    <Banner kind="information" title="Nothing can be imported into this store now.">
      <p id="import-why-closed">
        The store can be read but not changed, because its folder or drive is read-only. Move the store to a folder you
        can write to, open it there, then import the file.
      </p>
    </Banner>
  );
}
