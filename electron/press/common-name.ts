/** The name in a certificate as its owner writes it: read from the bytes, since printed forms escape commas, quotes and letters. */
import type { X509Certificate } from 'node:crypto';
import { Certificate, type RelativeDistinguishedNames } from 'pkijs';
import { oids } from './oids.ts';

interface Names {
  subject: string;
  issuer: string;
}

/** The common name (X.520); without one, all that the certificate says, from the widest to the narrowest. */
function nameIn({ typesAndValues }: RelativeDistinguishedNames): string {
  const values = typesAndValues.map(({ type, value }) => ({ type, text: String(value.valueBlock.value) }));
  const common = values.find(({ type }) => type === oids.commonName);
  return common?.text ?? values.map(({ text }) => text).join(', ');
}

/** @throws Error where the bytes are no certificate */
export function commonNames(certificate: X509Certificate): Names {
  const { subject, issuer } = Certificate.fromBER(certificate.raw);
  return { subject: nameIn(subject), issuer: nameIn(issuer) };
}
