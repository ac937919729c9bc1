/** Windows and what is in them: what was loaded, shown, sent and printed. */
import type {
  BrowserWindow as RealWindow,
  BrowserWindowConstructorOptions,
  PrintToPDFOptions,
  WebContents,
  WebFrameMain,
} from 'electron';
import { app } from './app.ts';
import { Emitter } from './emitter.ts';
import type { SessionDouble } from './session.ts';

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
