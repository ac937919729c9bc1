/** What the checks of one case hand over: a place in the record, and what cannot be true there. */
import type { IsoDate } from '../../shared/model/ids.ts';
import type { JsonPath } from './path-in-words.ts';

export interface Finding {
  path: JsonPath;
  message: string;
}

export const notYet = 'this date lies after the day the extract was made';

/** A finding where the early date lies after the late one; none where either is missing. */
export function inOrder(
  path: JsonPath,
  early: IsoDate | undefined,
  late: IsoDate | undefined,
  message: string,
): Finding[] {
  return early !== undefined && late !== undefined && early > late ? [{ path, message }] : [];
}

/** The same check for each entry of a list that may be missing. */
export function inEach<T>(list: readonly T[] | undefined, check: (one: T, index: number) => Finding[]): Finding[] {
  return (list ?? []).flatMap(check);
}
