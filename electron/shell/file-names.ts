/** Which file names a person may give in the app's own dialog; none of them can leave the folder shown. */

const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
// Separators, characters Windows refuses, control characters, and marks that change reading direction.
const forbidden = /[/\\:*?"<>|\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const longest = 120;

/** @returns what is wrong with the name, in words for the person, or undefined */
export function nameProblem(name: string): string | undefined {
  if (name.trim() === '') return 'Enter a name for the file.';
  if (forbidden.test(name)) return 'A name cannot contain any of / \\ : * ? " < > | or hidden characters.';
  if (/^[.\s]|[.\s]$/.test(name)) return 'A name cannot begin or end with a full stop or a space.';
  if (reserved.test(name)) return 'Windows keeps this name for itself. Choose another name.';
  if (Buffer.byteLength(name) > longest) return `The name is too long. Use at most ${longest} characters.`;
  return undefined;
}

export function hasEnding(name: string, endings: readonly string[]): boolean {
  return endings.length === 0 || endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}

/** The name with the first ending added where it has none of them, in composed Unicode. */
export function withEnding(name: string, endings: readonly string[]): string {
  const composed = name.normalize('NFC');
  return hasEnding(composed, endings) ? composed : `${composed}.${endings[0] ?? ''}`;
}
