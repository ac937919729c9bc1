/** Ids of chips: random, and made without `randomUUID`, which a page on an unusual origin does not have. */
export function newChipId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `chip-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
