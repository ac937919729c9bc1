/** The words of a verdict: what was found, and what the reader should do. */
import type { Verdict } from '../../shared/model/report.ts';
import type { Standing } from './chain.ts';
import type { FaultKind, SignatureFault } from './signature-fault.ts';

type Signer = Verdict['signers'][number];
type Words = Pick<Verdict, 'outcome' | 'headline' | 'todo' | 'signers' | 'points'>;
type Point = Verdict['points'][number];

const unchanged: Point = { holds: 'yes', text: 'Not changed since it was signed: the signature covers every byte.' };
const ownClock: Point = {
  holds: 'note',
  text: "The time is from the signer's computer; no outside time stamp confirms it.",
};

function signerPoint(standing: Standing, { name, issuer }: Signer): Point {
  switch (standing.kind) {
    case 'known':
      return {
        holds: 'yes',
        text: `Signed by ${name}; the certificate comes from ${issuer}, which this computer knows.`,
      };
    case 'demo':
      return { holds: 'yes', text: `Signed by ${name} with a DEMO certificate of this computer.` };
    case 'unknown':
      return {
        holds: 'note',
        text: `Signed by ${name}; this computer does not know who issued the certificate (${issuer}).`,
      };
    case 'undated':
      return { holds: 'note', text: `Signed by ${name}, but the file does not say when.` };
    case 'out of date':
      return {
        holds: 'note',
        text: `Signed by ${name} with a certificate that was not in date at the time of signing.`,
      };
    case 'unfit':
      return { holds: 'no', text: standing.because };
  }
}

function good(signer: Signer): Pick<Words, 'outcome' | 'headline' | 'todo'> {
  return signer.isDemo
    ? {
        outcome: 'good',
        headline: 'Good: not changed, signed with a DEMO certificate',
        todo: 'This is a report about a made-up person. Do not use it for a decision.',
      }
    : {
        outcome: 'good',
        headline: `Good: not changed, signed by ${signer.name}`,
        todo: 'You can rely on this being what was signed.',
      };
}

type Doubt = Exclude<Standing['kind'], 'known' | 'demo'>;

const doubts: Record<Doubt, Pick<Words, 'headline' | 'todo'>> = {
  unknown: {
    headline: 'Not changed since it was signed, but this computer does not know the signer',
    todo: 'Ask the sender to confirm the fingerprint below, or ask your IT service to add the certificate of the issuer.',
  },
  undated: {
    headline: 'Not changed since it was signed, but it does not say when it was signed',
    todo: 'Ask the sender to confirm the fingerprint below, and when the file was signed.',
  },
  'out of date': {
    headline: 'Not changed since it was signed, but the certificate was not in date then',
    todo: 'Ask the sender to confirm the fingerprint below, or to sign again with a certificate that is in date.',
  },
  unfit: {
    headline: 'Not changed since it was signed, but with a certificate that is not for signing documents',
    todo: 'Do not rely on the name of the signer. Ask the sender to sign again with a certificate for documents.',
  },
};

export function upheld(standing: Standing, signer: Signer): Words {
  const { kind } = standing;
  const points = [unchanged, signerPoint(standing, signer), ...(kind === 'undated' ? [] : [ownClock])];
  if (kind === 'known' || kind === 'demo') return { ...good(signer), signers: [signer], points };
  return { outcome: 'signer unknown here', ...doubts[kind], signers: [signer], points };
}

const refusals: Record<FaultKind, Pick<Words, 'headline' | 'todo'>> = {
  unsigned: {
    headline: 'Not good: there is no signature in this file',
    todo: 'Do not rely on it as a signed report. Ask the sender for the signed file; a printed or scanned copy carries no signature.',
  },
  'cut short': {
    headline: 'Not good: the end of this file is missing',
    todo: 'It was not downloaded or copied whole. Download or copy it again, or ask the sender for it.',
  },
  foreign: {
    headline: 'Not good: this app cannot check a signature of this kind',
    todo: 'Whether the file was changed is not known. Check it in a PDF reader that shows signatures, or ask the sender for the file that Prepare a Report made.',
  },
  weak: {
    headline: 'Not good: the key of this signature is too weak to prove anything',
    todo: 'Do not rely on this file. Ask the sender to sign again with a newer certificate.',
  },
  changed: {
    headline: 'Not good: the file was changed after signing, or its signature is broken',
    todo: 'Do not rely on this file. Ask the sender for it again.',
  },
};

export function refuted({ kind, message }: SignatureFault): Words {
  return { outcome: 'changed or broken', ...refusals[kind], signers: [], points: [{ holds: 'no', text: message }] };
}
