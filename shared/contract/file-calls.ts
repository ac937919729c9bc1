/** Files and folders the person chooses, and the check of a signed PDF among them. */
import { z } from 'zod';
import { isoInstant, words } from '../model/ids.ts';
import { verdict } from '../model/report.ts';
import { call, done, fileToken } from './call.ts';

/** Answered at any time; a path never reaches the page. */
export const fileCalls = {
  'file.chooseOpen': call(
    'host',
    { none: 'a dialog' },
    z.strictObject({ purpose: z.enum(['extract', 'certificate', 'signed pdf', 'store']) }),
    z.strictObject({
      file: z.strictObject({ token: fileToken, name: z.string(), bytes: z.number().int() }).optional(),
    }),
  ),
  'file.chooseSave': call(
    'host',
    { none: 'a dialog' },
    z.strictObject({ purpose: z.enum(['report', 'recovery code', 'store folder']), suggestedName: words(120) }),
    z.strictObject({ target: z.strictObject({ token: fileToken, name: z.string(), folder: z.string() }).optional() }),
  ),
  'file.show': call(
    'host',
    { none: 'opens the file manager' },
    z.strictObject({
      place: fileToken,
      name: z
        .string()
        .max(255)
        .regex(/^[^/\\]+$/),
    }),
    done,
  ),
  'dialog.list': call(
    'host',
    { none: 'names in a folder the person looks at' },
    z.strictObject({ dialog: z.string(), folder: z.string().optional() }),
    z.strictObject({
      folder: z.string(),
      label: z.string(),
      crumbs: z.array(z.strictObject({ folder: z.string(), label: z.string() })),
      folders: z.array(z.strictObject({ folder: z.string(), label: z.string() })),
      files: z.array(z.strictObject({ name: z.string(), bytes: z.number().int(), modifiedAt: isoInstant })),
      problem: z.string().optional(),
    }),
  ),
  'dialog.answer': call(
    'host',
    { none: 'closes a dialog' },
    // A name, or a full path as the person has pasted it.
    z.strictObject({ dialog: z.string(), folder: z.string().optional(), name: z.string().max(4096).optional() }),
    z.strictObject({ accepted: z.boolean(), problem: z.string().optional(), folder: z.string().optional() }),
  ),

  'pdf.verify': call('host', { none: 'works without a store' }, z.strictObject({ file: fileToken }), verdict),
} as const;
