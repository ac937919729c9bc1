/** Between the templates of a folder: an addendum adds to kinds that are there, and every kind can be added to. */
import { isAddendum } from '../../shared/addendum/added-report.ts';
import { reportsToAddTo } from '../../shared/addendum/reports-to-add-to.ts';
import type { Template } from '../../shared/template/template.ts';
import type { RefusedFile } from './read-data-file.ts';

/** A folder without any addendum is one of somebody who makes other kinds. */
export function addendumNames(templates: readonly Template[]): RefusedFile[] {
  const addenda = templates.filter(isAddendum);
  const kinds = templates.filter((template) => !isAddendum(template));
  if (addenda.length === 0) return [];
  return [
    ...addenda.flatMap((addendum) => unknownKinds(addendum, kinds)),
    ...kinds.flatMap((kind) => unadded(kind, addenda)),
  ];
}

function unknownKinds(addendum: Template, kinds: readonly Template[]): RefusedFile[] {
  const unknown = addendum.fits.addsTo?.filter((id) => !kinds.some((kind) => kind.id === id)) ?? [];
  return faulty(
    addendum,
    'fits.addsTo',
    unknown.map((id) => `there is no kind of report called "${id}"`),
  );
}

function unadded(kind: Template, addenda: readonly Template[]): RefusedFile[] {
  const signed = { kind: kind.id, setting: kind.setting, signedAt: '' };
  const isAdded = addenda.some((addendum) => reportsToAddTo(addendum, [signed]).length > 0);
  return faulty(
    kind,
    'id',
    isAdded ? [] : [`no addendum adds to a signed report of the kind "${kind.id}": name it under fits.addsTo of one`],
  );
}

function faulty({ id, version }: Template, where: string, messages: readonly string[]): RefusedFile[] {
  if (messages.length === 0) return [];
  return [{ file: `${id}.${version}.json`, faults: messages.map((message) => ({ where, message })) }];
}
