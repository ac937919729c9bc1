/** Check a signed PDF: choose a file, get one of three outcomes with what to do. Works without a store. */
import { useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import { useAction } from '../../state/queries.ts';
import { announce } from '../../state/status.ts';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { fileSize } from '../../ui/file-size.ts';
import { Waiting } from '../../ui/progress.tsx';
import { VerdictView } from './verdict-view.tsx';

type ChosenFile = NonNullable<CallOutput<'file.chooseOpen'>['file']>;

export function VerifyScreen() {
  const [file, setFile] = useState<ChosenFile>();
  const choose = useAction('file.chooseOpen');
  const verify = useAction('pdf.verify');
  const chooseFile = () => {
    choose.mutate(
      { purpose: 'signed pdf' },
      {
        onSuccess: ({ file: chosen }) => {
          if (chosen === undefined) return;
          setFile(chosen);
          verify.reset();
          verify.mutate(
            { file: chosen.token },
            {
              onSuccess: (verdict) => {
                announce(verdict.headline);
              },
            },
          );
        },
      },
    );
  };
  const failure = verify.failure ?? choose.failure;
  return (
    <div className="page page--narrow">
      <div className="page__head">
        <div>
          <h1 className="page__title" tabIndex={-1}>
            Check a signed PDF
          </h1>
          <p className="page__lead">
            See who signed a report and whether it has changed since. The file stays on this computer.
          </p>
        </div>
      </div>
      <div className="choose-file">
        <Button
          kind={verify.answer === undefined ? 'primary' : 'secondary'}
          isBusy={choose.isPending || verify.isPending}
          onClick={chooseFile}
        >
          {file === undefined ? 'Choose a file' : 'Choose another file'}
        </Button>
        {file !== undefined && (
          <p className="choose-file__name">
            {file.name}, {fileSize(file.bytes)}
          </p>
        )}
      </div>
      {failure !== undefined && <FailurePanel failure={failure} />}
      {verify.isPending && <Waiting words="Checking the signature" />}
      {verify.answer !== undefined && <VerdictView verdict={verify.answer} />}
    </div>
  );
}
