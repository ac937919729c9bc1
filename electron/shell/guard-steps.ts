/** Keeps the window on the app's page: no key and no mouse button takes a step through its history. For both shells. */

/** Runs in the page before any script of its own, so it may use nothing from outside its body. */
export function guardSteps(): void {
  interface StepEvent {
    key: string;
    altKey: boolean;
    metaKey: boolean;
    button: number;
    preventDefault(): void;
  }
  const page = globalThis as unknown as {
    addEventListener(type: string, listener: (event: StepEvent) => void, capture: boolean): void;
    navigator: { platform: string };
  };
  const browserKeys = ['Back', 'Forward', 'Refresh', 'Home', 'Search', 'Favorites'].map((name) => `Browser${name}`);
  const isMac = page.navigator.platform.startsWith('Mac');
  // On macOS Option with an arrow moves by a word.
  const withKey = new Set(isMac ? ['[', ']'] : ['ArrowLeft', 'ArrowRight', 'Home']);

  page.addEventListener(
    'keydown',
    (event) => {
      const isStep = (isMac ? event.metaKey : event.altKey) && withKey.has(event.key);
      if (isStep || browserKeys.includes(event.key)) event.preventDefault();
    },
    true,
  );
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'auxclick']) {
    page.addEventListener(
      type,
      (event) => {
        if (event.button === 3 || event.button === 4) event.preventDefault();
      },
      true,
    );
  }
}
