/** `@font-face` rules of the embedded fonts. Static faces only: variable ones come out as Type 3, without names. */
import type { PrintFonts } from './print-input.ts';

interface Face {
  weight: number;
  style: 'normal' | 'italic';
  woff2: string;
  range?: string | undefined;
}

export function fontCss(fonts: PrintFonts): string {
  const { range } = fonts;
  const faces: Face[] = [
    { weight: 400, style: 'normal', woff2: fonts.sansRegular, range },
    { weight: 600, style: 'normal', woff2: fonts.sansSemibold, range },
    { weight: 700, style: 'normal', woff2: fonts.sansBold, range },
    { weight: 400, style: 'italic', woff2: fonts.sansItalic, range },
    ...(fonts.wider ?? []),
  ];
  return faces.map(faceRule).join('\n');
}

/** Base64 and ranges are held to their alphabets: nothing else may stand inside the style element. */
function faceRule(face: Face): string {
  const data = face.woff2.replace(/[^A-Za-z0-9+/=]/g, '');
  const range = face.range === undefined ? '' : ` unicode-range: ${face.range.replace(/[^A-Fa-f0-9U+,? -]/g, '')};`;
  return `@font-face { font-family: "Report Sans"; font-weight: ${face.weight}; font-style: ${face.style}; src: url("data:font/woff2;base64,${data}") format("woff2");${range} }`;
}
