/** Stands for the electron module: doubles typed by Electron's own declarations, which record what the shell decides. */
export { app, powerMonitor } from './electron-double/app.ts';
export { contextBridge, exposed, invoked, ipcMain, ipcRenderer } from './electron-double/calls.ts';
export { forks, utilityProcess } from './electron-double/child.ts';
export { preventable } from './electron-double/emitter.ts';
export { partitions, protocol, schemes, session } from './electron-double/session.ts';
export { asked, dialog, Menu, menus, person, shell, shownFiles } from './electron-double/system.ts';
export { BrowserWindow, ContentsDouble } from './electron-double/window.ts';
