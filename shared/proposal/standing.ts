/** What every rule of a catalogue carries: the names it goes by, where it stands, and how sure it is. */
import { z } from 'zod';
import { words } from '../model/ids.ts';

/** Ids inside a catalogue: lower case words joined by hyphens. */
export const entryId = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/);

/** How sure a rule is; carried from its source, never raised by guess. */
export const confidence = z.enum(['high', 'medium', 'low']);

/** Where a rule stands, how sure it is, and what is not known about it. */
export const standing = { provision: words(200), confidence, uncertain: words(400).optional() };

/** A standing as the judges read it. */
export interface Standing {
  provision: string;
  confidence: 'high' | 'medium' | 'low';
  uncertain?: string | undefined;
}
