/** Where the words typed in a file dialog lead: a name in the folder shown, or a full path, as it is pasted. */
import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, normalize } from 'node:path';

/** Without a name it is a folder to look into. */
interface Place {
  folder: string;
  name?: string;
}

/** A path of another computer (`\\server\share`) would be a call over the network, made by whoever holds the page. */
const isOfNetwork = /^[/\\]{2}/;

/** As Windows copies it, a path stands in quotes, which no name has there. */
function withoutQuotes(typed: string): string {
  return /^".+"$/.test(typed) ? typed.slice(1, -1) : typed;
}

function fullPath(typed: string): string | undefined {
  if (typed.includes('\0') || isOfNetwork.test(typed)) return undefined;
  if (/^~[/\\]/.test(typed)) return join(homedir(), typed.slice(2));
  return isAbsolute(typed) ? normalize(typed) : undefined;
}

export async function isFolder(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  return info?.isDirectory() === true;
}

/** @param shown the folder the dialog shows */
export async function typedPlace(shown: string, typed: string): Promise<Place> {
  const path = fullPath(withoutQuotes(typed));
  if (path === undefined) return { folder: shown, name: typed };
  return (await isFolder(path)) ? { folder: path } : { folder: dirname(path), name: basename(path) };
}
