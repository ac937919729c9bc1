/** The complete map of host calls, put together from one thin file per group. */
import type { HostHandlers } from '../handlers/dispatch.ts';
import { makeAppCalls } from './app-calls.ts';
import { makeDialogCalls } from './dialog-calls.ts';
import { makeFileCalls } from './file-calls.ts';
import type { HostRoom } from './host-room.ts';
import { makePassphraseCalls } from './passphrase-calls.ts';
import { makeStoreCalls } from './store-calls.ts';
import { makeVerifyCall } from './verify-call.ts';

export function makeHostHandlers(room: HostRoom): HostHandlers {
  return {
    ...makeAppCalls(room),
    ...makeStoreCalls(room),
    ...makePassphraseCalls(room),
    ...makeFileCalls(room),
    ...makeDialogCalls(room),
    ...makeVerifyCall(room),
  };
}
