/**
 * `npm run templates:check`: every template and catalogue is read as the app reads it; each fault is printed with its
 * file and place. Ends with 1 on any fault. Another folder may be given.
 */
import { join } from 'node:path';
import type { Fault } from '../../shared/errors.ts';
import { unknownRequirements } from '../../shared/proposal/practice-faults.ts';
import { addendumNames } from './addendum-names.ts';
import { idsAlong, readJson } from './ids-along.ts';
import { loadCatalogues, type CatalogueSet } from './load-catalogue.ts';
import { namesIn, type RefusedFile } from './read-data-file.ts';
import { loadTemplates } from './template-set.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '../../templates');
const templates = loadTemplates(folder);
const catalogues = loadCatalogues(join(folder, 'catalogues'));
const sound = [
  ...templates.templates.map(({ template: { id, version } }) => `${id}.${version}.json`),
  ...catalogues.requirements.map(({ version }) => `catalogues/requirements.${version}.json`),
  ...catalogues.practice.map(({ version }) => `catalogues/effective-practice.${version}.json`),
  ...catalogues.licences.map(({ version }) => `catalogues/licence.${version}.json`),
];
const refused = [
  ...templates.refused,
  ...catalogues.refused.map(({ file, faults }) => ({ file: `catalogues/${file}`, faults })),
];
const bad = [
  ...refused,
  ...unknownNames(catalogues),
  ...addendumNames(templates.templates.map(({ template }) => template)),
  ...unread([...sound, ...refused.map(({ file }) => file)]),
];

for (const { file, faults } of bad) {
  const json = readJson(join(folder, file));
  process.stdout.write(faults.map((fault) => line(file, fault, idsAlong(json, fault.where))).join(''));
}
process.stdout.write(
  bad.length === 0 ? `${sound.length} files are sound.\n` : `${bad.length} of the files have faults.\n`,
);
process.exitCode = bad.length === 0 ? 0 : 1;

function line(file: string, { where, message }: Fault, ids: readonly string[]): string {
  const named = ids.length === 0 ? '' : ` (${ids.join(', ')})`;
  return `${file}: ${where === '' ? 'the whole file' : where}${named}: ${message}\n`;
}

/** Asked only where some requirements could be read: else every name would be unknown. */
function unknownNames({ requirements, practice }: CatalogueSet): RefusedFile[] {
  const known = new Set(requirements.flatMap((catalogue) => catalogue.requirements.map(({ id }) => id)));
  if (known.size === 0) return [];
  return practice.flatMap((catalogue) => {
    const faults = unknownRequirements(catalogue, known);
    return faults.length === 0 ? [] : [{ file: `catalogues/effective-practice.${catalogue.version}.json`, faults }];
  });
}

/** The app passes over a misspelt name in silence; its author must hear of it. */
function unread(read: readonly string[]): RefusedFile[] {
  const data = /^(?!.*\.schema\.json$).*\.json$/;
  const found = [
    ...namesIn(folder, data),
    ...namesIn(join(folder, 'catalogues'), data).map((name) => `catalogues/${name}`),
  ];
  return found
    .filter((file) => !read.includes(file))
    .map((file) => ({ file, faults: [{ where: '', message: 'the app reads no file of this name' }] }));
}
