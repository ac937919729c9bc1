/** The error for a block or run that no serialiser knows: a bug, never content silently left out of a report. */

/** `value` is `never` where the switch above it is complete, so a new type does not compile until it has a case. */
export function unknownType(kind: 'block' | 'inline' | 'template block', value: never): Error {
  const { type } = value as { type?: unknown };
  return new Error(`The printed page has no case for this ${kind} type: ${String(type).slice(0, 40)}`);
}
