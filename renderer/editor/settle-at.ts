/** Scrolls to a place and keeps to it while the parts on the way are still being laid out. */

const hands = ['pointerdown', 'wheel', 'keydown'] as const;

let settling = new AbortController();

/**
 * Parts on the way are laid out only as they come near, frames later, and grow: the place is gone to again each time.
 * A hand on the page ends that, or what is pressed would move away under the press; so does another place to go to.
 */
export function settleAt(target: Element, block: ScrollLogicalPosition, frames = 12): void {
  settling.abort();
  const own = (settling = new AbortController());
  for (const hand of hands) {
    window.addEventListener(hand, () => own.abort(), { capture: true, passive: true, signal: own.signal });
  }
  target.scrollIntoView({ block });
  const stay = (left: number, top: number): void => {
    if (left === 0 || !target.isConnected) own.abort();
    if (own.signal.aborted) return;
    if (Math.abs(target.getBoundingClientRect().top - top) > 1) target.scrollIntoView({ block });
    const now = target.getBoundingClientRect().top;
    requestAnimationFrame(() => stay(left - 1, now));
  };
  stay(frames, target.getBoundingClientRect().top);
}
