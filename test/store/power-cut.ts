/** Replays a power cut from a record of system calls: what was flushed is on the disk, the rest may be lost or torn. */
import { readFileSync } from 'node:fs';

/** What the process did, in order: wrote a piece, cut a file, flushed one, or promised a save. */
export type Deed =
  | { kind: 'write'; file: string; at: number; bytes: Buffer }
  | { kind: 'cut'; file: string; length: number }
  | { kind: 'flush'; file: string }
  | { kind: 'promise'; revision: number };

const line = /^(\w+)\((.*)\) += (-?\d+)/;

/** Reads what `strace -xx -e trace=openat,close,pwrite64,ftruncate,fsync,fdatasync,write` wrote about files called `cases.db…`. */
export function readDeeds(path: string): Deed[] {
  const open = new Map<string, string>();
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text) => {
      const [, call = '', given = '', result = ''] = line.exec(text) ?? [];
      if (call === '' || result.startsWith('-')) return [];
      const found = toDeed(call, given, result, open);
      return found === undefined ? [] : [found];
    });
}

function toDeed(call: string, given: string, result: string, open: Map<string, string>): Deed | undefined {
  const parts = given.split(', ');
  const [handle = ''] = parts;
  if (call === 'openat') return void noteOpen(open, result, bytesOf(parts[1]).toString());
  if (call === 'close') return void open.delete(handle);
  if (call === 'write' && handle === '1') return toPromise(bytesOf(parts[1]).toString());
  const file = open.get(handle);
  if (file === undefined) return undefined;
  if (call === 'pwrite64') return { kind: 'write', file, bytes: bytesOf(parts[1]), at: Number(parts[3]) };
  if (call === 'ftruncate') return { kind: 'cut', file, length: Number(parts[1]) };
  return call === 'fsync' || call === 'fdatasync' ? { kind: 'flush', file } : undefined;
}

function noteOpen(open: Map<string, string>, handle: string, path: string): void {
  const file = /cases\.db(-journal)?$/.exec(path)?.[0];
  if (file !== undefined) open.set(handle, file);
}

function toPromise(told: string): Deed | undefined {
  return /^\d+\n$/.test(told) ? { kind: 'promise', revision: Number(told) } : undefined;
}

function bytesOf(quoted = ''): Buffer {
  return Buffer.from(quoted.replace(/[^0-9a-f]/g, ''), 'hex');
}

export interface Cut {
  files: Map<string, Buffer>;
  /** The last save that was promised before the cut. */
  promised: number;
}

const sector = 512;

/** The disk after a cut following `count` deeds. Without `flushes` it is a disk, or a setting, that never flushes. */
export function cutPower(
  start: Map<string, Buffer>,
  deeds: readonly Deed[],
  count: number,
  next: () => number,
  flushes = true,
): Cut {
  const files = new Map([...start].map(([name, bytes]) => [name, Buffer.from(bytes)]));
  const done = deeds.slice(0, count);
  let promised = 0;
  for (const [at, deed] of done.entries()) {
    if (deed.kind === 'promise') promised = deed.revision;
    if (deed.kind === 'promise' || deed.kind === 'flush') continue;
    const isFlushed = flushes && done.slice(at).some((later) => later.kind === 'flush' && later.file === deed.file);
    apply(files, isFlushed ? deed : lost(deed, next));
  }
  return { files, promised };
}

/** Of what was not flushed two fifths never arrive, and a fifth only in part. */
function lost(deed: Deed, next: () => number): Deed | undefined {
  const luck = next();
  if (luck < 0.4) return undefined;
  if (luck > 0.6 || deed.kind !== 'write') return deed;
  const sectors = Math.floor((next() * deed.bytes.length) / sector);
  return { ...deed, bytes: deed.bytes.subarray(0, sectors * sector) };
}

function apply(files: Map<string, Buffer>, deed: Deed | undefined): void {
  if (deed?.kind === 'cut') files.set(deed.file, resized(files.get(deed.file), deed.length));
  if (deed?.kind !== 'write') return;
  const held = files.get(deed.file) ?? Buffer.alloc(0);
  const file = resized(held, Math.max(held.length, deed.at + deed.bytes.length));
  deed.bytes.copy(file, deed.at);
  files.set(deed.file, file);
}

function resized(held: Buffer | undefined, length: number): Buffer {
  if (held?.length === length) return held;
  const file = Buffer.alloc(length);
  held?.copy(file);
  return file;
}
