/** Check letters of police identifiers. Source: HMPPS person record service, PNC and CRO identifier rules. */

const checkLetters = 'ZABCDEFGHJKLMNPQRTUVWXY';

/** The letter for a number written in digits, taken modulo 23. Digits only; at most 15 of them. */
function letterFor(digits: string): string {
  return checkLetters.charAt(Number(digits) % checkLetters.length);
}

/**
 * Whether a PNC number `YYYY/NNNNNNNL` carries the letter its digits ask for: the two last digits of the year
 * followed by the seven of the serial, read as one number. A wrong letter usually means a copying mistake.
 */
export function isPncNumber(value: string): boolean {
  const parts = /^\d{2}(\d{2})\/(\d{7})([A-Z])$/.exec(value);
  return parts !== null && letterFor(`${parts[1] ?? ''}${parts[2] ?? ''}`) === parts[3];
}

/** Whether a CRO number is sound, in its standard form `NNNNNN/YYL` or as a small file `SFYY/N…L`. */
export function isCroNumber(value: string): boolean {
  const standard = /^(\d{6})\/(\d{2})([A-Z])$/.exec(value);
  if (standard !== null) return letterFor(`${standard[2] ?? ''}${standard[1] ?? ''}`) === standard[3];
  const small = /^SF(\d{2})\/(\d{1,6})([A-Z])$/.exec(value);
  return small !== null && letterFor(`${small[1] ?? ''}${small[2] ?? ''}`) === small[3];
}
