/** Entry of the process that holds the keys and all case text: started to unlock, ended to lock. */
import { makeDispatch, refusal, type Dispatch } from '../handlers/dispatch.ts';
import { makeBackendHandlers } from '../handlers/handlers.ts';
import { logIncident, makeIncident } from '../handlers/incident.ts';
import type { Store } from '../store/store.ts';
import { clockAhead } from './clock.ts';
import { hostOver } from './host-link.ts';
import { startIdleChecks, type IdleChecks } from './idle-checks.ts';
import { makeLink } from './link.ts';
import { openChoice } from './open-choice.ts';
import { zeroSecrets, type Opened, type OpenRequest } from './open-request.ts';
import { parentPort } from './parent-port.ts';

const port = parentPort();
const running = new Set<Promise<unknown>>();
let store: Store | undefined;
let idleChecks: IdleChecks | undefined;
let dispatch: Dispatch = () => Promise.resolve(refusal('The store is not open yet.'));

function closeStore(): void {
  const open = store;
  store = undefined;
  idleChecks?.stop();
  open?.close();
}

function end(code: number): never {
  try {
    closeStore();
  } catch (error) {
    logIncident(makeIncident(error));
  }
  process.exit(code);
}

async function open(request: OpenRequest): Promise<Opened> {
  const clock = clockAhead(request.clockAheadBy);
  try {
    const opened = await openChoice(request, clock);
    store = opened.store;
    const services = { store, host: hostOver(link), templatesFolder: request.templatesFolder, clock };
    const { audit: chain } = opened.store;
    const audit = opened.store.isReadOnly ? {} : { record: chain.record.bind(chain) };
    dispatch = makeDispatch({ room: 'backend', handlers: makeBackendHandlers(services), ...audit });
    const isBusy = (): boolean => running.size > 0;
    idleChecks = startIdleChecks({ store, isBusy, warn: (warning) => link.tell('warn', warning) });
    const { name, isDemo, isReadOnly, warnings } = opened.store;
    const code = opened.recoveryCode === undefined ? {} : { recoveryCode: opened.recoveryCode };
    return { name, isDemo, isReadOnly, warnings: [...warnings], ...code };
  } finally {
    zeroSecrets(request);
  }
}

function call(question: { name: string; input: unknown }): Promise<unknown> {
  idleChecks?.touch();
  const answered = dispatch(question.name, question.input);
  running.add(answered);
  void answered.finally(() => running.delete(answered));
  return answered;
}

/** Lets running calls finish, so that a save on its way is not lost. */
async function close(): Promise<void> {
  dispatch = () => Promise.resolve(refusal('The store is being locked.'));
  await Promise.allSettled([...running]);
  closeStore();
}

const link = makeLink(port, { open, call, close });
port.onGone(() => end(0));
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => end(0));
process.on('uncaughtException', (error) => {
  logIncident(makeIncident(error));
  end(1);
});
