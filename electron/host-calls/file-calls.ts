/** Choosing files and folders, and showing a written one; the page gets a token and a name, never a path. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ParsedInput } from '../../shared/contract.ts';
import type { HostHandlers } from '../handlers/dispatch.ts';
import type { OpenRequest } from '../shell/shell.ts';
import type { HostRoom } from './host-room.ts';

type FileCalls = Pick<HostHandlers, 'file.chooseOpen' | 'file.chooseSave' | 'file.show'>;
type OpenPurpose = ParsedInput<'file.chooseOpen'>['purpose'];
type SavePurpose = ParsedInput<'file.chooseSave'>['purpose'];

const toOpen: Record<OpenPurpose, OpenRequest> = {
  extract: { title: 'Choose a case extract', endings: ['json'] },
  certificate: { title: 'Choose your signing certificate', endings: ['p12', 'pfx'] },
  'signed pdf': { title: 'Choose the signed PDF to check', endings: ['pdf'] },
  store: { title: 'Choose the file cases.db in the folder of the store', endings: ['db'] },
};

const toSave: Record<SavePurpose, OpenRequest> = {
  report: { title: 'Save the signed report', endings: ['pdf'] },
  'recovery code': { title: 'Save the recovery code', endings: ['txt'] },
  'store folder': { title: 'Choose a new folder for the store', endings: [] },
};

async function sizeOf(path: string): Promise<number> {
  const info = await stat(path).catch(() => undefined);
  return info?.size ?? 0;
}

export function makeFileCalls({ shell, tokens }: HostRoom): FileCalls {
  return {
    'file.chooseOpen': async ({ purpose }) => {
      const path = await shell.askOpen(toOpen[purpose]);
      if (path === undefined) return {};
      return { file: { token: tokens.keep(path), name: basename(path), bytes: await sizeOf(path) } };
    },
    'file.chooseSave': async ({ purpose, suggestedName }) => {
      const path = await shell.askSave({ ...toSave[purpose], suggestedName });
      if (path === undefined) return {};
      return { target: { token: tokens.keep(path), name: basename(path), folder: basename(dirname(path)) } };
    },
    'file.show': async ({ place, name }) => {
      // The file got another name than the person chose where that one was taken.
      await shell.showInFolder(join(dirname(tokens.pathOf(place)), name));
      return { done: true };
    },
  };
}
