/** File dialogs that the page shows and the host answers for: the page sees opaque ids, never a path. */
import { randomBytes } from 'node:crypto';
import { access, constants, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { hasEnding, nameProblem, withEnding } from './file-names.ts';
import { listFolder } from './folder-listing.ts';
import type { OpenRequest, PageDialogs, SaveRequest } from './shell.ts';
import { isFolder, typedPlace } from './typed-place.ts';

interface Asked {
  mode: 'open' | 'save';
  endings: string[];
  /** Folder path by opaque id. */
  folders: Map<string, string>;
  settle(path: string | undefined): void;
}

export interface AskingDialogs extends PageDialogs {
  askOpen(request: OpenRequest): Promise<string | undefined>;
  askSave(request: SaveRequest): Promise<string | undefined>;
  /** The page is gone or loads anew: whoever waits gets no file. */
  cancelAll(): void;
}

type Push = (event: string, detail: unknown) => void;

function idIn(asked: Asked, folder: string): string {
  for (const [id, path] of asked.folders) if (path === folder) return id;
  const id = `d-${randomBytes(8).toString('hex')}`;
  asked.folders.set(id, folder);
  return id;
}

async function openProblem(path: string, endings: readonly string[]): Promise<string | undefined> {
  const info = await stat(path).catch(() => undefined);
  if (!info?.isFile()) return 'There is no such file. Look again at its name and its folder.';
  return hasEnding(path, endings) ? undefined : 'This is not a file of the kind asked for.';
}

async function saveProblem(path: string): Promise<string | undefined> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (isThere) return 'There is already something with this name here. Choose another name.';
  if (!(await isFolder(dirname(path)))) return 'There is no such folder. Choose another folder.';
  const isWritable = await access(dirname(path), constants.W_OK).then(
    () => true,
    () => false,
  );
  return isWritable ? undefined : 'You are not allowed to save in this folder. Choose another folder.';
}

async function pathFor(asked: Asked, folder: string, name: string): Promise<{ path: string; problem?: string }> {
  const badName = nameProblem(name);
  if (badName && asked.mode === 'save') return { path: '', problem: badName };
  if (/[/\\\0]/.test(name) || name === '..' || name === '.')
    return { path: '', problem: 'There is no such file. Look again at its name and its folder.' };
  const path = join(folder, asked.mode === 'save' ? withEnding(name, asked.endings) : name);
  const problem = asked.mode === 'save' ? await saveProblem(path) : await openProblem(path, asked.endings);
  return problem ? { path, problem } : { path };
}

function noDialog(): AppError {
  return new AppError({
    code: 'cancelled',
    message: 'This dialog is no longer open.',
    safe: 'Nothing was changed.',
    todo: 'Open the dialog again.',
  });
}

/** @param startFolder where the first dialog begins; later ones begin where the last file was chosen */
export function makePageDialogs(push: Push, startFolder: string): AskingDialogs {
  const open = new Map<string, Asked>();
  let lastFolder = startFolder;

  const ask = (mode: Asked['mode'], request: OpenRequest | SaveRequest): Promise<string | undefined> =>
    new Promise((resolve) => {
      const dialog = randomBytes(8).toString('hex');
      const settle = (path: string | undefined): void => {
        open.delete(dialog);
        if (path) lastFolder = dirname(path);
        resolve(path);
      };
      open.set(dialog, { mode, endings: request.endings, folders: new Map(), settle });
      push('dialog.opened', { dialog, mode, ...request });
    });
  const asked = (dialog: string): Asked => {
    const one = open.get(dialog);
    if (!one) throw noDialog();
    return one;
  };

  return {
    askOpen: (request) => ask('open', request),
    askSave: (request) => ask('save', request),
    async list(dialog, folder) {
      const one = asked(dialog);
      const path = folder === undefined ? lastFolder : one.folders.get(folder);
      if (path === undefined) throw noDialog();
      return listFolder(path, one.endings, (below) => idIn(one, below));
    },
    async answer(dialog, { folder, name }) {
      const one = asked(dialog);
      if (name === undefined || folder === undefined) {
        one.settle(undefined);
        return { accepted: true };
      }
      const place = one.folders.get(folder);
      if (place === undefined) throw noDialog();
      const typed = await typedPlace(place, name);
      if (typed.name === undefined) return { accepted: false, folder: idIn(one, typed.folder) };
      const { path, problem } = await pathFor(one, typed.folder, typed.name);
      if (problem) return { accepted: false, problem };
      one.settle(path);
      return { accepted: true };
    },
    cancelAll() {
      for (const one of [...open.values()]) one.settle(undefined);
    },
  };
}
