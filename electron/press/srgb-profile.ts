/**
 * A minimal sRGB colour profile (ICC version 2, display RGB to XYZ), made from the published figures of
 * IEC 61966-2-1 so that no third-party file has to travel with the app.
 */
import { joinBytes } from './der-write.ts';

const curvePoints = 1024;
/** Primaries and white adapted to D50 (Bradford), as ICC profiles hold them. */
const red = [0.43607, 0.22249, 0.01392] as const;
const green = [0.38515, 0.71687, 0.09708] as const;
const blue = [0.14307, 0.06061, 0.7141] as const;
const white = [0.9642, 1, 0.8249] as const;

function ascii(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeInt32BE(Math.round(value * 65536), index * 4));
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function xyz(values: readonly number[]): Buffer {
  return Buffer.concat([ascii('XYZ '), word(0), fixed(values)]);
}

function linear(encoded: number): number {
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
}

function curve(): Buffer {
  const points = Buffer.alloc(curvePoints * 2);
  for (let i = 0; i < curvePoints; i += 1) {
    points.writeUInt16BE(Math.round(linear(i / (curvePoints - 1)) * 65535), i * 2);
  }
  return Buffer.concat([ascii('curv'), word(0), word(curvePoints), points]);
}

function description(text: string): Buffer {
  const plain = ascii(`${text}\0`);
  return Buffer.concat([ascii('desc'), word(0), word(plain.length), plain, Buffer.alloc(4 + 4 + 2 + 1 + 67)]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  [2026, 1, 1].forEach((part, index) => bytes.writeUInt16BE(part, 24 + index * 2));
  bytes.write('acsp', 36, 'latin1');
  fixed(white).copy(bytes, 68);
  return bytes;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** About 2.6 kB; the three channels share one curve. */
export function makeSrgbProfile(): Uint8Array {
  const blocks = [
    description('sRGB IEC61966-2.1'),
    Buffer.concat([ascii('text'), word(0), ascii('No copyright\0')]),
    xyz(white),
    xyz(red),
    xyz(green),
    xyz(blue),
    curve(),
  ];
  const places = [['desc'], ['cprt'], ['wtpt'], ['rXYZ'], ['gXYZ'], ['bXYZ'], ['rTRC', 'gTRC', 'bTRC']];
  const entries = places.flat().length;
  let at = 128 + 4 + entries * 12;
  const table = blocks.flatMap((block, index) => {
    const rows = (places[index] ?? []).map((name) => Buffer.concat([ascii(name), word(at), word(block.length)]));
    at += padded(block).length;
    return rows;
  });
  return joinBytes([header(at), word(entries), ...table, ...blocks.map(padded)]);
}
