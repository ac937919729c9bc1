/** Writes DER, the one canonical byte form of ASN.1, for the few structures a signature needs. */

export const tags = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  nothing: 0x05,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
  context1: 0xa1,
  context3: 0xa3,
} as const;

export function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function lengthBytes(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 | bytes.length, ...bytes];
}

/** One element with its tag, its length in the shortest form, and its parts in the given order. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = joinBytes(parts);
  return joinBytes([Uint8Array.from([tag, ...lengthBytes(body.length)]), body]);
}

/** SET OF: DER wants the members sorted by their bytes. */
export function derSet(members: readonly Uint8Array[], tag: number = tags.set): Uint8Array {
  return der(tag, ...[...members].sort((a, b) => Buffer.compare(a, b)));
}

export function derOid(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const body = [first * 40 + second, ...rest].flatMap((arc) => {
    const bytes = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) bytes.unshift((left % 128) | 0x80);
    return bytes;
  });
  return der(tags.oid, Uint8Array.from(body));
}

/** A small number that fits one byte below 128. */
export function derSmall(value: number): Uint8Array {
  return der(tags.integer, Uint8Array.of(value));
}
