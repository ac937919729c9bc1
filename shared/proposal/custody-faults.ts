/** What is wrong with the questions of custody: ids that meet another answer, and questions or sentences that are not there. */
import type { Fault } from '../errors.ts';
import type { RequirementCatalogue } from './requirement-catalogue.ts';

export function custodyFaults(catalogue: RequirementCatalogue): Fault[] {
  const { questions } = catalogue.custody;
  return [
    ...sharedIdFaults(catalogue),
    ...questions.flatMap(({ after }, at) => {
      const earlier = questions.slice(0, at).map(({ id }) => id);
      return after === undefined
        ? []
        : unknownIn(`custody.questions.${at}.after`, after.question, earlier, 'earlier question');
    }),
    ...presumptionFaults(catalogue),
  ];
}

/** Answers of the sentence and of custody are held under one roof. */
function sharedIdFaults({ custody, disposals }: RequirementCatalogue): Fault[] {
  return custody.questions.flatMap(({ id }, at) => {
    const other = disposals.find(({ conditions }) => conditions.some((one) => one.id === id));
    if (other === undefined) return [];
    return [{ where: `custody.questions.${at}.id`, message: `"${id}" is already a question of ${other.id}` }];
  });
}

function presumptionFaults({ custody: { questions, presumption }, disposals }: RequirementCatalogue): Fault[] {
  const asked = questions.map(({ id }) => id);
  const where = 'custody.presumption';
  return [
    ...presumption.appliesWhere.flatMap(({ question }, at) =>
      unknownIn(`${where}.appliesWhere.${at}`, question, asked, 'question'),
    ),
    ...(['against', 'towards'] as const).flatMap((part) =>
      sentenceFaults(`${where}.${part}`, presumption[part], disposals),
    ),
    ...(presumption.against === presumption.towards
      ? [{ where, message: 'a presumption is not against the sentence it is towards' }]
      : []),
  ];
}

function sentenceFaults(where: string, sentence: string, disposals: RequirementCatalogue['disposals']): Fault[] {
  const entry = disposals.find(({ id }) => id === sentence);
  if (entry === undefined) return unknownIn(where, sentence, [], 'disposal');
  return entry.isCustodial ? [] : [{ where, message: `"${sentence}" is not a custodial sentence` }];
}

function unknownIn(where: string, id: string, known: readonly string[], kind: string): Fault[] {
  return known.includes(id) ? [] : [{ where, message: `there is no ${kind} called "${id}"` }];
}
