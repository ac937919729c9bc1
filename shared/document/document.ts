/** The report document as stored: plain JSON of our own, free of editor types. */
import { z } from 'zod';
import { isoInstant, templateId } from '../model/ids.ts';
import { source } from '../model/source.ts';
import { slotId, tableSlotId } from '../template/slots.ts';
import { blockId } from '../template/template.ts';
import { plan } from './plan.ts';

export const documentVersion = 1;

/** Far beyond any report: what an author has on the screen must never be refused by the store, so the editor keeps to these. */
export const documentLimits = { text: 5_000_000, blocks: 100_000, columns: 12, rows: 300 };

/** `keep` is set where the author kept the inserted value although the store has changed; it holds the store's value then. */
const keptValue = z.strictObject({
  storeValue: z.string().max(4000),
  /** The same in words, for the page. */
  storeText: z.string().max(4000).optional(),
  because: z.string().min(1).max(500),
  at: isoInstant,
});

/** A value taken from the case record at a moment, with where it came from. Printed as it stands here. */
export const factSnapshot = z.strictObject({
  slot: slotId,
  value: z.string().max(4000),
  text: z.string().max(4000),
  source,
  insertedAt: isoInstant,
  keep: keptValue.optional(),
});
export type FactSnapshot = z.infer<typeof factSnapshot>;

const tableCells = {
  columns: z.array(z.string().max(200)).max(12),
  rows: z.array(z.array(z.string().max(4000)).max(12)).max(300),
};

/** The table of the store that the author saw when keeping another. */
const keptTable = z.strictObject({ ...tableCells, because: z.string().min(1).max(500), at: isoInstant });

export const tableSnapshot = z.strictObject({
  slot: tableSlotId,
  ...tableCells,
  sources: z.array(source).max(50),
  insertedAt: isoInstant,
  keep: keptTable.optional(),
});
export type TableSnapshot = z.infer<typeof tableSnapshot>;

const textRun = z.strictObject({
  type: z.literal('text'),
  text: z.string().max(documentLimits.text),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
});
/** A live fact in the text: its snapshot and a stable id. */
const chip = z.strictObject({ type: z.literal('chip'), id: z.string().min(1).max(60), fact: factSnapshot });
const lineBreak = z.strictObject({ type: z.literal('line-break') });
export const inline = z.discriminatedUnion('type', [textRun, chip, lineBreak]);
export type Inline = z.infer<typeof inline>;
export type Chip = z.infer<typeof chip>;

export type ListEntry = { children: Inline[]; list?: ListBlock | undefined };
export type ListBlock = { type: 'list'; ordered: boolean; entries: ListEntry[] };
const listEntry: z.ZodType<ListEntry> = z.lazy(() =>
  z.strictObject({ children: z.array(inline), list: listBlock.optional() }),
);
const listBlock = z.strictObject({ type: z.literal('list'), ordered: z.boolean(), entries: z.array(listEntry).min(1) });

const paragraph = z.strictObject({ type: z.literal('paragraph'), children: z.array(inline) });
const subHeading = z.strictObject({ type: z.literal('sub-heading'), children: z.array(inline) });
const quote = z.strictObject({ type: z.literal('quote'), children: z.array(inline) });
const tableCell = z.strictObject({ isHeader: z.boolean(), paragraphs: z.array(z.array(inline)).min(1) });
const tableBlock = z.strictObject({
  type: z.literal('table'),
  rows: z.array(z.array(tableCell).min(1).max(documentLimits.columns)).min(1).max(documentLimits.rows),
});
export const docBlock = z.union([paragraph, subHeading, quote, listBlock, tableBlock]);
export type DocBlock = z.infer<typeof docBlock>;
export type DocTable = z.infer<typeof tableBlock>;

/** The author's text of one part of the template (see `partsOf`). */
export const docPart = z.strictObject({ id: blockId, blocks: z.array(docBlock).min(1).max(documentLimits.blocks) });
export type DocPart = z.infer<typeof docPart>;

/** Answer to a choice (its value, or values) or to an entry (a line, or an ISO date). */
export const answer = z.union([z.string().max(2000), z.array(z.string().max(60)).max(20)]);
export type Answer = z.infer<typeof answer>;

/** A fact is held under the id of its block; one that only page one shows, under the id of its slot (see `pageOneFacts`). */
export const factKey = z.union([blockId, slotId]);

export const reportDocument = z.strictObject({
  kind: z.literal('report'),
  version: z.literal(documentVersion),
  template: z.strictObject({ id: templateId, version: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  language: z.enum(['en', 'cy']),
  /** Exactly the parts of the template, in order. */
  parts: z.array(docPart).min(1),
  facts: z.record(factKey, factSnapshot),
  /** By block id of table, choice and entry blocks. */
  tables: z.record(blockId, tableSnapshot),
  answers: z.record(blockId, answer),
  /** By block id of plan blocks. Reports begun before there were any have none. */
  plans: z.record(blockId, plan).default({}),
});
export type ReportDocument = z.infer<typeof reportDocument>;
