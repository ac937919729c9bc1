/** A host of its own process for the test that kills it: opens the demo store and says who holds it. */
import { startWindowless } from './windowless-app.ts';

const folder = process.argv[2];
if (!folder) throw new Error('which folder?');
const running = await startWindowless({ folder });
await running.ask('store.createDemo', {});
process.stdout.write(`${running.app.backendPid}\n`);
