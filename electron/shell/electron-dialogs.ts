/** The system's own file dialogs, without a trace in its list of recent files. */
import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import { dirname, join, basename } from 'node:path';
import { withEnding } from './file-names.ts';
import type { OpenRequest, SaveRequest } from './shell.ts';

function filtersFor(endings: string[]): FileFilter[] {
  return endings.length === 0 ? [] : [{ name: endings.map((ending) => `.${ending}`).join(', '), extensions: endings }];
}

export async function askOpen(window: BrowserWindow, { title, endings }: OpenRequest): Promise<string | undefined> {
  const chosen = await dialog.showOpenDialog(window, {
    title,
    filters: filtersFor(endings),
    properties: ['openFile', 'dontAddToRecent'],
  });
  return chosen.canceled ? undefined : chosen.filePaths[0];
}

export async function askSave(window: BrowserWindow, request: SaveRequest): Promise<string | undefined> {
  const chosen = await dialog.showSaveDialog(window, {
    title: request.title,
    defaultPath: request.suggestedName,
    filters: filtersFor(request.endings),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (chosen.canceled || chosen.filePath === '') return undefined;
  // Not every system adds the ending, and a PDF without one opens nowhere.
  return join(dirname(chosen.filePath), withEnding(basename(chosen.filePath), request.endings));
}
