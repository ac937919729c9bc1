/** Names for a place in a JSON file: the ids of what lies on the way to it, so that nobody has to count to find it. */
import { readSmall } from './read-small.ts';

/** @returns undefined where it is no small file or not JSON, which is a fault of its own */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readSmall(path).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** `sections.3.blocks.2.slot` gives the ids of the fourth section and of its third block. */
export function idsAlong(json: unknown, where: string): string[] {
  const ids: string[] = [];
  let at = json;
  for (const step of where === '' ? [] : where.split('.')) {
    at = isHolder(at) && Object.hasOwn(at, step) ? at[step] : undefined;
    if (isHolder(at) && typeof at['id'] === 'string') ids.push(at['id']);
  }
  return ids;
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
