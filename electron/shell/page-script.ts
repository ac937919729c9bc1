/** The script that gives the page its bridge in the browser shell; the same shape as Electron's preload. */

/** Runs in the page before any script of its own, so it may use nothing from outside its body. */
export function installBridge(names: { send: string; push: string }): void {
  type Listener = (detail: unknown) => void;
  const page = globalThis as unknown as Record<string, unknown> & { top: unknown };
  const send = page[names.send] as (name: string, json: string) => Promise<string>;
  Reflect.deleteProperty(page, names.send);
  if (page.top !== globalThis) return;

  const listeners = new Map<string, Set<Listener>>();
  const unheard: { event: string; detail: unknown }[] = [];
  const tell = (event: string, detail: unknown): void => {
    const heard = listeners.get(event);
    if (!heard || heard.size === 0) unheard.push({ event, detail });
    else for (const listener of heard) listener(detail);
  };
  const call = async (name: string, input: unknown): Promise<unknown> =>
    JSON.parse(await send(name, JSON.stringify(input)));
  const on = (event: string, listener: Listener): (() => void) => {
    const heard = listeners.get(event) ?? new Set<Listener>();
    listeners.set(event, heard.add(listener));
    const early = unheard.filter((one) => one.event === event);
    for (const one of early) {
      unheard.splice(unheard.indexOf(one), 1);
      listener(one.detail);
    }
    return () => heard.delete(listener);
  };
  Object.defineProperty(page, 'prepareAReport', { value: Object.freeze({ call, on }), enumerable: false });
  Object.defineProperty(page, names.push, { value: tell, enumerable: false });
}

/** Keeps the browser's own doings out of the app's window: its keys, its menu, dropped files, and closing unasked. */
export function guardPage(): void {
  interface PageEvent {
    key: string;
    ctrlKey: boolean;
    metaKey: boolean;
    shiftKey: boolean;
    target: { closest?(selector: string): unknown } | null;
    dataTransfer: { types: readonly string[] } | null;
    preventDefault(): void;
  }
  const page = globalThis as unknown as {
    addEventListener(type: string, listener: (event: PageEvent) => void, capture: boolean): void;
    getSelection(): { isCollapsed: boolean } | null;
  };
  const withControl = new Set(['s', 'p', 'u', 'o', 'r', 'j', 'h', 'd', 'n', 't', 'g']);
  const withControlAndShift = new Set(['i', 'c', 'k', 'm']);
  const alone = new Set(['F1', 'F3', 'F5', 'F7', 'F12']);
  page.addEventListener(
    'keydown',
    (event) => {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const isControl = event.ctrlKey || event.metaKey;
      const isBrowsers = withControl.has(key) || (event.shiftKey && withControlAndShift.has(key));
      if (alone.has(key) || (isControl && isBrowsers)) event.preventDefault();
    },
    true,
  );
  page.addEventListener(
    'contextmenu',
    (event) => {
      const isText = event.target?.closest?.('input, textarea, [contenteditable="true"]');
      if (!isText && page.getSelection()?.isCollapsed !== false) event.preventDefault();
    },
    true,
  );
  for (const type of ['dragover', 'drop']) {
    page.addEventListener(
      type,
      (event) => {
        if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
      },
      true,
    );
  }
  page.addEventListener('beforeunload', (event) => event.preventDefault(), true);
}
