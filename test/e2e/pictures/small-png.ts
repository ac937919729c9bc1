/** Writes a grey picture as a PNG of sixteen colours on the ramp from the ink of the printed page to its paper. */
import { crc32, deflateSync } from 'node:zlib';

export interface Grey {
  width: number;
  height: number;
  /** One byte for each dot, row by row. */
  dots: Uint8Array;
}

const ink = [0x17, 0x21, 0x2b] as const;
const colours = 16;

/** A binary PGM, as `pdftoppm -gray` writes it. */
export function readPgm(bytes: Buffer): Grey {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (head === null) throw new Error('this is no PGM of 8 bits');
  return { width: Number(head[1]), height: Number(head[2]), dots: bytes.subarray(head[0].length) };
}

export function smallPng(picture: Grey): Buffer {
  const { width, height } = picture;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette())),
    chunk('IDAT', deflateSync(packed(picture), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function palette(): number[] {
  return Array.from({ length: colours }, (_, step) =>
    ink.map((dark) => Math.round(dark + ((255 - dark) * step) / (colours - 1))),
  ).flat();
}

/** Two dots to a byte, and a byte before each row that says it is not filtered. */
function packed({ width, height, dots }: Grey): Buffer {
  const row = 1 + Math.ceil(width / 2);
  const out = Buffer.alloc(row * height);
  const step = (at: number) => Math.round(((dots[at] ?? 255) / 255) * (colours - 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 2) {
      const right = x + 1 < width ? step(y * width + x + 1) : colours - 1;
      out[y * row + 1 + x / 2] = (step(y * width + x) << 4) | right;
    }
  }
  return out;
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
