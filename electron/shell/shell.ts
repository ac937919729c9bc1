/** The narrow interface between the app and its window; two implementations pass one contract suite. Types only. */

/** A call from the page, already known to come from our own main frame and origin. */
export type PageCall = (name: string, input: unknown) => Promise<unknown>;

export interface PrintOptions {
  /** Shown in the PDF's document title until the press finishes it. */
  title: string;
}

export interface OpenRequest {
  title: string;
  /** File name endings without the dot, for example `['json']`. */
  endings: string[];
}

export interface SaveRequest {
  title: string;
  suggestedName: string;
  endings: string[];
}

/** Bytes served to the page under a random path until they are withdrawn. */
export interface ServedFile {
  url: string;
  withdraw(): void;
}

/** A process of the app's own beside the window. Messages are structured clones and may hold bytes. */
export interface ChildPort {
  readonly pid: number | undefined;
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, also when the process was killed. */
  onExit(listener: () => void): void;
  kill(): void;
}

export interface ForkOptions {
  /** Upper bound of the script heap; a process that needs more dies. */
  memoryMb?: number;
}

interface DialogPlace {
  /** Opaque id of a folder, valid while the dialog is open. */
  folder: string;
  label: string;
}

export interface DialogListing extends DialogPlace {
  crumbs: DialogPlace[];
  folders: DialogPlace[];
  files: { name: string; bytes: number; modifiedAt: string }[];
  problem?: string | undefined;
}

interface DialogChoice {
  folder?: string | undefined;
  name?: string | undefined;
}

/** File dialogs shown by the page itself, for a shell that has none of its own. */
export interface PageDialogs {
  /** @throws AppError `cancelled` when no such dialog is open */
  list(dialog: string, folder?: string): Promise<DialogListing>;
  /**
   * A choice without a name cancels. A choice that cannot be taken is answered with its problem; where the path of a
   * folder was typed, with that folder to look into.
   */
  answer(dialog: string, choice: DialogChoice): Promise<{ accepted: boolean; problem?: string; folder?: string }>;
}

interface ShellEvents {
  /** The person closes the window: the app flushes, then calls `quit`. */
  onCloseRequested(listener: () => void): void;
  /** The window's process died; the shell reopens it on the same page and tells so. */
  onWindowRestored(listener: () => void): void;
  /** A second start of the app was refused and handed over to this one. */
  onSecondInstance(listener: () => void): void;
  /** The machine is locked or going to sleep. */
  onSuspend(listener: () => void): void;
}

export interface Shell extends ShellEvents {
  readonly kind: 'electron' | 'chromium';
  /** False where the browser's sandbox had to be off (running as root); shown in the window. */
  readonly isSandboxed: boolean;
  /** Whether there is a file manager for `showInFolder`. */
  readonly canShowFolders: boolean;
  /** Present where the page itself shows the file dialogs. */
  readonly pageDialogs?: PageDialogs | undefined;
  /** Opens the window on the app's page and resolves when it has loaded. */
  openWindow(answer: PageCall): Promise<void>;
  /** Loads the start page anew: used by lock, so that nothing of the case stays in the window's process. */
  reloadWindow(): Promise<void>;
  /** Tells the page that something has happened. Never carries case content. */
  push(event: string, detail: unknown): void;
  /** Prints HTML in a throw-away page without scripts; tagged, with outline, page size from CSS. Returns PDF bytes. */
  printToPdf(html: string, options: PrintOptions): Promise<Uint8Array>;
  /** Lets the person choose a file to read; an absolute path, or undefined when cancelled. */
  askOpen(request: OpenRequest): Promise<string | undefined>;
  /** Lets the person choose where to write; an absolute path, or undefined when cancelled. */
  askSave(request: SaveRequest): Promise<string | undefined>;
  /** Serves bytes to the page from memory. */
  serve(bytes: Uint8Array, contentType: string): ServedFile;
  /** Opens the file manager on a file the app has written. */
  showInFolder(path: string): Promise<void>;
  /** Puts the window in front of the others. */
  comeForward(): Promise<void>;
  /** Starts a script of the app in a process of its own that ends with this one. */
  fork(script: string, options?: ForkOptions): ChildPort;
  quit(): Promise<void>;
}
