/** Every step of the schema in order. New steps are added at the end; released ones never change. */
import { firstTables } from './0010-first-tables.ts';
import { namesAndOrigin } from './0020-names-and-origin.ts';
import { plansInFields } from './0030-plans-in-fields.ts';
import { withheldAnnexes } from './0050-withheld-annexes.ts';
import { addenda } from './0060-addenda.ts';
import type { Migration } from './migration.ts';

export const releasedSteps: readonly Migration[] = [
  firstTables,
  namesAndOrigin,
  plansInFields,
  withheldAnnexes,
  addenda,
];
