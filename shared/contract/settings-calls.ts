/** The author's own details, as the store keeps them. */
import { z } from 'zod';
import { author } from '../model/report.ts';
import { call, done, nothing } from './call.ts';

/** Answered while a store is unlocked. */
export const settingsCalls = {
  'settings.read': call('backend', { none: "the author's own details" }, nothing, z.strictObject({ author })),
  'settings.save': call('backend', 'settings.saved', z.strictObject({ author }), done),
} as const;
