/** The menu under Electron: standard roles, and undo and redo, which the page answers; its other commands live there. */
import type { MenuItemConstructorOptions } from 'electron';

type AskHistory = (what: 'undo' | 'redo') => void;

/** The roles would go to the browser's own undo, past the one history of a report. */
function editMenu(ask: AskHistory, platform: NodeJS.Platform): MenuItemConstructorOptions {
  const redoKeys = platform === 'win32' ? 'Control+Y' : 'Shift+CommandOrControl+Z';
  return {
    label: 'Edit',
    submenu: [
      { label: 'Undo', accelerator: 'CommandOrControl+Z', click: () => ask('undo') },
      { label: 'Redo', accelerator: redoKeys, click: () => ask('redo') },
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
    ],
  };
}

const view: MenuItemConstructorOptions = {
  label: 'View',
  submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
};

/** No reload and no developer tools: both would lose or show what is on the page. */
export function menuFor(platform: NodeJS.Platform, ask: AskHistory): MenuItemConstructorOptions[] {
  const file: MenuItemConstructorOptions = { label: 'File', submenu: [{ role: 'quit' }] };
  return [platform === 'darwin' ? { role: 'appMenu' } : file, editMenu(ask, platform), view, { role: 'windowMenu' }];
}
