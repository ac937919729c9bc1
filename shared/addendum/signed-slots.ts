/** What an addendum says of the report it adds to: its kind, date, signer, length and fingerprint. */
import { countInWords, dateInWords } from '../dates/wording.ts';
import type { Source } from '../model/source.ts';
import { datedValue, slotValue } from '../template/read-slot-value.ts';
import type { SlotId, SlotValue } from '../template/slots.ts';
import type { AddedReport } from './added-report.ts';

export type SignedSlot = Extract<SlotId, `signed.${string}`>;

export function isSignedSlot(slot: SlotId): slot is SignedSlot {
  return slot.startsWith('signed.');
}

type Reader = (added: AddedReport, source: Source) => SlotValue | undefined;

const readers: Record<SignedSlot, Reader> = {
  'signed.report': (added, source) =>
    slotValue(
      `${added.template.title}, signed on ${dateInWords(added.signedOn)} by ${added.receipt.signer}; fingerprint ${fingerprintInShort(added)}`,
      source,
    ),
  'signed.title': ({ template }, source) => slotValue(template.title, source),
  'signed.signedOn': ({ signedOn }, source) => datedValue(signedOn, source),
  'signed.signer': ({ receipt }, source) => slotValue(receipt.signer, source),
  'signed.pages': ({ receipt }, source) => slotValue(countInWords(receipt.pages, 'page'), source),
  'signed.sha256': (added, source) =>
    slotValue(`${fingerprintInShort(added)} …`, source, { value: added.receipt.sha256 }),
};

/** The source is the signed report itself. */
export function readSignedSlot(added: AddedReport, slot: SignedSlot): SlotValue | undefined {
  const { template, signedOn } = added;
  return readers[slot](added, { system: 'Signed report', detail: template.title, date: signedOn });
}

/** `3f2a 91bc 07de 55aa`: enough to tell one file from every other, and short enough to compare by eye. */
function fingerprintInShort({ receipt }: AddedReport): string {
  return receipt.sha256.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1 ');
}
