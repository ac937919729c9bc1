/** The lists of listeners behind a shell's events. */

interface Listeners {
  add(listener: () => void): void;
  tell(): void;
}

function makeList(): Listeners {
  const listeners: (() => void)[] = [];
  return {
    add: (listener) => void listeners.push(listener),
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}

export function makeListeners(): Record<'closeRequested' | 'windowRestored' | 'secondInstance' | 'suspend', Listeners> {
  return { closeRequested: makeList(), windowRestored: makeList(), secondInstance: makeList(), suspend: makeList() };
}
