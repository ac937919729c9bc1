/** Import of a case extract: read and preview first, then store all of it or nothing. */
import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../../shared/errors.ts';
import type { CaseExtract } from '../../shared/model/extract.ts';
import { largestExtract, parseExtract } from '../import/import-extract.ts';
import { previewRows, type PreviewRow } from '../import/preview-rows.ts';
import type { BackendHandlers } from './dispatch.ts';
import { extractTooLarge, fileUnreadable } from './file-failures.ts';
import type { Services } from './services.ts';

type ExtractHandlers = Pick<BackendHandlers, 'extract.preview' | 'extract.import'>;

async function readExtract(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw fileUnreadable();
    if (found.size > largestExtract) throw extractTooLarge();
    return await readFile(path);
  } catch (error) {
    throw error instanceof AppError ? error : fileUnreadable();
  }
}

function previewGone(): AppError {
  return new AppError({
    code: 'extract-invalid',
    message: 'This preview is no longer held.',
    safe: 'Nothing was imported.',
    todo: 'Choose the file again.',
  });
}

/** A demo store keeps its passphrase in plain text beside it, so it protects nobody. */
function realPeopleInDemo(): AppError {
  return new AppError({
    code: 'extract-invalid',
    message: 'This file is about real people, and this store is only for made-up cases: anybody can open it.',
    safe: 'Nothing was imported, and the file was not changed.',
    todo: 'Lock this store, create a store of your own with a passphrase that only you know, and import the file there.',
  });
}

interface HeldPreview {
  id: string;
  extract: CaseExtract;
  rows: PreviewRow[];
}

/** Cases about whose person there is a doubt go in only where the officer has ticked them. */
function withoutDoubtful({ extract, rows }: HeldPreview, confirmed: readonly string[]): CaseExtract['cases'] {
  const doubtful = new Set(rows.filter(({ doubts }) => doubts.length > 0).map(({ crn }) => crn));
  for (const crn of confirmed) doubtful.delete(crn);
  return extract.cases.filter(({ record }) => !doubtful.has(record.person.crn));
}

export function makeExtractHandlers({ store, host }: Services): ExtractHandlers {
  /** Only the last preview is held: what was shown is exactly what is stored. */
  let held: HeldPreview | undefined;
  return {
    'extract.preview': async ({ file }) => {
      held = undefined;
      const { extract, faults } = parseExtract(await readExtract(await host.pathOf(file)));
      if (extract?.isMadeUp === false && store.isDemo) throw realPeopleInDemo();
      const rows = extract ? previewRows(extract, store.cases.findKnown) : [];
      held = extract ? { id: randomUUID(), extract, rows } : undefined;
      return {
        preview: held?.id ?? '',
        producedBy: extract?.producedBy ?? '',
        producedAt: extract?.producedAt ?? new Date(0).toISOString(),
        isMadeUp: extract?.isMadeUp ?? false,
        rows,
        faults,
      };
    },
    'extract.import': async ({ preview, confirmed }) => {
      if (!held || held.id !== preview) throw previewGone();
      const { producedAt, cases: all } = held.extract;
      const cases = withoutDoubtful(held, confirmed);
      const counts = store.cases.importAll({ producedAt, cases });
      held = undefined;
      return { ...counts, leftOut: all.length - cases.length };
    },
  };
}
