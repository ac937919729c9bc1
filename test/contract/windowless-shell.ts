/** A third shell, without a window: the page's calls come from the test, dialogs and processes are the real ones. */
import { forkNode } from '../../electron/shell/node-fork.ts';
import { makeListeners } from '../../electron/shell/listeners.ts';
import { makePageDialogs } from '../../electron/shell/page-dialogs.ts';
import { makePageFiles } from '../../electron/shell/page-files.ts';
import type { PageCall, Shell } from '../../electron/shell/shell.ts';

export interface WindowlessShell extends Shell {
  /** As the page calls. */
  call: PageCall;
  pushed: { event: string; detail: unknown }[];
  loads: number;
  hasEnded: boolean;
  shown: string[];
  cameForward: number;
  /** Processes started so far. */
  forked: number;
  heard: ReturnType<typeof makeListeners>;
}

export function makeWindowlessShell(startFolder: string, hasDialogs = true): WindowlessShell {
  const pushed: WindowlessShell['pushed'] = [];
  const push = (event: string, detail: unknown): void => void pushed.push({ event, detail });
  const dialogs = makePageDialogs(push, startFolder);
  const files = makePageFiles('windowless:', startFolder);
  const heard = makeListeners();
  let answer: PageCall | undefined;
  const shell: WindowlessShell = {
    kind: 'chromium',
    isSandboxed: true,
    canShowFolders: true,
    pageDialogs: hasDialogs ? dialogs : undefined,
    pushed,
    push,
    loads: 0,
    hasEnded: false,
    shown: [],
    cameForward: 0,
    forked: 0,
    heard,
    call(name, input) {
      if (!answer) throw new Error('the window is not open');
      return answer(name, input);
    },
    openWindow(page) {
      answer = page;
      return shell.reloadWindow();
    },
    reloadWindow() {
      shell.loads += 1;
      return Promise.resolve();
    },
    printToPdf: () => Promise.resolve(new Uint8Array()),
    askOpen: dialogs.askOpen,
    askSave: dialogs.askSave,
    serve: files.serve,
    showInFolder: (path) => Promise.resolve(void shell.shown.push(path)),
    comeForward() {
      shell.cameForward += 1;
      return Promise.resolve();
    },
    fork(script, options) {
      shell.forked += 1;
      return forkNode(script, options);
    },
    quit() {
      shell.hasEnded = true;
      return Promise.resolve();
    },
    onCloseRequested: heard.closeRequested.add,
    onWindowRestored: heard.windowRestored.add,
    onSecondInstance: heard.secondInstance.add,
    onSuspend: heard.suspend.add,
  };
  return shell;
}
