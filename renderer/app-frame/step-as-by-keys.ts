/** Undo and redo from the menu: as if their keys were pressed where the focus is, so that there is one rule for both. */

/** As the editor tells it. */
const isApple = navigator.platform.startsWith('Mac');

/** Whoever answers the keys prevents their default; what nobody answers is the browser's own, as it is for keys. */
export function stepAsByKeys(what: 'undo' | 'redo'): void {
  const keys = new KeyboardEvent('keydown', {
    key: 'z',
    ctrlKey: !isApple,
    metaKey: isApple,
    shiftKey: what === 'redo',
    bubbles: true,
    cancelable: true,
  });
  const isLeft = (document.activeElement ?? document.body).dispatchEvent(keys);
  // Deprecated, but the only way for a page to the undo of its own fields.
  if (isLeft) document.execCommand(what);
}
