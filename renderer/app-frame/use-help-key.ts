/** F1 opens Help, before a store is open as well. */
import { useLayoutEffect } from 'react';

/** `open` stays the same function while its screen stands. The shell holds F1 back from the browser: "prevented" says nothing. */
export function useHelpKey(open: () => void): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== 'F1' || !isPlain || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [open]);
}
