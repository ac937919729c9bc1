/** What an officer should know before a case of an extract takes the place of the one in the store. */
import { dateInWords } from '../../shared/dates/wording.ts';
import type { HeldCase } from '../../shared/model/extract.ts';
import type { IsoInstant } from '../../shared/model/ids.ts';
import type { Person } from '../../shared/model/person.ts';

/** Fields that say who somebody is; where one differs, the CRN may have been given to another person. */
export function identityDoubts(one: Person, held: Person): string[] {
  return [
    ...(folded(one.name.surname) === folded(held.name.surname)
      ? []
      : [`The surname differs: the store has ${held.name.surname}, this file has ${one.name.surname}.`]),
    ...(one.dateOfBirth === held.dateOfBirth
      ? []
      : [
          `The date of birth differs: the store has ${dateInWords(held.dateOfBirth)}, this file has ${dateInWords(one.dateOfBirth)}.`,
        ]),
  ];
}

/** A name in capitals is the same name. */
function folded(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('en-GB');
}

export function updateWarnings(held: HeldCase, producedAt: IsoInstant, isGuardChanged: boolean): string[] {
  const isOlder = held.producedAt !== undefined && Date.parse(producedAt) < Date.parse(held.producedAt);
  return [
    ...(isOlder && held.producedAt !== undefined
      ? [`This file is older than what is stored, which is from ${dateInWords(held.producedAt.slice(0, 10))}.`]
      : []),
    ...(isGuardChanged ? ['Names that must not be printed have changed.'] : []),
  ];
}
