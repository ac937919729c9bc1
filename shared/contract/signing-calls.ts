/** Reports as pages: previewed, named, signed, copied and viewed. */
import { z } from 'zod';
import { isoInstant, reportId } from '../model/ids.ts';
import { signedReceipt, writtenFile } from '../model/report.ts';
import { call, fileToken, passphrase, piece } from './call.ts';

const certificateView = z.strictObject({
  subject: z.string(),
  issuer: z.string(),
  validFrom: isoInstant,
  validTo: isoInstant,
  isDemo: z.boolean(),
});

/** Answered while a store is unlocked. */
export const signingCalls = {
  'report.preview': call(
    'backend',
    'report.previewed',
    z.strictObject({ id: reportId, piece }),
    z.strictObject({ url: z.string(), pages: z.number().int() }),
  ),
  'report.suggestName': call(
    'backend',
    { none: 'file names without personal data' },
    z.strictObject({ id: reportId }),
    z.strictObject({ name: z.string(), annexName: z.string() }),
  ),
  'certificate.read': call(
    'backend',
    { none: 'the certificate of the signer' },
    z.strictObject({ file: fileToken, passphrase }),
    certificateView,
  ),
  'report.sign': call(
    'backend',
    'report.signed',
    z.strictObject({
      id: reportId,
      target: fileToken,
      /** Where the withheld annex goes; needed where the report has one. */
      annexTarget: fileToken.optional(),
      certificate: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('p12'), file: fileToken, passphrase }),
        z.strictObject({ kind: z.literal('demo') }),
      ]),
      /** Said by the officer where the certificate names somebody else than the author: see `signer-differs`. */
      isSignerConfirmed: z.boolean().optional(),
    }),
    signedReceipt,
  ),
  'report.saveCopy': call(
    'backend',
    'report.exported',
    z.strictObject({ id: reportId, target: fileToken, piece }),
    writtenFile,
  ),
  'report.viewSigned': call(
    'backend',
    'report.viewed',
    z.strictObject({ id: reportId, piece }),
    z.strictObject({ url: z.string(), pages: z.number().int() }),
  ),
} as const;
