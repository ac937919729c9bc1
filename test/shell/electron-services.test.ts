/** The Electron shell's printing, dialogs, processes, preload script and fuses, against the same double. */
import { FuseV1Options } from '@electron/fuses';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as electron from './electron-double.ts';

vi.mock('electron', () => import('./electron-double.ts'));

const { makeElectronShell } = await import('../../electron/shell/electron-shell.ts');
const { fuses } = await import('../../electron/fuses.ts');

let shell: ReturnType<typeof makeElectronShell>;

function lastWindow(): electron.BrowserWindow {
  const window = electron.BrowserWindow.all.at(-1);
  if (!window) throw new Error('no window was made');
  return window;
}

beforeEach(async () => {
  electron.BrowserWindow.all.length = 0;
  electron.BrowserWindow.nextPrintFails = false;
  electron.partitions.clear();
  shell = makeElectronShell({ pageFolder: '/app/out/renderer', preload: '/app/out/preload/preload.cjs' });
  await shell.openWindow((name, input) => Promise.resolve({ name, input }));
});

describe('printing', () => {
  test('happens in a hidden throw-away window without scripts, tagged and with outline', async () => {
    const pdf = await shell.printToPdf('<html><head></head><body>x</body></html>', { title: 'T & U' });
    expect(new TextDecoder().decode(pdf)).toBe('%PDF-');
    const window = lastWindow();
    expect(window.options).toMatchObject({
      show: false,
      webPreferences: { javascript: false, sandbox: true, contextIsolation: true },
    });
    expect(window.webContents.printed).toEqual([
      { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true },
    ]);
    expect(window.isDestroyed).toBe(true);
    const [printed] = window.answers;
    expect(await printed?.text()).toContain('<title>T &#38; U</title>');
    expect(printed?.headers.get('content-security-policy')).not.toContain('script-src');
  });

  test('leaves nothing of the report in its session, and prints one report after the other', async () => {
    const print = (word: string): Promise<Uint8Array> =>
      shell.printToPdf(`<html><head></head><body>${word}</body></html>`, { title: 'T' });
    await Promise.all([print('first'), print('second')]);
    const windows = electron.BrowserWindow.all.slice(-2);
    expect(await Promise.all(windows.map((window) => window.answers[0]?.text()))).toEqual([
      expect.stringContaining('first'),
      expect.stringContaining('second'),
    ]);
    const session = lastWindow().options.webPreferences?.session;
    expect((session as unknown as { handled: Map<string, unknown> }).handled.size).toBe(0);
  });

  test('that fails is told in the officer’s words, and the window is gone all the same', async () => {
    electron.BrowserWindow.nextPrintFails = true;
    await expect(shell.printToPdf('<html></html>', { title: 'T' })).rejects.toMatchObject({
      failure: { code: 'print-failed' },
    });
    expect(lastWindow().isDestroyed).toBe(true);
  });
});

