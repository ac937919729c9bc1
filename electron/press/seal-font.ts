/** The typeface of the visible signature, embedded in the PDF, in as many parts as the name's letters need. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFHexString, PDFName, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import { readCharacterMap, readWoff, writeTrueType, type FontTables } from './woff.ts';

/** The package splits the typeface by script; the first part that knows a letter draws it. */
const parts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'] as const;
type Part = (typeof parts)[number];
export type Weight = 400 | 600;

interface Face {
  name: string;
  tables: FontTables;
  glyphs: Map<number, number>;
  used: Map<number, number>;
}

/** A stretch of text drawn by one part of the typeface: glyphs in hexadecimal, width in thousandths of the size. */
export interface Run {
  font: string;
  hex: string;
  width: number;
}

function readFace(part: Part, weight: Weight): Face {
  const file = `@fontsource/source-sans-3/files/source-sans-3-${part}-${String(weight)}-normal.woff`;
  const tables = readWoff(readFileSync(createRequire(import.meta.url).resolve(file)));
  const tag = `S${part.replace('-', '').slice(0, 4).toUpperCase()}AAA`.slice(0, 6);
  const name = `${tag}+SourceSans3-${weight === 400 ? 'Regular' : 'SemiBold'}`;
  return { name, tables, glyphs: readCharacterMap(tables), used: new Map() };
}

function table(face: Face, name: string): Buffer {
  const found = face.tables.get(name);
  if (!found) throw new Error(`font without ${name}`);
  return found;
}

function unitsPerEm(face: Face): number {
  return table(face, 'head').readUInt16BE(18);
}

function advance(face: Face, glyph: number): number {
  const last = table(face, 'hhea').readUInt16BE(34) - 1;
  return (table(face, 'hmtx').readUInt16BE(Math.min(glyph, last) * 4) * 1000) / unitsPerEm(face);
}

/** Letters of text laid out in one weight; `embed` puts every part that was used into the document. */
export class SealFont {
  readonly #weight: Weight;
  readonly #faces = new Map<Part, Face>();

  constructor(weight: Weight) {
    this.#weight = weight;
  }

  #face(part: Part): Face {
    const face = this.#faces.get(part) ?? readFace(part, this.#weight);
    this.#faces.set(part, face);
    return face;
  }

  #partFor(code: number): Part {
    return parts.find((part) => this.#face(part).glyphs.has(code)) ?? 'latin';
  }

  /** Letters that no part knows are drawn as the font's empty box. */
  layOut(text: string): Run[] {
    const runs: Run[] = [];
    for (const letter of text.normalize('NFC')) {
      const code = letter.codePointAt(0) ?? 0;
      const part = this.#partFor(code);
      const face = this.#face(part);
      const glyph = face.glyphs.get(code) ?? 0;
      face.used.set(glyph, code);
      const font = `F${String(this.#weight)}${part.replace('-', '')}`;
      const hex = glyph.toString(16).padStart(4, '0');
      const last = runs.at(-1);
      if (last?.font === font)
        runs.splice(-1, 1, { font, hex: last.hex + hex, width: last.width + advance(face, glyph) });
      else runs.push({ font, hex, width: advance(face, glyph) });
    }
    return runs;
  }

  embed(context: PDFContext): [string, PDFRef][] {
    return [...this.#faces]
      .filter(([, face]) => face.used.size > 0)
      .map(([part, face]) => [`F${String(this.#weight)}${part.replace('-', '')}`, embedFace(context, face)]);
  }
}

function descriptor(context: PDFContext, face: Face): PDFRef {
  const scale = 1000 / unitsPerEm(face);
  const kept = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];
  const file = writeTrueType(new Map([...face.tables].filter(([name]) => kept.includes(name))));
  const [ascent, descent] = [4, 6].map((at) => table(face, 'hhea').readInt16BE(at) * scale);
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: face.name,
      Flags: 4,
      FontBBox: [36, 38, 40, 42].map((at) => Math.round(table(face, 'head').readInt16BE(at) * scale)),
      ItalicAngle: 0,
      Ascent: Math.round(ascent ?? 0),
      Descent: Math.round(descent ?? 0),
      CapHeight: 660,
      StemV: 80,
      FontFile2: context.register(context.flateStream(new Uint8Array(file), { Length1: file.length })),
    }),
  );
}

function toUnicode(face: Face): string {
  const rows = [...face.used]
    .sort(([a], [b]) => a - b)
    .map(([glyph, code]) => {
      const units = Buffer.from(String.fromCodePoint(code), 'utf16le').swap16().toString('hex');
      return `<${glyph.toString(16).padStart(4, '0')}> <${units}>`;
    });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...Array.from({ length: Math.ceil(rows.length / 100) }, (_, block) =>
      rows.slice(block * 100, block * 100 + 100),
    ).map((block) => `${String(block.length)} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function embedFace(context: PDFContext, face: Face): PDFRef {
  const widths = [...face.used.keys()].sort((a, b) => a - b).flatMap((glyph) => [glyph, [advance(face, glyph)]]);
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: face.name,
    CIDSystemInfo: {
      Registry: PDFHexString.of('41646F6265'),
      Ordering: PDFHexString.fromText('Identity'),
      Supplement: 0,
    },
    CIDToGIDMap: 'Identity',
    DW: 500,
    W: widths,
    FontDescriptor: descriptor(context, face),
  });
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: face.name,
      Encoding: PDFName.of('Identity-H'),
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(toUnicode(face))),
    }),
  );
}
