/** Shows the app's own file dialog when the host asks for one, in shells that have no native dialog. */
import { useEffect, useState } from 'react';
import type { EventDetail } from '../../shared/contract.ts';
import { on } from '../client.ts';
import { FileDialog } from './file-dialog.tsx';

export function FileDialogHost() {
  const [request, setRequest] = useState<EventDetail<'dialog.opened'>>();
  useEffect(() => on('dialog.opened', setRequest), []);
  if (request === undefined) return null;
  return (
    <FileDialog
      key={request.dialog}
      request={request}
      onClosed={() => {
        setRequest(undefined);
      }}
    />
  );
}
