/** Reads DER strictly: any other form of the same values is refused, so that no byte can change unnoticed. */

const maxDepth = 32;
const maxElements = 20_000;

/** `whole` is the element with its header, `body` its content; `children` is empty for primitive elements. */
export interface Der {
  tag: number;
  whole: Uint8Array;
  body: Uint8Array;
  children: Der[];
}

/** What a malformed structure ends in; callers turn it into a verdict. */
export class DerFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DerFault';
  }
}

interface Budget {
  left: number;
}

function readLength(bytes: Uint8Array, at: number): { length: number; next: number } {
  const first = bytes[at];
  if (first === undefined || first === 0x80 || first > 0x84) throw new DerFault('length form');
  if (first < 0x80) return { length: first, next: at + 1 };
  const count = first & 0x7f;
  let length = 0;
  for (let i = 1; i <= count; i += 1) length = length * 256 + (bytes[at + i] ?? Number.NaN);
  const isShortest = length >= 0x80 && length >= 256 ** (count - 1);
  if (!isShortest) throw new DerFault('length not shortest');
  return { length, next: at + 1 + count };
}

function readChildren(body: Uint8Array, depth: number, budget: Budget): Der[] {
  const children: Der[] = [];
  for (let at = 0; at < body.length;) {
    const child = readElement(body, at, depth, budget);
    children.push(child);
    at += child.whole.length;
  }
  return children;
}

function checkPrimitive(tag: number, body: Uint8Array): void {
  const [first, second] = [body[0], body[1]];
  if (tag === 0x01 && !(body.length === 1 && (first === 0 || first === 0xff))) throw new DerFault('boolean');
  if (tag === 0x05 && body.length !== 0) throw new DerFault('null');
  if (tag === 0x02 && first === undefined) throw new DerFault('integer');
  if (tag === 0x02 && second !== undefined) {
    if (first === 0 && second < 0x80) throw new DerFault('integer not shortest');
    if (first === 0xff && second >= 0x80) throw new DerFault('integer not shortest');
  }
}

function readElement(bytes: Uint8Array, at: number, depth: number, budget: Budget): Der {
  budget.left -= 1;
  const tag = bytes[at];
  if (depth > maxDepth || budget.left < 0) throw new DerFault('too deep or too many elements');
  if (tag === undefined || tag === 0 || (tag & 0x1f) === 0x1f) throw new DerFault('tag');
  const { length, next } = readLength(bytes, at + 1);
  const end = next + length;
  if (!(end <= bytes.length)) throw new DerFault('runs past the end');
  const body = bytes.subarray(next, end);
  const isConstructed = (tag & 0x20) !== 0;
  if (!isConstructed) checkPrimitive(tag, body);
  const children = isConstructed ? readChildren(body, depth + 1, budget) : [];
  return { tag, whole: bytes.subarray(at, end), body, children };
}

/** The first element; what follows it is the caller's business. @throws DerFault */
export function readDerPrefix(bytes: Uint8Array): Der {
  return readElement(bytes, 0, 0, { left: maxElements });
}

/** Exactly one element and nothing behind it. @throws DerFault */
export function readDer(bytes: Uint8Array): Der {
  const element = readDerPrefix(bytes);
  if (element.whole.length !== bytes.length) throw new DerFault('bytes behind the end');
  return element;
}

/** The child at a place, with the tag it must have. @throws DerFault */
export function child(of: Der, index: number, tag: number): Der {
  const found = of.children[index];
  if (found?.tag !== tag) throw new DerFault(`element ${String(index)} is not of the expected kind`);
  return found;
}

/** @throws DerFault */
export function readOid(element: Der): string {
  if (element.tag !== 0x06 || element.body.length === 0) throw new DerFault('object identifier');
  const arcs: number[] = [];
  let arc = 0;
  let isStart = true;
  for (const byte of element.body) {
    if (isStart && byte === 0x80) throw new DerFault('object identifier not shortest');
    arc = arc * 128 + (byte & 0x7f);
    isStart = byte < 0x80;
    if (isStart) {
      arcs.push(arc);
      arc = 0;
    }
  }
  if (!isStart) throw new DerFault('object identifier cut off');
  const first = arcs[0] ?? 0;
  const root = Math.min(Math.floor(first / 40), 2);
  return [root, first - root * 40, ...arcs.slice(1)].join('.');
}
