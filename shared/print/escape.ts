/** Makes HTML text from plain words: everything is escaped unless it was itself made here. */

/** A piece of finished HTML. Only `markup`, `lines` and `joined` make one, so plain text cannot pass unescaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = string | number | Markup | readonly Markup[];

/** Characters a page must not carry: controls (but tab and line end), direction changes, non-characters, lone surrogates. */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Plain text as it stands in an element or a quoted attribute. Unprintable characters are left out. */
function escapeHtml(text: string): string {
  return text.replace(unprintable, '').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/**
 * A CSS string with its quotes, safe inside a style element: every character but letters, digits and spaces
 * goes in as a code point, so that neither the string nor the element can be closed from within.
 */
export function cssString(text: string): string {
  const flat = text.replace(unprintable, '').replace(/\s+/g, ' ');
  return `"${flat.replace(/[^\p{L}\p{M}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/** Template tag: strings and numbers are escaped, markup goes in as it is, arrays of markup are run together. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(parts.reduce((made, part, at) => made + written(pieces[at - 1]) + part));
}

function written(piece: Piece | undefined): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece));
  return piece.map((one) => one.text).join('');
}

/** Nothing at all. */
export const empty = new Markup('');

/** Plain text whose line ends are kept. */
export function lines(text: string): Markup {
  return new Markup(
    text
      .split(/\r\n|\r|\n/)
      .map(escapeHtml)
      .join('<br>'),
  );
}

/** Pieces one under the other in the HTML text; empty ones are left out. */
export function joined(pieces: readonly Markup[]): Markup {
  return new Markup(
    pieces
      .filter((piece) => piece.text !== '')
      .map((piece) => piece.text)
      .join('\n'),
  );
}
