/** Which reasons for keeping a value still stand: none where the record has come back to it, or has moved on again. */
import type { DocBlock, FactSnapshot, Inline, ListBlock, ReportDocument, TableSnapshot } from './document.ts';
import { factState, tableState } from './fact-state.ts';

/** Today's facts by slot id, and today's tables by block id. */
export interface HeldAgainst {
  facts: Readonly<Record<string, FactSnapshot>>;
  tables: Readonly<Record<string, TableSnapshot>>;
}

/** The report without the reasons that no longer stand. What is checked and what is printed are both this. */
export function withStandingKeeps(document: ReportDocument, today: HeldAgainst): ReportDocument {
  const stand = (fact: FactSnapshot) => (factState(fact, today.facts[fact.slot]) === 'kept' ? fact : withoutKeep(fact));
  return {
    ...document,
    facts: mapValues(document.facts, stand),
    tables: mapValues(document.tables, (table, id) =>
      tableState(table, today.tables[id]) === 'kept' ? table : withoutKeep(table),
    ),
    parts: document.parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => inBlock(block, stand)) })),
  };
}

export function withoutKeep<T extends { keep?: unknown }>(held: T): Omit<T, 'keep'> {
  const { keep: _dropped, ...others } = held;
  return others;
}

function mapValues<T>(from: Record<string, T>, to: (value: T, key: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, to(value, key)]));
}

type Stand = (fact: FactSnapshot) => FactSnapshot;

function inBlock(block: DocBlock, stand: Stand): DocBlock {
  if (block.type === 'list') return inList(block, stand);
  if (block.type !== 'table') return { ...block, children: inLine(block.children, stand) };
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((line) => inLine(line, stand)) })),
  );
  return { ...block, rows };
}

function inList(list: ListBlock, stand: Stand): ListBlock {
  const entries = list.entries.map((entry) => ({
    ...entry,
    children: inLine(entry.children, stand),
    ...(entry.list === undefined ? {} : { list: inList(entry.list, stand) }),
  }));
  return { ...list, entries };
}

function inLine(line: readonly Inline[], stand: Stand): Inline[] {
  return line.map((one) => (one.type === 'chip' ? { ...one, fact: stand(one.fact) } : one));
}
