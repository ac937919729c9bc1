/** A process of its own that opens a blank page in the same shell, without a screen. */
import { join } from 'node:path';
import { makeChromiumShell } from '../../../electron/shell/chromium-shell.ts';
import { readStartRequest, tellPainted } from './tell-painted.ts';

const { executablePath, folder } = readStartRequest();
const runFolder = join(folder, 'run');
const shell = makeChromiumShell({ executablePath, pageFolder: join(folder, 'page'), runFolder, isHeadless: true });
await shell.openWindow(() => Promise.resolve(undefined));
await tellPainted(shell.window().page, 'p');
await shell.quit();
process.exit();
