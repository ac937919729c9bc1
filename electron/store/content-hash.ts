/** Hashes of what is stored, noted in the audit trail: an older page put back into the file is found on reading. */
import { createHash } from 'node:crypto';

/** SHA-256 of the strings as a JSON array, so that no two lists of strings run together; hex. */
export function contentHash(texts: readonly string[]): string {
  return sha256(JSON.stringify(texts));
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
