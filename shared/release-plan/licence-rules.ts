/** Every rule of a licence catalogue with its path in the file: what carries dates and a standing. */
import type { Rule } from '../proposal/catalogue-rules.ts';
import type { LicenceCatalogue, LicenceCondition } from './licence-catalogue.ts';

export function licenceRules(catalogue: LicenceCatalogue): Rule[] {
  const { policy, match, sentences, recalls, tests, lengths, conditions, clashes, areas, milestones } = catalogue;
  return [
    { where: 'policy', ...policy },
    { where: 'match', ...match },
    ...sentences.map((one, at) => ({ where: `sentences.${at}`, ...one })),
    ...recalls.flatMap(({ force, questions }, at) => [
      forceRule(`recalls.${at}`, force),
      ...questions.map((one, position) => ({ where: `recalls.${at}.questions.${position}`, ...one })),
    ]),
    ...tests.map(({ force }, at) => forceRule(`tests.${at}`, force)),
    ...lengths.map(({ force }, at) => forceRule(`lengths.${at}`, force)),
    ...conditions.flatMap((one, at) => conditionRules(`conditions.${at}`, one)),
    ...clashes.map((one, at) => ({ where: `clashes.${at}`, ...one })),
    ...areas.map((one, at) => ({ where: `areas.${at}`, ...one })),
    ...milestones.map((one, at) => ({ where: `milestones.${at}`, ...one })),
  ];
}

function forceRule(where: string, force: LicenceCondition['force']): Rule {
  return { where: `${where}.force`, ...force, span: force };
}

function conditionRules(where: string, { force, age, questions, blanks }: LicenceCondition): Rule[] {
  return [
    forceRule(where, force),
    ...(age === undefined ? [] : [{ where: `${where}.age`, ...age }]),
    ...questions.map((one, at) => ({ where: `${where}.questions.${at}`, ...one })),
    ...blanks.flatMap(({ afterRelease }, at) =>
      afterRelease === undefined ? [] : [{ where: `${where}.blanks.${at}.afterRelease`, ...afterRelease }],
    ),
  ];
}
