/** The anchor: the head of the audit trail noted outside the database, to notice an older copy put in its place. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Audit } from './audit.ts';
import { filesOf, readIfThere, writeDurably } from './store-files.ts';

const anchor = z.strictObject({
  version: z.literal(1),
  sequence: z.number().int().min(0),
  hash: z.string(),
  tag: z.string().regex(/^[0-9a-f]{64}$/),
});
type Head = { sequence: number; hash: string };

/** What the officer is told when opening; each has a name for the audit trail. */
export const anchorWarnings = {
  'store-rolled-back':
    'This store is older than when it was last closed here: an earlier copy seems to have been put back. Reports or changes made since may be missing.',
  'anchor-missing':
    'The file that shows whether this store is the newest copy is missing. The store opens, but an older copy could not be noticed.',
  'anchor-changed':
    'The file that shows whether this store is the newest copy has been changed from outside. The store opens, but check that your latest work is in it.',
} as const;
export type AnchorWarning = keyof typeof anchorWarnings;

/** Compares the anchor with the trail; undefined when all is well. */
export function checkAnchor(folder: string, storeId: string, key: Buffer, audit: Audit): AnchorWarning | undefined {
  const bytes = readIfThere(filesOf(folder).anchor);
  if (bytes === undefined) return 'anchor-missing';
  const noted = parse(bytes);
  if (noted === undefined || !isTagRight(noted.tag, tagOf(storeId, noted, key))) return 'anchor-changed';
  return noted.sequence > 0 && audit.hashAt(noted.sequence) !== noted.hash ? 'store-rolled-back' : undefined;
}

export function writeAnchor(folder: string, storeId: string, key: Buffer, head: Head): void {
  const noted = { version: 1, sequence: head.sequence, hash: head.hash, tag: tagOf(storeId, head, key) };
  writeDurably(filesOf(folder).anchor, JSON.stringify(noted));
}

function tagOf(storeId: string, head: Head, key: Buffer): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([storeId, head.sequence, head.hash]))
    .digest('hex');
}

function isTagRight(found: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(found, 'hex'), Buffer.from(expected, 'hex'));
}

function parse(bytes: Buffer): z.infer<typeof anchor> | undefined {
  try {
    return anchor.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return undefined;
  }
}
