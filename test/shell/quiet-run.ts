/** Opens the browser shell, types, prints, locks and ends: a run to be watched from outside. */
import { openChromiumDriver } from './chromium-driver.ts';
import { fixturePage } from './fixture-page.ts';

const runFolder = process.argv[2];
if (!runFolder) throw new Error('which folder?');
const driver = await openChromiumDriver(fixturePage, runFolder);
await driver.page().fill('#typed', 'typed');
await driver.print('<html><body><img src="https://example.org/x.png" alt="">printed</body></html>', 'Printed');
await driver.reload();
await driver.quit();
process.exit();
