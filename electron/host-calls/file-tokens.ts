/** Opaque names for files and folders the person chose; only a dialog can make one. */
import { randomBytes } from 'node:crypto';
import { AppError } from '../../shared/errors.ts';

export interface FileTokens {
  keep(path: string): string;
  /** @throws AppError `file-missing` */
  pathOf(token: string): string;
}

function unknownFile(): AppError {
  return new AppError({
    code: 'file-missing',
    message: 'The app no longer knows which file you chose.',
    safe: 'Nothing was changed.',
    todo: 'Choose the file again.',
  });
}

export function makeFileTokens(): FileTokens {
  const paths = new Map<string, string>();
  return {
    keep(path) {
      const token = `f-${randomBytes(16).toString('hex')}`;
      paths.set(token, path);
      return token;
    },
    pathOf(token) {
      const path = paths.get(token);
      if (path === undefined) throw unknownFile();
      return path;
    },
  };
}
