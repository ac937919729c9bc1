/** The state of the app as the window shows it, and ending it or not. */
import type { HostHandlers } from '../handlers/dispatch.ts';
import type { HostRoom } from './host-room.ts';
import { codeWaits } from './loss-warning.ts';
import { storeRow } from './store-row.ts';

type AppCalls = Pick<HostHandlers, 'app.state' | 'app.quit' | 'app.stay'>;

export function makeAppCalls(room: HostRoom): AppCalls {
  const { shell, session, stores, options, codes } = room;
  return {
    'app.state': async () => {
      const current = session.current();
      const known = current && stores.all().find(({ ref }) => ref === current.ref);
      const recoveryCode = current && codes.of(current.ref);
      return {
        shell: shell.kind,
        version: options.version,
        isSandboxed: shell.isSandboxed,
        canShowFolders: shell.canShowFolders,
        lock: current ? 'unlocked' : 'locked',
        ...(known ? { store: await storeRow(known) } : {}),
        isReadOnly: current?.opened.isReadOnly ?? false,
        warnings: current ? current.opened.warnings : [...session.warnings(), ...(await waitingCodes(room))],
        ...(recoveryCode === undefined ? {} : { recoveryCode }),
        hasUnkeptCode: codes.refs().length > 0,
      };
    },
    'app.quit': () => {
      room.quit();
      return Promise.resolve({ done: true });
    },
    'app.stay': () => Promise.resolve({ done: true }),
  };
}

async function waitingCodes({ stores, codes }: HostRoom): Promise<string[]> {
  const rows = await Promise.all(stores.all().map(storeRow));
  return rows.filter(({ ref }) => codes.of(ref) !== undefined).map(({ name }) => codeWaits(name));
}
