/** Brings a store's schema up to date: a verified copy of the file first, then one transaction for each step. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { storeNewer } from './failures.ts';
import type { Migration } from './migrations/migration.ts';
import type { OpenDatabase } from './open-database.ts';
import { writeVerifiedCopy } from './verified-copy.ts';

export interface MigrateRequest {
  database: OpenDatabase;
  folder: string;
  key: Buffer;
  salt: Buffer;
  steps: readonly Migration[];
}

export function schemaNumber(database: OpenDatabase): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/** @throws AppError `store-newer` when the file was made by a later version of the app */
export function refuseNewer(database: OpenDatabase, steps: readonly Migration[]): void {
  if (schemaNumber(database) > (steps.at(-1)?.number ?? 0)) throw storeNewer();
}

/** The numbers of the steps that ran. The copy made before them is kept beside the store, encrypted with the same key. */
export function migrate(request: MigrateRequest): number[] {
  const { database, steps } = request;
  refuseNewer(database, steps);
  const before = schemaNumber(database);
  const missing = steps.filter((step) => step.number > before);
  if (missing.length > 0 && before > 0) keepCopy(request, before);
  for (const step of missing) runStep(database, step);
  return missing.map((step) => step.number);
}

function keepCopy({ database, folder, key, salt }: MigrateRequest, before: number): void {
  const target = join(folder, `before-step-${before}.db`);
  rmSync(target, { force: true });
  writeVerifiedCopy({ database, target, key, salt });
}

function runStep(database: OpenDatabase, step: Migration): void {
  database
    .transaction(() => {
      database.exec(step.sql);
      step.move?.(database);
      database.pragma(`user_version = ${step.number}`);
    })
    .immediate();
}
