/** Judges the plan for managing risk: risks named, each area covered, each risk with a contingency, dates to keep. */
import { lowerFirst } from '../dates/wording.ts';
import { ruling, type Ruling } from '../proposal/ruling.ts';
import type { LicenceCatalogue } from './licence-catalogue.ts';
import { wanting, wantingFields } from './release-facts.ts';
import type { PlannedRisk, ReleasePlan } from './release-plan.ts';

export function judgeRisks(plan: ReleasePlan): Ruling[] {
  if (plan.risks.length === 0)
    return [
      wanting('risks', 'list', 'Name the risks that the plan has to manage: conditions and contingency hang on them.'),
    ];
  return plan.risks.flatMap((risk) => [
    ...wantingFields(risk.row, [['says', risk.says, 'Name the risk, or take its row away.']]),
    ...(risk.kind === undefined
      ? [wanting(risk.row, 'kind', `Say whether “${risk.says}” is acute (hours or days) or stable (months).`)]
      : []),
    ...judgeAnswered(risk, plan),
  ]);
}

/** A risk that nothing answers is named without stopping anybody: the contingency may be all that can be done. */
function judgeAnswered({ row, says }: PlannedRisk, { conditions, actions }: ReleasePlan): Ruling[] {
  if ([...conditions, ...actions].some(({ risk }) => risk === row)) return [];
  const place = { requirement: row, field: 'says', rule: 'answered' };
  const words = `No condition and no action of the plan answers “${says}”.`;
  return [ruling('warning', place, words, { provision: '', confidence: 'high' })];
}

export function judgeActions({ actions }: ReleasePlan, { areas }: LicenceCatalogue): Ruling[] {
  return [
    ...areas
      .filter(({ id }) => !actions.some(({ area }) => area === id))
      .map((area) => {
        const says = `The plan has nothing under “${area.name}” yet.`;
        return ruling('missing', { requirement: 'management', field: area.id, rule: 'given' }, says, area);
      }),
    ...actions.flatMap(({ row, area, what, who, when }) => {
      const name = lowerFirst(areas.find(({ id }) => id === area)?.name ?? area);
      return wantingFields(row, [
        ['what', what, `A row under ${name} does not say what is done.`],
        ['who', who, `A row under ${name} does not say by whom.`],
        ['when', when, `A row under ${name} does not say when or how often.`],
      ]);
    }),
  ];
}

export function judgeContingency({ risks, contingency }: ReleasePlan): Ruling[] {
  return [
    ...risks
      .filter(({ row }) => !contingency.some(({ risk }) => risk === row))
      .map(({ row, says }) => wanting('contingency', 'list', `No contingency says what is done about “${says}”.`, row)),
    ...contingency.flatMap(({ row, risk, sign, then, who, why }) => [
      ...(risks.some((one) => one.row === risk)
        ? []
        : [wanting(row, 'risk', 'Choose the risk that a contingency row belongs to.')]),
      ...wantingFields(row, [
        ['sign', sign, 'A contingency row does not say which sign starts it.'],
        ['then', then, 'A contingency row does not say what is done.'],
        ['who', who, 'A contingency row does not say who does it.'],
        ['why', why, 'A contingency row does not say why.'],
      ]),
    ]),
  ];
}
