/** The closed lists that some slots take their value from: what a template may tell apart in the record. */
import { sentence } from '../model/custody.ts';
import { mappa } from '../model/risk.ts';
import { verificationKinds } from '../model/verification.ts';
import type { DecidingSlotId } from './slots.ts';

export const slotKinds: Partial<Record<DecidingSlotId, readonly string[]>> = {
  'sentence.kind': sentence.shape.kind.options,
  'mappa.status': mappa.shape.category.options,
  'verification.consent': verificationKinds,
  'verification.placement': verificationKinds,
};
