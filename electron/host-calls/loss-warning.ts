/** The sentences for the unlock page after a lock that nobody asked for: what is safe, and what may be missing. */

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/London' });

/** @param lastSaved ISO instant of the last save that was confirmed in this session */
export function lossWarning(lastSaved: string | undefined): string {
  const happened = 'The part of the app that keeps your cases stopped, so the store was locked.';
  const safe = lastSaved
    ? `Your work up to ${time.format(new Date(lastSaved))} is safe.`
    : 'Everything you had saved is safe.';
  return `${happened} ${safe} Unlock the store to go on.`;
}

/** The page could not save all words before a lock with nobody at the desk. */
export const wordsLost =
  'The store locked itself while some of your last changes could not be saved. They are lost. Everything saved before is safe.';

/** The page did not answer in time before such a lock. */
export const wordsMayBeLost =
  'The store locked itself before the window had answered. Changes of the last seconds may be missing. Everything saved before is safe.';

/** @param store name of the store */
export function codeWaits(store: string): string {
  return `The new recovery code of “${store}” is not kept yet. Unlock the store to see it again. It is lost when the window closes.`;
}
