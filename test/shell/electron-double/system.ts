/** What the system shows: menus, dialogs with what the person does in them, and files in their folder. */
import type { Dialog, Menu as RealMenu, MenuItemConstructorOptions, Shell } from 'electron';

export const menus: MenuItemConstructorOptions[][] = [];
export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]): Pick<RealMenu, 'items'> => {
    menus.push(template);
    return { items: [] };
  },
  setApplicationMenu: (_menu: Pick<RealMenu, 'items'> | null): void => undefined,
};

export const shownFiles: string[] = [];
export const shell: Pick<Shell, 'showItemInFolder'> = { showItemInFolder: (path) => void shownFiles.push(path) };

/** What the person does in the next system dialog. */
export const person = { openPaths: [] as string[], savePath: '' };
export const asked: unknown[] = [];
export const dialog: {
  showOpenDialog(
    window: unknown,
    options: Parameters<Dialog['showOpenDialog']>[0],
  ): ReturnType<Dialog['showOpenDialog']>;
  showSaveDialog(
    window: unknown,
    options: Parameters<Dialog['showSaveDialog']>[0],
  ): ReturnType<Dialog['showSaveDialog']>;
} = {
  showOpenDialog: (_window, options) => {
    asked.push(options);
    return Promise.resolve({ canceled: person.openPaths.length === 0, filePaths: person.openPaths });
  },
  showSaveDialog: (_window, options) => {
    asked.push(options);
    return Promise.resolve({ canceled: person.savePath === '', filePath: person.savePath });
  },
};
