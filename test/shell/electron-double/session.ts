/** Sessions and schemes: what is asked of them is kept, so that a test can play the request. */
import type { CustomScheme, Protocol, Session, WebRequest } from 'electron';
import { Emitter } from './emitter.ts';

export class SessionDouble
  extends Emitter
  implements
    Pick<
      Session,
      | 'setPermissionRequestHandler'
      | 'setPermissionCheckHandler'
      | 'setDevicePermissionHandler'
      | 'setSpellCheckerEnabled'
    >
{
  readonly handled = new Map<string, (request: Request) => Response | Promise<Response>>();
  permissionRequest: Parameters<Session['setPermissionRequestHandler']>[0] = null;
  permissionCheck: Parameters<Session['setPermissionCheckHandler']>[0] = null;
  devicePermission: Parameters<Session['setDevicePermissionHandler']>[0] = null;
  beforeRequest: Parameters<WebRequest['onBeforeRequest']>[0] | undefined;
  isSpellChecked = true;
  readonly protocol: Pick<Protocol, 'handle' | 'unhandle'> = {
    handle: (scheme, handler) => {
      if (this.handled.has(scheme)) throw new Error('the scheme is handled already');
      this.handled.set(scheme, handler as (request: Request) => Response);
    },
    unhandle: (scheme) => void this.handled.delete(scheme),
  };
  readonly webRequest = {
    onBeforeRequest: (listener: SessionDouble['beforeRequest']): void => {
      this.beforeRequest = listener;
    },
  };
  setPermissionRequestHandler(handler: SessionDouble['permissionRequest']): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: SessionDouble['permissionCheck']): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: SessionDouble['devicePermission']): void {
    this.devicePermission = handler;
  }
  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.isSpellChecked = isEnabled;
  }
}

export const partitions = new Map<string, { session: SessionDouble; cache: boolean | undefined }>();
export const session = {
  fromPartition(name: string, options?: { cache: boolean }): SessionDouble {
    const made = partitions.get(name)?.session ?? new SessionDouble();
    partitions.set(name, { session: made, cache: options?.cache });
    return made;
  },
};

export const schemes: CustomScheme[] = [];
export const protocol: Pick<Protocol, 'registerSchemesAsPrivileged'> = {
  registerSchemesAsPrivileged: (all) => void schemes.push(...all),
};
