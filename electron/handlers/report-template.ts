/** The template a report was born with, read from the report's own kept text and checked again. */
import { AppError } from '../../shared/errors.ts';
import { template, type Template } from '../../shared/template/template.ts';
import type { OpenReport, Store } from '../store/store.ts';

/** Parsed once per text: a report is read at every autosave. */
const known = new Map<string, Template>();

/** @throws AppError `template-invalid` */
export function templateOf({ meta, templateText }: OpenReport): Template {
  return parsedOnce(meta.templateSha256, () => templateText);
}

/** Without reading any report. @throws AppError `template-invalid`, `store-damaged` */
export function keptTemplate(store: Store, sha256: string): Template {
  return parsedOnce(sha256, () => store.reports.readTemplate(sha256));
}

/** Undefined where the kept text is damaged: what only names a kind of report goes on without it. */
export function readableTemplate(store: Store, sha256: string): Template | undefined {
  try {
    return keptTemplate(store, sha256);
  } catch {
    return undefined;
  }
}

function parsedOnce(sha256: string, textOf: () => string): Template {
  const kept = known.get(sha256);
  if (kept) return kept;
  const parsed = template.safeParse(JSON.parse(textOf()));
  if (!parsed.success) throw unusable();
  known.set(sha256, parsed.data);
  return parsed.data;
}

function unusable(): AppError {
  return new AppError({
    code: 'template-invalid',
    message: 'The template this report was started with can no longer be read.',
    safe: 'The report and everything typed in it are still in the store.',
    todo: 'Restore the store from a backup, or ask support for help.',
  });
}
