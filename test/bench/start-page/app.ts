/** A process of its own that starts the app without a screen, as `npm start` does in an installed browser. */
import { join } from 'node:path';
import { start } from '../../../electron/app.ts';
import { hostOptionsFor, pageFolderIn } from '../../../electron/host-calls/app-paths.ts';
import { makeChromiumShell } from '../../../electron/shell/chromium-shell.ts';
import { readStartRequest, tellPainted } from './tell-painted.ts';

const { root, executablePath, folder } = readStartRequest();
const runFolder = join(folder, 'run');
const shell = makeChromiumShell({ executablePath, pageFolder: pageFolderIn(root), runFolder, isHeadless: true });
const app = await start(shell, hostOptionsFor(root, folder));
if (app === undefined) throw new Error('the app is already running in this folder');
await tellPainted(shell.window().page, '.gate__columns');
await app.quit();
process.exit();
