/** The author's own details, as the store keeps them. */
import { z } from 'zod';
import { isoInstant } from '../model/ids.ts';
import { author } from '../model/report.ts';
import { call, nothing } from './call.ts';

/** Answered while a store is unlocked. */
export const settingsCalls = {
  'settings.read': call('backend', { none: "the author's own details" }, nothing, z.strictObject({ author })),
  'settings.save': call(
    'backend',
    'settings.saved',
    z.strictObject({ author }),
    z.strictObject({ savedAt: isoInstant }),
  ),
} as const;
