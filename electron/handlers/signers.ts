/** Whose key signs: the officer's own P12 file, or, in a demo store only, a certificate marked DEMO. */
import { readFile, stat } from 'node:fs/promises';
import type { ParsedInput } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import { makeDemoIdentity, openDemoIdentity, type DemoIdentity } from '../press/demo-certificate.ts';
import { openP12 } from '../press/p12-signer.ts';
import type { Signer } from '../press/signer.ts';
import type { Trust } from '../press/trust.ts';
import { certificateTooLarge, fileUnreadable } from './file-failures.ts';
import type { Services } from './services.ts';

export interface ChosenSigner {
  signer: Signer;
  isDemo: boolean;
  trust: Trust;
}

/** A P12 file holds a key and a few certificates: kilobytes, never more. In bytes. */
const largestP12 = 1_000_000;

const secret = { key: 'demo-signer.key', certificate: 'demo-signer.certificate', root: 'demo-signer.root' };

/** @throws AppError `p12-passphrase-wrong`, `p12-unreadable`, `certificate-expired`, `certificate-unusable` */
export async function readP12({ host, clock }: Services, token: string, passphrase: string): Promise<Signer> {
  const path = await host.pathOf(token);
  return openP12(await readSmallFile(path), passphrase, clock.now());
}

async function readSmallFile(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw fileUnreadable();
    if (found.size > largestP12) throw certificateTooLarge();
    return await readFile(path);
  } catch (error) {
    throw error instanceof AppError ? error : fileUnreadable();
  }
}

async function demoSigner(services: Services): Promise<ChosenSigner> {
  const { store, clock } = services;
  if (!store.isDemo) throw demoOnly();
  const author = store.readAuthor();
  const kept = readDemo(store);
  const demo = kept ?? (await makeDemoIdentity(author.name === '' ? 'Demo author' : author.name, clock.now()));
  if (!kept) saveDemo(store, demo);
  await services.host.trustDemoRoot(demo.root);
  return { signer: openDemoIdentity(demo), isDemo: true, trust: { roots: [], demoRoots: [demo.root] } };
}

function readDemo(store: Services['store']): DemoIdentity | undefined {
  const [key, certificate, root] = [secret.key, secret.certificate, secret.root].map((name) => store.readSecret(name));
  return key && certificate && root ? { key, certificate, root } : undefined;
}

function saveDemo(store: Services['store'], demo: DemoIdentity): void {
  store.saveSecret(secret.key, demo.key);
  store.saveSecret(secret.certificate, demo.certificate);
  store.saveSecret(secret.root, demo.root);
}

function demoOnly(): AppError {
  return new AppError({
    code: 'certificate-unusable',
    message: 'A DEMO certificate can only sign in the store with made-up cases.',
    safe: 'Nothing was signed.',
    todo: 'Choose your own signing certificate, a file that ends in .p12 or .pfx.',
  });
}

export async function chooseSigner(
  services: Services,
  certificate: ParsedInput<'report.sign'>['certificate'],
): Promise<ChosenSigner> {
  if (certificate.kind === 'demo') return demoSigner(services);
  const signer = await readP12(services, certificate.file, certificate.passphrase);
  return { signer, isDemo: false, trust: await services.host.trust() };
}
