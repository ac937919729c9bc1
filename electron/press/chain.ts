/** Whether a signer's certificate leads to one that this computer knows, and may sign documents at all. */
import { X509Certificate } from 'node:crypto';
import { mayIssue, whyUnfitToSign } from './certificate-purpose.ts';
import type { CheckedCms } from './cms-read.ts';
import type { Trust } from './trust.ts';

/** `because` is what speaks against the certificate, as a sentence. */
export type Standing =
  { kind: 'known' | 'demo' | 'unknown' | 'undated' | 'out of date' } | { kind: 'unfit'; because: string };

const longestChain = 6;

type Follows = (issuer: X509Certificate, subject: X509Certificate, below: number) => boolean;

const inOrder: Follows = (issuer, subject, below) =>
  subject.checkIssued(issuer) && subject.verify(issuer.publicKey) && mayIssue(issuer, below);

/** Finds the chain that would be there if every certificate were allowed to issue others. */
const inName: Follows = (issuer, subject) => issuer.subject === subject.issuer && subject.verify(issuer.publicKey);

function isInDate(certificate: X509Certificate, at: Date): boolean {
  return certificate.validFromDate <= at && at <= certificate.validToDate;
}

/** From the signer upwards through the pinned certificates to a root; the chain found, or undefined. */
function chainTo(
  roots: readonly X509Certificate[],
  { signer, others }: CheckedCms,
  follows: Follows,
): X509Certificate[] | undefined {
  const chain = [signer];
  while (chain.length < longestChain) {
    const last = chain.at(-1) ?? signer;
    const isNext = (each: X509Certificate): boolean => follows(each, last, chain.length - 1);
    const root = roots.find((each) => each.fingerprint256 === last.fingerprint256 || isNext(each));
    if (root) return [...chain, root];
    const next = others.find((each) => !chain.includes(each) && isNext(each));
    if (!next) return undefined;
    chain.push(next);
  }
  return undefined;
}

function certificates(raws: readonly Uint8Array[]): X509Certificate[] {
  return raws.map((raw) => new X509Certificate(raw));
}

/** @param at the claimed time of signing, for the dates of the certificates; undefined where the file names none */
export function standingOf(cms: CheckedCms, trust: Trust, at: Date | undefined): Standing {
  const unfit = whyUnfitToSign(cms.signer);
  if (unfit) return { kind: 'unfit', because: `The certificate of the signer ${unfit}.` };
  const [roots, demoRoots] = [certificates(trust.roots), certificates(trust.demoRoots)];
  const known = chainTo(roots, cms, inOrder);
  const chain = known ?? chainTo(demoRoots, cms, inOrder);
  if (!chain) return withoutChain([...roots, ...demoRoots], cms);
  if (!at) return { kind: 'undated' };
  if (!chain.every((each) => isInDate(each, at))) return { kind: 'out of date' };
  return { kind: known ? 'known' : 'demo' };
}

function withoutChain(roots: readonly X509Certificate[], cms: CheckedCms): Standing {
  if (!chainTo(roots, cms, inName)) return { kind: 'unknown' };
  return {
    kind: 'unfit',
    because:
      'The certificate of the signer comes from one that must not issue it: it is not for issuing, stands too far from the root, or has a weak key.',
  };
}
