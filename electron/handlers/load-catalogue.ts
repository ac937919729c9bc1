/** Reads the folder of catalogues: requirements, effective practice and licences. What is not sound is refused by name. */
import { join } from 'node:path';
import type { Fault } from '../../shared/errors.ts';
import { catalogueFaults } from '../../shared/proposal/catalogue-faults.ts';
import { practiceCatalogue, type PracticeCatalogue } from '../../shared/proposal/practice-catalogue.ts';
import { practiceFaults } from '../../shared/proposal/practice-faults.ts';
import { requirementCatalogue, type RequirementCatalogue } from '../../shared/proposal/requirement-catalogue.ts';
import { licenceCatalogue, type LicenceCatalogue } from '../../shared/release-plan/licence-catalogue.ts';
import { licenceFaults } from '../../shared/release-plan/licence-faults.ts';
import { compareVersions, namesIn, readDataFile, type RefusedFile } from './read-data-file.ts';

export interface CatalogueSet {
  /** The newest version first. */
  requirements: RequirementCatalogue[];
  /** The newest version first. */
  practice: PracticeCatalogue[];
  /** The newest version first. */
  licences: LicenceCatalogue[];
  refused: RefusedFile[];
}

/** Only names such as `requirements.2026.1.json`, `effective-practice.2026.1.json` and `licence.2026.1.json` are read; a folder that cannot be read is an empty set. */
export function loadCatalogues(folder: string): CatalogueSet {
  const requirements = loadKind(folder, 'requirements', catalogueFaults, (json) => requirementCatalogue.parse(json));
  const practice = loadKind(folder, 'effective-practice', practiceFaults, (json) => practiceCatalogue.parse(json));
  const licences = loadKind(folder, 'licence', licenceFaults, (json) => licenceCatalogue.parse(json));
  return {
    requirements: requirements.sound,
    practice: practice.sound,
    licences: licences.sound,
    refused: [...practice.refused, ...licences.refused, ...requirements.refused],
  };
}

function loadKind<T extends { version: string }>(
  folder: string,
  kind: string,
  faultsOf: (json: unknown) => Fault[],
  parse: (json: unknown) => T,
): { sound: T[]; refused: RefusedFile[] } {
  const sound: T[] = [];
  const refused: RefusedFile[] = [];
  for (const file of namesIn(folder, new RegExp(`^${kind}\\.\\d{4}\\.\\d+\\.json$`))) {
    const found = readDataFile(join(folder, file), ({ json }) => {
      const faults = faultsOf(json);
      return faults.length > 0 ? { faults } : { catalogue: parse(json) };
    });
    const faults = 'faults' in found ? found.faults : placeFaults(file, `${kind}.${found.catalogue.version}.json`);
    if (faults.length > 0) refused.push({ file, faults });
    else if ('catalogue' in found) sound.push(found.catalogue);
  }
  return { sound: sound.toSorted((a, b) => compareVersions(b.version, a.version)), refused };
}

/** A catalogue must be in the file its version names; so no two can claim the same. */
function placeFaults(file: string, expected: string): Fault[] {
  return file === expected
    ? []
    : [{ where: 'version', message: `this catalogue belongs in a file called ${expected}` }];
}
