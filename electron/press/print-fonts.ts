/** Reads the report's typeface from its package: static Source Sans 3, as base64 for embedding in the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PrintFace, PrintFonts } from '../../shared/print/print-input.ts';

const family = 'source-sans-3';
const faces = [
  { weight: 400, style: 'normal' },
  { weight: 600, style: 'normal' },
  { weight: 700, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'italic' },
] as const;
/** Welsh ŵ and ŷ are in `latin-ext`, most Vietnamese letters in `vietnamese`. */
const widerSubsets = ['latin-ext', 'vietnamese'] as const;

let read: PrintFonts | undefined;

/** Read once: about a third of a megabyte, the same for every report. Throws where the package is not installed. */
export function readPrintFonts(): PrintFonts {
  read ??= readFaces(dirname(createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`)));
  return read;
}

function readFaces(folder: string): PrintFonts {
  const woff2 = (subset: string, weight: number, style: string) =>
    readFileSync(join(folder, 'files', `${family}-${subset}-${weight}-${style}.woff2`)).toString('base64');
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const wider: PrintFace[] = widerSubsets.flatMap((subset) =>
    faces.map(({ weight, style }) => ({
      weight,
      style,
      range: ranges[subset] ?? '',
      woff2: woff2(subset, weight, style),
    })),
  );
  return {
    sansRegular: woff2('latin', 400, 'normal'),
    sansSemibold: woff2('latin', 600, 'normal'),
    sansBold: woff2('latin', 700, 'normal'),
    sansItalic: woff2('latin', 400, 'italic'),
    range: ranges['latin'] ?? '',
    wider: [
      { weight: 600, style: 'italic', range: ranges['latin'] ?? '', woff2: woff2('latin', 600, 'italic') },
      ...wider,
    ],
  };
}
