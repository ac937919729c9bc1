/** How many printed lines a text takes, by the widths of the letters of the report's typeface (Source Sans 3). */

/** In hundredths of the size of the type, to the nearest three. */
const lettersByWidth: readonly [width: number, letters: string][] = [
  [20, ' '],
  [26, "',.:;Iijl|’‘"],
  [29, '!f'],
  [32, '()-[]{}•'],
  [35, '/\\rt'],
  [41, '*s'],
  [44, '"?xz“”'],
  [47, 'JYcvy–'],
  [50, '#$+0123456789<=>FL^_aegk~£é'],
  [53, 'ESTVXZ'],
  [56, 'APR`bdhnopqu'],
  [59, 'BCK'],
  [62, '&DG'],
  [65, 'HNU'],
  [68, 'OQ'],
  [71, 'w'],
  [74, 'M'],
  [80, 'W—'],
  [83, '%m'],
  [86, '@'],
  [95, '…'],
];
const widths = new Map(lettersByWidth.flatMap(([width, letters]) => [...letters].map((one) => [one, width] as const)));
/** Of a letter that is not in the list; those with a mark are as wide as the one without it. */
const unknownWidth = 66;

/** Type in points on a line in millimetres. A heavier weight is wider. */
export interface Setting {
  points: number;
  width: number;
  weight?: 'regular' | 'semibold' | 'bold';
}

const byWeight = { regular: 1, semibold: 1.03, bold: 1.05 };
const millimetresInPoint = 25.4 / 72;

export function linesOf(text: string, { points, width, weight = 'regular' }: Setting): number {
  const room = (width * 100) / (points * millimetresInPoint * byWeight[weight]);
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, room), 0);
}

/** Word by word, as a page is set; a word that is wider than the line is broken. */
function wrapped(line: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of line.split(' ')) {
    const width = widthOf(word);
    if (used > 0 && used + widthOf(' ') + width > room) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? widthOf(' ') : 0) + width;
    if (used > room) [lines, used] = [lines + Math.ceil(used / room) - 1, used % room];
  }
  return lines;
}

function widthOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + (widths.get(letter) ?? plainWidth(letter)), 0);
}

function plainWidth(letter: string): number {
  return widths.get(letter.normalize('NFD').charAt(0)) ?? unknownWidth;
}
