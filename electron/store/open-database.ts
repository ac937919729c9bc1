/** The one place that opens a database file: keyed by bytes, every setting read back, refused on any mismatch. */
import Database from 'better-sqlite3';
import { makePrivateFile } from './store-files.ts';

export type OpenDatabase = Database.Database;
type KeyedDatabase = OpenDatabase & { key(key: Buffer): number };

export interface DatabaseRequest {
  path: string;
  /** 32 bytes. Not kept here: the caller zeroes its own copy. */
  key: Buffer;
  /** 16 bytes, given with the key so that a damaged first page cannot lose it. */
  salt: Buffer;
  access: 'create' | 'write' | 'read';
}

/** Long enough for a virus scanner to let go, short enough to say who holds the store within a second. */
const busyTimeout = 700;

/** What must hold for every open database, as SQLite reports it. Order matters: temporary files are plain text. */
const settings: readonly [pragma: string, value: string, readsBack: string | number][] = [
  ['temp_store', 'MEMORY', 2],
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'PERSIST', 'persist'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['secure_delete', 'ON', 1],
];

/** @throws SqliteError as it comes; `fromSqlite` names it for the officer */
export function openDatabase(request: DatabaseRequest): OpenDatabase {
  if (request.access === 'create') makePrivateFile(request.path);
  const database = new Database(request.path, {
    readonly: request.access === 'read',
    fileMustExist: true,
    timeout: busyTimeout,
  }) as KeyedDatabase;
  try {
    applyKey(database, request);
    for (const [pragma, value, expected] of settings) applySetting(database, pragma, value, expected);
    if (request.access !== 'read') holdExclusively(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function applyKey(database: KeyedDatabase, { key, salt }: DatabaseRequest): void {
  if (key.length !== 32 || salt.length !== 16) throw new Error('the store key has the wrong length');
  database.pragma("cipher = 'sqlcipher'");
  if (database.pragma('cipher', { simple: true }) !== 'sqlcipher') throw new Error('the cipher is not available');
  const raw = rawKey(key, salt);
  try {
    if (database.key(raw) !== 0) throw new Error('the key was not accepted');
  } finally {
    raw.fill(0);
  }
}

/** `x'<64 hex><32 hex>'` built byte by byte: a string of it would stay in memory until collected. */
function rawKey(key: Buffer, salt: Buffer): Buffer {
  const raw = Buffer.alloc(2 + 2 * (key.length + salt.length) + 1);
  const digits = '0123456789abcdef';
  let at = raw.write("x'");
  for (const bytes of [key, salt]) {
    for (const byte of bytes) {
      raw[at++] = digits.charCodeAt(byte >> 4);
      raw[at++] = digits.charCodeAt(byte & 15);
    }
  }
  raw.write("'", at);
  return raw;
}

function applySetting(database: OpenDatabase, pragma: string, value: string, expected: string | number): void {
  database.pragma(`${pragma} = ${value}`);
  const found = database.pragma(pragma, { simple: true });
  if (found !== expected) throw new Error(`the setting ${pragma} did not take`);
}

/** Takes the lock at once, so that a second process is refused now and not at its first save. */
function holdExclusively(database: OpenDatabase): void {
  database.exec('BEGIN EXCLUSIVE');
  database.exec('COMMIT');
}
