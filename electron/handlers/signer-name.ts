/** The name in the certificate against the author's: what readers are told to compare must not surprise the officer. */
import { AppError } from '../../shared/errors.ts';
import { certificateView, demoMark } from '../press/p12-signer.ts';
import type { ChosenSigner } from './signers.ts';

/** @throws AppError `signer-differs`, which the officer may answer by confirming */
export function assertSameName(author: string, { signer, isDemo }: ChosenSigner): void {
  const named = certificateView(signer).subject;
  if (plain(isDemo ? named.replace(`(${demoMark})`, '') : named) === plain(author)) return;
  throw new AppError({
    code: 'signer-differs',
    message: `Your details name ${author} as the author. The certificate names ${named}.`,
    safe: 'Nothing was signed and nothing was written. Your report is unchanged.',
    todo: `Readers of the PDF will see ${named} as the signer. If this is your own certificate, confirm it; if not, choose your own, or put your details right.`,
  });
}

/** Letter case, accents, spacing and "Surname, Forename" are written differently by those who issue certificates. */
function plain(name: string): string {
  return name
    .replace(/^([^,]+),([^,]+)$/, '$2 $1')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
