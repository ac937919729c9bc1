/** A double of the electron module, typed by Electron's own declarations, that records what the shell decides. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type {
  App,
  BrowserWindow as RealWindow,
  BrowserWindowConstructorOptions,
  CommandLine,
  ContextBridge,
  CustomScheme,
  Dialog,
  ForkOptions,
  IpcMain,
  IpcMainInvokeEvent,
  IpcRenderer,
  Menu as RealMenu,
  MenuItemConstructorOptions,
  PowerMonitor,
  PrintToPDFOptions,
  Protocol,
  Session,
  Shell,
  UtilityProcess,
  WebContents,
  WebFrameMain,
  WebRequest,
} from 'electron';

type Listener = (...args: never[]) => void;

/** `on` and `once` of every emitter; `emit` plays the event with what a test gives. */
class Emitter {
  private readonly heard = new Map<string, Listener[]>();
  readonly on = (event: string, listener: Listener): never => {
    this.heard.set(event, [...(this.heard.get(event) ?? []), listener]);
    return this as never;
  };
  readonly once = this.on;
  emit(event: string, ...args: unknown[]): void {
    for (const listener of this.heard.get(event) ?? []) listener(...(args as never[]));
  }
  hears(event: string): boolean {
    return this.heard.has(event);
  }
}

/** An event whose default a listener may prevent. */
export function preventable(extra: object = {}): { isPrevented: boolean; preventDefault(): void } {
  const event = {
    ...extra,
    isPrevented: false,
    preventDefault(): void {
      event.isPrevented = true;
    },
  };
  return event;
}

export class ContentsDouble
  extends Emitter
  implements Pick<WebContents, 'send' | 'setWindowOpenHandler' | 'forcefullyCrashRenderer' | 'printToPDF' | 'stop'>
{
  readonly mainFrame: Pick<WebFrameMain, 'url'> = { url: 'prepare-a-report://app/' };
  readonly sent: unknown[][] = [];
  readonly printed: PrintToPDFOptions[] = [];
  crashes = 0;
  stops = 0;
  cleared = 0;
  readonly navigationHistory: Pick<WebContents['navigationHistory'], 'clear'> = {
    clear: () => void (this.cleared += 1),
  };
  printFails = false;
  openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] | undefined;
  send(channel: string, ...args: unknown[]): void {
    this.sent.push([channel, ...args]);
  }
  setWindowOpenHandler(handler: Parameters<WebContents['setWindowOpenHandler']>[0]): void {
    this.openHandler = handler;
  }
  stop(): void {
    this.stops += 1;
  }
  forcefullyCrashRenderer(): void {
    this.crashes += 1;
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  }
  printToPDF(options: PrintToPDFOptions): ReturnType<WebContents['printToPDF']> {
    this.printed.push(options);
    return this.printFails ? Promise.reject(new Error('printing failed')) : Promise.resolve(Buffer.from('%PDF-'));
  }
}

export class BrowserWindow
  extends Emitter
  implements Pick<RealWindow, 'loadURL' | 'show' | 'focus' | 'restore' | 'isMinimized' | 'destroy'>
{
  static readonly all: BrowserWindow[] = [];
  static nextPrintFails = false;
  readonly webContents = new ContentsDouble();
  readonly loaded: string[] = [];
  /** What the window's session answered when it was loaded. */
  readonly answers: Response[] = [];
  readonly options: BrowserWindowConstructorOptions;
  isShown = false;
  isFocused = false;
  isDestroyed = false;
  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    this.webContents.printFails = BrowserWindow.nextPrintFails;
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    this.webContents.emit('did-start-navigation', { url, isMainFrame: true, isSameDocument: false });
    const session = this.options.webPreferences?.session as SessionDouble | undefined;
    const answer = await session?.handled.get(new URL(url).protocol.slice(0, -1))?.(new Request(url));
    if (answer) this.answers.push(answer);
  }
  show(): void {
    this.isShown = true;
  }
  focus(): void {
    this.isFocused = true;
  }
  restore(): void {
    this.isShown = true;
  }
  isMinimized(): boolean {
    return !this.isShown;
  }
  destroy(): void {
    this.isDestroyed = true;
  }
}

class SessionDouble
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

class AppDouble
  extends Emitter
  implements
    Pick<App, 'quit' | 'exit' | 'enableSandbox' | 'setPath' | 'getAppPath' | 'whenReady' | 'requestSingleInstanceLock'>
{
  readonly isPackaged: App['isPackaged'] = true;
  /** What was decided before the app was ready, in order. */
  readonly early: string[] = [];
  readonly exits: (number | undefined)[] = [];
  isSecond = false;
  /** As Electron's source does it: the switch that was given at the start is taken away. */
  enableSandbox(): void {
    this.early.push('enableSandbox');
    this.switches.delete('no-sandbox');
    this.switches.set('enable-sandbox', undefined);
  }
  /** As declared: a folder that is not there is an error. */
  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error('no such folder');
    this.early.push(`setPath ${name}`);
  }
  getAppPath(): string {
    return join(import.meta.dirname, '..', '..');
  }
  requestSingleInstanceLock(): boolean {
    this.early.push('requestSingleInstanceLock');
    return !this.isSecond;
  }
  whenReady(): Promise<void> {
    this.early.push('whenReady');
    return Promise.resolve();
  }
  exit(code?: number): void {
    this.exits.push(code);
  }
  readonly switches = new Map<string, string | undefined>();
  readonly commandLine: Pick<CommandLine, 'appendSwitch' | 'hasSwitch'> = {
    appendSwitch: (name, value) => void this.switches.set(name, value),
    hasSwitch: (name) => this.switches.has(name),
  };
  quits = 0;
  quit(): void {
    this.quits += 1;
  }
}

class ChildDouble extends Emitter implements Pick<UtilityProcess, 'postMessage' | 'kill'> {
  /** Higher than any system gives, so that a test that ends it by force ends nobody. */
  readonly pid: UtilityProcess['pid'] = 999_999_999;
  readonly posted: unknown[] = [];
  kills = 0;
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
  kill(): boolean {
    this.kills += 1;
    return true;
  }
}

class IpcMainDouble implements Pick<IpcMain, 'handle' | 'removeHandler'> {
  readonly handlers = new Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown>();
  handle(channel: string, listener: (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown): void {
    this.handlers.set(channel, listener);
  }
  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }
}

export const app = new AppDouble();
export const ipcMain = new IpcMainDouble();
export const powerMonitor = new Emitter() satisfies Pick<PowerMonitor, 'on'>;

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

export const forks: { script: string; options: ForkOptions | undefined; child: ChildDouble }[] = [];
export const utilityProcess = {
  fork(script: string, _args?: string[], options?: ForkOptions): ChildDouble {
    const child = new ChildDouble();
    forks.push({ script, options, child });
    return child;
  },
};

export const exposed = new Map<string, unknown>();
export const contextBridge: Pick<ContextBridge, 'exposeInMainWorld'> = {
  exposeInMainWorld: (key, api) => void exposed.set(key, api),
};

export const invoked: unknown[][] = [];
class IpcRendererDouble extends Emitter implements Pick<IpcRenderer, 'invoke'> {
  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    invoked.push([channel, ...args]);
    return Promise.resolve(JSON.stringify({ ok: true, value: { done: true } }));
  }
}
export const ipcRenderer = new IpcRendererDouble();
