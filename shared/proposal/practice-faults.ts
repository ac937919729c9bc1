/** What is wrong with a catalogue of effective-practice notes beyond its shape. */
import type { Fault } from '../errors.ts';
import { practiceCatalogue, type PracticeCatalogue } from './practice-catalogue.ts';

/** Every fault of a catalogue as read from JSON; empty when it may be used. */
export function practiceFaults(json: unknown): Fault[] {
  const parsed = practiceCatalogue.safeParse(json);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => ({ where: path.map(String).join('.'), message }));
  const ids = parsed.data.notes.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [{ where: `notes.${at}.id`, message: `"${id}" is already used in notes` }] : [],
  );
}

/** Names of requirements that no catalogue of requirements has; asked apart, since each file may be refused alone. */
export function unknownRequirements({ notes }: PracticeCatalogue, known: ReadonlySet<string>): Fault[] {
  return notes.flatMap(({ requirements }, at) =>
    requirements.flatMap((id, position) =>
      known.has(id)
        ? []
        : [{ where: `notes.${at}.requirements.${position}`, message: `there is no requirement called "${id}"` }],
    ),
  );
}
