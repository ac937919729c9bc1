/** Reads the folder of report templates: what is sound can be used, what is not is refused by name. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Fault } from '../../shared/errors.ts';
import { templateFaults } from '../../shared/template/template-faults.ts';
import { template, type Template } from '../../shared/template/template.ts';
import { compareVersions, namesIn, readDataFile, type DataFile, type RefusedFile } from './read-data-file.ts';

/** `text` is the file as it stands and `sha256` (hex) its digest: a report keeps both for ever. */
export interface LoadedTemplate {
  template: Template;
  text: string;
  sha256: string;
}

export interface TemplateSet {
  /** By id, the newest version of each first. */
  templates: LoadedTemplate[];
  refused: RefusedFile[];
}

const templateFile = /^[a-z][a-z0-9-]{1,40}\.\d{4}\.\d+\.json$/;

/** Only names such as `psr-short.2026.1.json` are read; a folder that cannot be read is a set with nothing in it. */
export function loadTemplates(folder: string): TemplateSet {
  const set: TemplateSet = { templates: [], refused: [] };
  for (const file of namesIn(folder, templateFile)) {
    const found = readDataFile(join(folder, file), checkTemplate);
    const faults = 'faults' in found ? found.faults : placeFaults(file, found, set.templates);
    if (faults.length > 0) set.refused.push({ file, faults });
    else if ('template' in found) set.templates.push(found);
  }
  return { ...set, templates: set.templates.toSorted(newestFirst) };
}

function checkTemplate({ json, text, bytes }: DataFile): LoadedTemplate | { faults: Fault[] } {
  const faults = templateFaults(json);
  if (faults.length > 0) return { faults };
  return { template: template.parse(json), text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A template must be in the file its id and version name; so no two can claim the same. */
function placeFaults(file: string, { template: { id, version } }: LoadedTemplate, known: LoadedTemplate[]): Fault[] {
  const expected = `${id}.${version}.json`;
  if (file !== expected) return [{ where: 'id', message: `this template belongs in a file called ${expected}` }];
  const isTwice = known.some((one) => one.template.id === id && one.template.version === version);
  return isTwice ? [{ where: 'version', message: 'this version is already in the folder' }] : [];
}

function newestFirst(a: LoadedTemplate, b: LoadedTemplate): number {
  const byId = a.template.id.localeCompare(b.template.id);
  return byId === 0 ? compareVersions(b.template.version, a.template.version) : byId;
}
