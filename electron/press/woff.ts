/** Opens a WOFF 1.0 font file: the tables of a TrueType font, each deflated on its own. */
import { inflateSync } from 'node:zlib';

export type FontTables = Map<string, Buffer>;

/** Only for font files that ship with the app; a malformed one is a bug. */
export function readWoff(file: Buffer): FontTables {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file');
  const tables: FontTables = new Map();
  for (let i = 0; i < file.readUInt16BE(12); i += 1) {
    const at = 44 + i * 20;
    const [offset, packed, full] = [4, 8, 12].map((place) => file.readUInt32BE(at + place));
    const bytes = file.subarray(offset, (offset ?? 0) + (packed ?? 0));
    tables.set(file.toString('latin1', at, at + 4), packed === full ? bytes : inflateSync(bytes));
  }
  return tables;
}

/** Puts tables together as a TrueType file again, with correct checksums. */
export function writeTrueType(tables: FontTables): Buffer {
  const names = [...tables.keys()].sort();
  const header = Buffer.alloc(12 + names.length * 16);
  const power = Math.floor(Math.log2(names.length));
  header.writeUInt32BE(0x00010000, 0);
  [names.length, 16 * 2 ** power, power, (names.length - 2 ** power) * 16].forEach((value, index) =>
    header.writeUInt16BE(value, 4 + index * 2),
  );
  const bodies: Buffer[] = [];
  let at = header.length;
  names.forEach((name, index) => {
    const table = tables.get(name) ?? Buffer.alloc(0);
    const body = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    header.write(name, 12 + index * 16, 'latin1');
    [checksum(body), at, table.length].forEach((value, k) => header.writeUInt32BE(value, 16 + index * 16 + k * 4));
    bodies.push(body);
    at += body.length;
  });
  return Buffer.concat([header, ...bodies]);
}

function checksum(body: Buffer): number {
  let sum = 0;
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Glyph by code point, from the font's format 4 or 12 character map. */
export function readCharacterMap(tables: FontTables): Map<number, number> {
  const cmap = tables.get('cmap');
  if (!cmap) throw new Error('font without character map');
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const part = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    if (part.readUInt16BE(0) === 4) readFormat4(part, glyphs);
    if (part.readUInt16BE(0) === 12) readFormat12(part, glyphs);
  }
  return glyphs;
}

function readFormat4(part: Buffer, glyphs: Map<number, number>): void {
  const double = part.readUInt16BE(6);
  for (let at = 0; at < double; at += 2) {
    const [end, start] = [part.readUInt16BE(14 + at), part.readUInt16BE(16 + double + at)];
    const delta = part.readUInt16BE(16 + double * 2 + at);
    const rangeAt = 16 + double * 3 + at;
    const range = part.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = range === 0 ? code : part.readUInt16BE(rangeAt + range + (code - start) * 2);
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) % 65536;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readFormat12(part: Buffer, glyphs: Map<number, number>): void {
  for (let i = 0; i < part.readUInt32BE(12); i += 1) {
    const at = 16 + i * 12;
    const [start, end, first] = [0, 4, 8].map((place) => part.readUInt32BE(at + place));
    for (let code = start ?? 0; code <= (end ?? -1); code += 1) glyphs.set(code, (first ?? 0) + code - (start ?? 0));
  }
}
