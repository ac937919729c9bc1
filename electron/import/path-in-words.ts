/** Says where in an extract something stands, in the order a person would look for it. */
export type JsonPath = readonly (string | number)[];

/** Longest part of a key that is repeated in a message; a key may itself be hostile. */
const longestKey = 40;

/** `cases[2].record.person.name.surname` becomes `person.name.surname of case 3`; entries are counted from 1. */
export function pathInWords(path: JsonPath): string {
  const [first, second, ...rest] = path;
  if (first !== 'cases' || typeof second !== 'number') return path.length === 0 ? 'the file' : joined(path);
  const inside = joined(rest[0] === 'record' ? rest.slice(1) : rest);
  return inside === '' ? `case ${second + 1}` : `${inside} of case ${second + 1}`;
}

function joined(path: JsonPath): string {
  return path.reduce<string>((sofar, step) => {
    if (typeof step === 'number') return `${sofar}[${step + 1}]`;
    return sofar === '' ? shown(step) : `${sofar}.${shown(step)}`;
  }, '');
}

/** A key as it may be shown: printable, short, and no case content beyond that. */
export function shown(key: string): string {
  const printable = key.toWellFormed().replace(/[^\p{L}\p{N} _$.'-]/gu, '·');
  return printable.length > longestKey ? `${printable.slice(0, longestKey)}…` : printable;
}
