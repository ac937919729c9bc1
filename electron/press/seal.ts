/** Draws the visible signature: who, when, which document, on a plain panel with a coloured edge. */
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { SealFont, type Run } from './seal-font.ts';
import type { SealWords } from './seal-words.ts';

interface Line {
  text: string;
  font: SealFont;
  size: number;
  grey: number;
}

const edge = 3;
const inset = 12;
/** Distance from one base line to the next, as a multiple of the size. */
const leading = 1.3;

function widthOf(runs: readonly Run[], size: number): number {
  return runs.reduce((sum, run) => sum + (run.width * size) / 1000, 0);
}

function drawLine(line: Line, x: number, y: number, room: number): string {
  const runs = line.font.layOut(line.text);
  const size = Math.min(line.size, line.size * (room / Math.max(widthOf(runs, line.size), 1)));
  const shown = runs.map((run) => `/${run.font} ${size.toFixed(2)} Tf <${run.hex}> Tj`).join(' ');
  return `BT ${line.grey.toFixed(2)} g 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm ${shown} ET`;
}

function panel(width: number, height: number): string {
  const size = `${width.toFixed(2)} ${height.toFixed(2)}`;
  return `0.953 0.961 0.965 rg 0 0 ${size} re f 0.114 0.439 0.722 rg 0 0 ${String(edge)} ${height.toFixed(2)} re f`;
}

function drawLines(lines: readonly Line[], width: number, height: number): string[] {
  const wanted = lines.reduce((sum, line) => sum + line.size * leading, 0);
  const scale = Math.min(1, (height - 6) / wanted);
  let y = height - (height - wanted * scale) / 2;
  return lines.map((line) => {
    const size = line.size * scale;
    y -= size * leading;
    return drawLine({ ...line, size }, edge + inset, y + size * 0.3, width - edge - inset * 2);
  });
}

/** A form drawing of the given size in points. The document number is left out where the place is low. */
export function drawSeal(context: PDFContext, words: SealWords, width: number, height: number): PDFRef {
  const [plain, strong] = [new SealFont(400), new SealFont(600)];
  const lines: Line[] = [
    { text: words.lead, font: plain, size: 9, grey: 0.25 },
    { text: words.name, font: strong, size: 14, grey: 0.04 },
    { text: words.time, font: plain, size: 10, grey: 0.04 },
    ...(height >= 56 ? [{ text: words.foot, font: plain, size: 8, grey: 0.25 }] : []),
  ];
  const drawing = ['q', panel(width, height), ...drawLines(lines, width, height), 'Q'].join('\n');
  const stream = context.flateStream(drawing, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: { Font: Object.fromEntries([...plain.embed(context), ...strong.embed(context)]) },
  });
  return context.register(stream);
}
