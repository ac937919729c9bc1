/** Which signing certificates this computer knows: files of the IT service, and roots of its own DEMO certificates. */
import { createHash, X509Certificate } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Trust } from '../press/trust.ts';

export interface Trusted {
  trust(): Promise<Trust>;
  /** @param root DER bytes */
  trustDemoRoot(root: Uint8Array): Promise<void>;
}

/** A file may be DER or PEM; one that is neither is passed over. */
async function certificateIn(file: string): Promise<Uint8Array[]> {
  try {
    return [new Uint8Array(new X509Certificate(await readFile(file)).raw)];
  } catch {
    return [];
  }
}

async function certificatesIn(folder: string): Promise<Uint8Array[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => /\.(cer|crt|der|pem)$/i.test(name)).sort();
  return (await Promise.all(files.map((name) => certificateIn(join(folder, name))))).flat();
}

export function makeTrusted(stateFolder: string): Trusted {
  const roots = join(stateFolder, 'trusted-signers');
  const demoRoots = join(stateFolder, 'demo-signers');
  return {
    trust: async () => ({ roots: await certificatesIn(roots), demoRoots: await certificatesIn(demoRoots) }),
    async trustDemoRoot(root) {
      await mkdir(demoRoots, { recursive: true, mode: 0o700 });
      const name = createHash('sha256').update(root).digest('hex').slice(0, 32);
      await writeFile(join(demoRoots, `${name}.cer`), root, { mode: 0o600 });
    },
  };
}
