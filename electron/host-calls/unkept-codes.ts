/**
 * New recovery codes that nobody has said to have kept yet. They are held in memory only and go with the app: on a disk
 * a code would open the store for whoever reads the disk.
 */

export interface UnkeptCodes {
  /** Takes the place of an older code of the same store, which no longer works. */
  add(ref: string, code: string): void;
  of(ref: string): string | undefined;
  kept(ref: string): void;
  /** The stores whose code waits. */
  refs(): string[];
}

export function makeUnkeptCodes(): UnkeptCodes {
  const codes = new Map<string, string>();
  return {
    add: (ref, code) => void codes.set(ref, code),
    of: (ref) => codes.get(ref),
    kept: (ref) => void codes.delete(ref),
    refs: () => [...codes.keys()],
  };
}
