/** Where two states of a plan differ: a row that came or went, else a field; for undo, which says and shows what it did. */
import type { Plan } from './plan.ts';

type Content = Plan['content'];
type Row = Readonly<Record<string, unknown>>;

export interface PlanChange {
  did: 'came' | 'went' | 'changed';
  /** The field of the plan, which may be a list: `requirements`, `disposal`. */
  in: string;
  /** Names the row of the list. */
  row?: string;
  /** From the row or the plan down to what changed: `['willingness', 'saidTo']`. */
  path: string[];
  /** The row that stands next to one that went, if any is left. */
  next?: string;
}

/** A row takes ties and reasons with it when it goes, so rows that come and go are looked for first. */
export function planChange(before: Content, now: Content): PlanChange | undefined {
  const lists = Object.keys({ ...before, ...now }).filter((id) => isList(fieldOf(before, id) ?? fieldOf(now, id)));
  const pairs = lists.map((id) => [id, rowsOf(before, id), rowsOf(now, id)] as const);
  return (
    firstOf(pairs, ([id, were, are]) => cameOrWent(id, were, are)) ??
    firstOf(pairs, ([id, were, are]) => changedRow(id, were, are)) ??
    changedField(before, now)
  );
}

/** The name by which the form and the judgements know a row. */
function rowName(row: Row): string | undefined {
  return [row['row'], row['requirement'], row['order'], ...Object.values(row)].find(
    (value) => typeof value === 'string',
  );
}

function cameOrWent(id: string, were: readonly Row[], are: readonly Row[]): PlanChange | undefined {
  const [then, now] = [were.map(rowName), are.map(rowName)];
  const came = now.find((name) => name !== undefined && !then.includes(name));
  if (came !== undefined) return { did: 'came', in: id, row: came, path: [] };
  const at = then.findIndex((name) => name !== undefined && !now.includes(name));
  const went = then[at];
  if (went === undefined) return undefined;
  const next = now[at] ?? now[at - 1];
  return { did: 'went', in: id, row: went, path: [], ...(next !== undefined && { next }) };
}

function changedRow(id: string, were: readonly Row[], are: readonly Row[]): PlanChange | undefined {
  return firstOf(are, (row) => {
    const name = rowName(row);
    const path = pathOfChange(
      were.find((one) => rowName(one) === name),
      row,
    );
    return name === undefined || path.length === 0 ? undefined : { did: 'changed', in: id, row: name, path };
  });
}

function changedField(before: Content, now: Content): PlanChange | undefined {
  const path = pathOfChange(before, now);
  return path[0] === undefined ? undefined : { did: 'changed', in: path[0], path };
}

/** Down to the first thing that differs, through records and not into lists. */
function pathOfChange(before: unknown, now: unknown): string[] {
  if (!isRecord(before) && !isRecord(now)) return [];
  const [then, after] = [isRecord(before) ? before : {}, isRecord(now) ? now : {}];
  const id = Object.keys({ ...then, ...after }).find((key) => !isSame(then[key], after[key]));
  return id === undefined ? [] : [id, ...pathOfChange(then[id], after[id])];
}

/** As they would be stored: what is undefined is not there. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function rowsOf(content: Content, id: string): readonly Row[] {
  const found = fieldOf(content, id);
  return isList(found) ? found : [];
}

function fieldOf(content: Content, id: string): unknown {
  return Object.entries(content).find(([key]) => key === id)?.[1];
}

/** A list of rows; of words there are lists, too. An empty one is either. */
function isList(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.every(isRecord);
}

function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstOf<T>(all: readonly T[], find: (one: T) => PlanChange | undefined): PlanChange | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
