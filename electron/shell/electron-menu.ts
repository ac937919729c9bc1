/** The menu under Electron: standard roles only; the app's own commands live in the page. */
import type { MenuItemConstructorOptions } from 'electron';

const edit: MenuItemConstructorOptions = {
  label: 'Edit',
  submenu: [
    { role: 'undo' },
    { role: 'redo' },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
  ],
};

const view: MenuItemConstructorOptions = {
  label: 'View',
  submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
};

/** No reload and no developer tools: both would lose or show what is on the page. */
export function menuFor(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const file: MenuItemConstructorOptions = { label: 'File', submenu: [{ role: 'quit' }] };
  return [platform === 'darwin' ? { role: 'appMenu' } : file, edit, view, { role: 'windowMenu' }];
}