describe('files and processes', () => {
  test('a file to open is asked for in the system dialog, and leaves no trace in recent files', async () => {
    electron.person.openPaths = ['/home/a/extract.json'];
    expect(await shell.askOpen({ title: 'Choose', endings: ['json'] })).toBe('/home/a/extract.json');
    expect(electron.asked.at(-1)).toMatchObject({
      properties: ['openFile', 'dontAddToRecent'],
      filters: [{ extensions: ['json'] }],
    });
  });

  test('a dialog that was cancelled gives no path', async () => {
    electron.person.openPaths = [];
    electron.person.savePath = '';
    expect(await shell.askOpen({ title: 'Choose', endings: [] })).toBeUndefined();
    expect(await shell.askSave({ title: 'Save', suggestedName: 'a.pdf', endings: ['pdf'] })).toBeUndefined();
  });

  test('a place to save is asked for with the suggested name', async () => {
    electron.person.savePath = '/home/a/b.pdf';
    expect(await shell.askSave({ title: 'Save', suggestedName: 'b.pdf', endings: ['pdf'] })).toBe('/home/a/b.pdf');
    expect(electron.asked.at(-1)).toMatchObject({ defaultPath: 'b.pdf' });
  });

  test('a name without the ending gets it, so that the file opens', async () => {
    electron.person.savePath = '/home/a/Siân.Report';
    const request = { title: 'Save', suggestedName: 'b.pdf', endings: ['pdf'] };
    expect(await shell.askSave(request)).toBe('/home/a/Siân.Report.pdf');
    electron.person.savePath = '/home/a/New store';
    expect(await shell.askSave({ ...request, endings: [] })).toBe('/home/a/New store');
  });

  test('a written file is shown in the file manager', async () => {
    await shell.showInFolder('/home/a/b.pdf');
    expect(electron.shownFiles).toContain('/home/a/b.pdf');
  });

  test('a script runs in a utility process with its memory bound', () => {
    const child = shell.fork('/app/out/main/verify.js', { memoryMb: 512 });
    const { script, options, child: double } = electron.forks.at(-1) ?? {};
    expect([script, options?.execArgv]).toEqual(['/app/out/main/verify.js', ['--max-old-space-size=512']]);
    const ended = vi.fn();
    child.onExit(ended);
    child.send({ a: 1 });
    double?.emit('exit', 0);
    child.send({ a: 2 });
    child.kill();
    expect(double?.posted).toEqual([{ a: 1 }]);
    expect(double?.kills).toBe(0);
    expect(ended).toHaveBeenCalledOnce();
  });

  test('a process that does not end when told to is ended by force, and one that ends is left alone', () => {
    vi.useFakeTimers();
    const force = vi.spyOn(process, 'kill').mockReturnValue(true);
    try {
      shell.fork('/app/out/main/verify.js').kill();
      const obedient = electron.forks.at(-1)?.child;
      obedient?.emit('exit', 0);
      vi.advanceTimersByTime(5_000);
      expect(force).not.toHaveBeenCalled();
      shell.fork('/app/out/main/verify.js').kill();
      vi.advanceTimersByTime(5_000);
      expect(force.mock.calls).toEqual([[electron.forks.at(-1)?.child.pid, 'SIGKILL']]);
      expect(obedient?.kills).toBe(1);
    } finally {
      force.mockRestore();
      vi.useRealTimers();
    }
  });

  test('the menu offers neither reloading nor developer tools', () => {
    const roles = JSON.stringify(electron.menus.at(-1));
    expect(roles).toContain('paste');
    expect(roles).not.toMatch(/reload|devTools/i);
  });

  test('undo and redo of the menu are asked of the page, not of the undo of the browser', () => {
    const edit = electron.menus.at(-1)?.find(({ label }) => label === 'Edit')?.submenu;
    const items = edit as { label?: string; role?: string; click?: () => void }[];
    const press = (label: string) => items.find((item) => item.label === label)?.click?.();
    press('Undo');
    press('Redo');
    expect(lastWindow().webContents.sent).toEqual([
      ['push', 'history.requested', { what: 'undo' }],
      ['push', 'history.requested', { what: 'redo' }],
    ]);
    expect(items.filter(({ role }) => role === 'undo' || role === 'redo')).toEqual([]);
  });
});

describe('the preload script', () => {
  const pageHears = new Map<string, (event: object) => void>();
  beforeEach(async () => {
    vi.stubGlobal('addEventListener', (type: string, listener: (event: object) => void) =>
      pageHears.set(type, listener),
    );
    await import('../../electron/preload.ts');
    vi.unstubAllGlobals();
  });

  test("holds the browser's own steps back: the mouse's side buttons and the keys", () => {
    const [key, typed, side, main] = [
      electron.preventable({ key: 'BrowserBack' }),
      electron.preventable({ key: 'b' }),
      electron.preventable({ button: 3 }),
      electron.preventable({ button: 0 }),
    ];
    for (const event of [key, typed]) pageHears.get('keydown')?.(event);
    for (const event of [side, main]) pageHears.get('mouseup')?.(event);
    expect([key, typed, side, main].map(({ isPrevented }) => isPrevented)).toEqual([true, false, true, false]);
  });

  test('exposes one function and one listener, and keeps early events until somebody listens', async () => {
    const bridge = electron.exposed.get('prepareAReport') as {
      call(name: string, input: unknown): Promise<unknown>;
      on(event: string, listener: (detail: unknown) => void): () => void;
    };
    expect([...electron.exposed.keys(), ...Object.keys(bridge)]).toEqual(['prepareAReport', 'call', 'on']);
    expect(await bridge.call('store.lock', {})).toEqual({ ok: true, value: { done: true } });
    expect(electron.invoked).toEqual([['call', 'store.lock', '{}']]);

    const heard = vi.fn();
    electron.ipcRenderer.emit('push', {}, 'store.locked', { early: 1 });
    const stop = bridge.on('store.locked', heard);
    electron.ipcRenderer.emit('push', {}, 'store.locked', { late: 1 });
    stop();
    electron.ipcRenderer.emit('push', {}, 'store.locked', { never: 1 });
    expect(heard.mock.calls).toEqual([[{ early: 1 }], [{ late: 1 }]]);
  });
});

describe('the fuses', () => {
  test('every one that the tool knows is decided', () => {
    const known = Object.values(FuseV1Options).filter((option) => typeof option === 'number');
    expect(known.filter((option) => typeof fuses[option] !== 'boolean')).toEqual([]);
  });
  test('Electron cannot be run as Node, nor debugged', () => {
    expect(fuses[FuseV1Options.RunAsNode]).toBe(false);
    expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(false);
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(false);
    expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(true);
  });
});
