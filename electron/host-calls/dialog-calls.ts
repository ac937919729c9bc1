/** The page's side of the app's own file dialog; refused where the system shows the dialogs. */
import { AppError } from '../../shared/errors.ts';
import type { HostHandlers } from '../handlers/dispatch.ts';
import type { PageDialogs } from '../shell/shell.ts';
import type { HostRoom } from './host-room.ts';

type DialogCalls = Pick<HostHandlers, 'dialog.list' | 'dialog.answer'>;

function systemDialogs(): AppError {
  return new AppError({
    code: 'call-refused',
    message: 'Files are chosen in the dialog of the system here.',
    safe: 'Nothing was changed.',
    todo: 'Choose the file again.',
  });
}

export function makeDialogCalls({ shell }: HostRoom): DialogCalls {
  const dialogs = (): PageDialogs => {
    if (!shell.pageDialogs) throw systemDialogs();
    return shell.pageDialogs;
  };
  return {
    'dialog.list': ({ dialog, folder }) => dialogs().list(dialog, folder),
    'dialog.answer': ({ dialog, folder, name }) => dialogs().answer(dialog, { folder, name }),
  };
}
