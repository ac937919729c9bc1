/** What is wrong with the withheld sections of a template: nothing that is disclosed may rest on them. */
import type { Fault } from '../errors.ts';
import { planConditions } from './plan-faults.ts';
import type { ShowWhen, Template } from './template.ts';
import { isWithheld, withheldSections } from './withheld.ts';

export function withheldFaults(template: Template): Fault[] {
  const hidden = withheldSections(template).flatMap(({ blocks }) => blocks.map(({ id }) => id));
  return [
    ...annexFaults(template),
    ...conditionsOfDisclosed(template)
      .filter(({ when }) => hidden.includes(when.choice))
      .map(({ where, when }) => ({
        where,
        message: `"${when.choice}" is withheld, so nothing disclosed may hang on it`,
      })),
    ...pageOneBlocks(template)
      .filter(({ id }) => hidden.includes(id))
      .map(({ where, id }) => ({ where, message: `"${id}" is withheld, so page one may not show it` })),
    ...needFaults(template),
  ];
}

function annexFaults(template: Template): Fault[] {
  const { annex, law } = template;
  const hasWithheld = withheldSections(template).length > 0;
  if (annex === undefined) {
    return hasWithheld ? [{ where: 'annex', message: 'a withheld section needs an annex to be printed in' }] : [];
  }
  const rule = law.find(({ id }) => id === annex.rule);
  return [
    ...(hasWithheld ? [] : [{ where: 'annex', message: 'there is an annex, but no section is withheld' }]),
    ...(rule === undefined
      ? [{ where: 'annex.rule', message: `there is no note called "${annex.rule}" in the law` }]
      : rule.confidence === 'high'
        ? []
        : [{ where: 'annex.rule', message: 'the annex prints this rule, so it must be sure' }]),
  ];
}

function conditionsOfDisclosed({ sections, signature }: Template): { where: string; when: ShowWhen }[] {
  const ofSections = sections.flatMap((section, index) => {
    if (isWithheld(section)) return [];
    const where = `sections.${index}`;
    const ofBlocks = section.blocks.map(({ showWhen }, at) => ({ where: `${where}.blocks.${at}`, when: showWhen }));
    return [{ where, when: section.showWhen }, ...ofBlocks];
  });
  const ofPlans = sections.flatMap((section, index) => {
    const placed = section.blocks.map((block, at) => ({ where: `sections.${index}.blocks.${at}`, block }));
    return isWithheld(section) ? [] : placed.flatMap(planConditions);
  });
  const all = [
    ...ofSections.map(({ where, when }) => ({ where: `${where}.showWhen`, when })),
    ...ofPlans.map(({ where, showWhen }) => ({ where, when: showWhen })),
    { where: 'signature.countersign.when', when: signature.countersign?.when },
  ];
  return all.flatMap(({ where, when }) => (when === undefined ? [] : [{ where, when }]));
}

function pageOneBlocks({ summary }: Template): { where: string; id: string }[] {
  const proposal = summary.proposal.blocks.map((id, index) => ({ where: `summary.proposal.blocks.${index}`, id }));
  return summary.limits === undefined ? proposal : [...proposal, { where: 'summary.limits', id: summary.limits }];
}

/** A need that only the annex dealt with would not be dealt with for any other reader. */
function needFaults({ sections }: Template): Fault[] {
  return sections.flatMap((section, index) =>
    isWithheld(section)
      ? section.blocks.flatMap((block, at) =>
          block.type === 'prose' && block.answersNeeds
            ? [
                {
                  where: `sections.${index}.blocks.${at}.answersNeeds`,
                  message: 'needs are dealt with in what is disclosed',
                },
              ]
            : [],
        )
      : [],
  );
}
