/** An unlocked database at work: cached statements, rows checked by schema, errors named, one retry on a full disk. */
import type { Statement } from 'better-sqlite3';
import type { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import { releaseBallast } from './ballast.ts';
import { fromSqlite, storeReadOnly } from './failures.ts';
import type { OpenDatabase } from './open-database.ts';
import { describeOwner } from './owner.ts';
import type { Clock } from './store.ts';

type Value = string | number | bigint | Uint8Array | null;

export interface Session {
  readonly folder: string;
  readonly clock: Clock;
  readonly isReadOnly: boolean;
  readonly database: OpenDatabase;
  /** Runs reading work and names its errors. */
  read<T>(work: () => T): T;
  /** Runs work in one transaction that is on the disk when this returns; joins one already begun. */
  write<T>(work: () => T): T;
  run(sql: string, ...values: Value[]): void;
  row<T>(shape: z.ZodType<T>, sql: string, ...values: Value[]): T | undefined;
  rows<T>(shape: z.ZodType<T>, sql: string, ...values: Value[]): T[];
}

export interface SessionRequest {
  folder: string;
  clock: Clock;
  isReadOnly: boolean;
  database: OpenDatabase;
}

export function startSession({ folder, clock, isReadOnly, database }: SessionRequest): Session {
  const prepared = new Map<string, Statement<Value[]>>();
  const prepare = (sql: string) => {
    const known = prepared.get(sql) ?? database.prepare<Value[]>(sql);
    prepared.set(sql, known);
    return known;
  };
  const named = <T>(work: () => T) => namingErrors(work, folder);
  const commit = <T>(work: () => T) => named(() => database.transaction(work).immediate());
  return {
    folder,
    clock,
    isReadOnly,
    database,
    read: named,
    write: (work) => {
      if (isReadOnly) throw storeReadOnly();
      return database.inTransaction ? work() : retryingOnFullDisk(() => commit(work), folder);
    },
    run: (sql, ...values) => void prepare(sql).run(...values),
    row: (shape, sql, ...values) => {
      const found = prepare(sql).get(...values);
      return found === undefined ? undefined : shape.parse(found);
    },
    rows: (shape, sql, ...values) =>
      prepare(sql)
        .all(...values)
        .map((found) => shape.parse(found)),
  };
}

function namingErrors<T>(work: () => T, folder: string): T {
  try {
    return work();
  } catch (error) {
    throw fromSqlite(error, () => describeOwner(folder));
  }
}

function retryingOnFullDisk<T>(work: () => T, folder: string): T {
  try {
    return work();
  } catch (error) {
    if (!isDiskFull(error) || !releaseBallast(folder)) throw error;
    return work();
  }
}

export function isDiskFull(error: unknown): boolean {
  return error instanceof AppError && error.failure.code === 'disk-full';
}
