/** A file dialog: the folders on the way, what lies in the folder, a name when saving, and the answer to the host. */
import { useState } from 'react';
import type { CallInput, CallOutput, EventDetail } from '../../shared/contract.ts';
import { useAction, useReading, whenRead } from '../state/queries.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FailurePanel } from '../ui/failure-panel.tsx';
import { TextField } from '../ui/text-field.tsx';
import { FolderList } from './folder-list.tsx';

interface FileDialogProps {
  request: EventDetail<'dialog.opened'>;
  onClosed: () => void;
}

export function FileDialog({ request, onClosed }: FileDialogProps) {
  const [folder, setFolder] = useState<string>();
  const [name, setName] = useState(request.suggestedName ?? '');
  const place = { dialog: request.dialog, ...(folder === undefined ? {} : { folder }) };
  const listing = useReading('dialog.list', place);
  const answer = useAction('dialog.answer');
  const isSaving = request.mode === 'save';

  const send = (input: CallInput<'dialog.answer'>) => {
    answer.mutate(input, {
      onSuccess: (reply: CallOutput<'dialog.answer'>) => {
        if (reply.accepted) onClosed();
        if (reply.folder === undefined) return;
        setFolder(reply.folder);
        setName(request.suggestedName ?? '');
      },
    });
  };
  // A quick hand chooses before the folder is read: the choice is taken all the same, once its place is known.
  const choose = (chosen: string) => {
    const name = chosen.trim();
    if (name === '') return;
    whenRead('dialog.list', place).then(
      (here) => {
        send({ dialog: request.dialog, folder: here.folder, name });
      },
      () => undefined,
    );
  };
  const cancel = () => {
    answer.mutate({ dialog: request.dialog }, { onSettled: onClosed });
  };
  const problem = answer.answer?.problem ?? listing.answer?.problem;

  return (
    <Dialog title={request.title} onClose={cancel} size="large">
      {listing.failure !== undefined && <FailurePanel failure={listing.failure} />}
      {problem !== undefined && <Banner kind="warning" title={problem} />}
      <FolderList
        listing={listing.answer}
        chosen={name}
        isMoved={folder !== undefined}
        endings={request.endings}
        onOpenFolder={setFolder}
        onChoose={(file) => {
          setName(file);
        }}
        onOpenFile={(file) => {
          setName(file);
          choose(file);
        }}
      />
      <form
        className="file-dialog__foot"
        onSubmit={(event) => {
          event.preventDefault();
          choose(name);
        }}
      >
        <TextField label={isSaving ? 'File name' : 'Chosen file'} value={name} onChange={setName} width="full" />
        <div className="actions">
          <Button kind="primary" type="submit" isBusy={answer.isPending}>
            {isSaving ? 'Save here' : 'Open'}
          </Button>
          <Button onClick={cancel}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
