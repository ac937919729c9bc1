/** Judges figures and answers: each measure against the bound that holds on the day it turns on, each condition met. */
import { lowerFirst } from '../dates/wording.ts';
import type { Condition } from './catalogue-parts.ts';
import { holdsHere, isAsked } from './in-force.ts';
import type { FigureRelation } from './figure-relation.ts';
import { judgeRelations } from './judge-relations.ts';
import type { Bound, Measure } from './requirement-catalogue.ts';
import { amount } from './measure-in-words.ts';
import { ruling, type ProposalFacts, type Ruling } from './ruling.ts';
import type { Standing } from './standing.ts';

interface Given {
  figures: Readonly<Record<string, number>>;
  answers: Readonly<Record<string, 'yes' | 'no' | 'not known'>>;
}

interface Asked {
  name: string;
  measures: readonly Measure[];
  relations?: readonly FigureRelation[] | undefined;
  conditions: readonly Condition[];
  force: Standing;
}

/** @param held ids of the requirements in the proposal */
export function judgeFigures(
  entry: Asked,
  requirement: string | undefined,
  given: Given,
  facts: ProposalFacts,
  held: readonly string[],
): Ruling[] {
  return [
    ...entry.measures.flatMap((measure) => judgeMeasure(measure, entry, requirement, given, facts)),
    ...judgeRelations(entry, requirement, given.figures),
    ...entry.conditions
      .filter((condition) => isAsked(condition, facts, held))
      .flatMap((condition) => judgeCondition(condition, entry, requirement, given)),
  ];
}

function judgeMeasure(
  measure: Measure,
  { name, force }: Asked,
  requirement: string | undefined,
  { figures }: Given,
  facts: ProposalFacts,
): Ruling[] {
  const place = { requirement, field: measure.id };
  const figure = givenFigure(measure, figures);
  if (figure === undefined) {
    if (!measure.required) return [];
    const bound = measure.bounds.find((one) => holdsHere(one, facts) === 'yes');
    return [
      ruling('missing', { ...place, rule: 'given' }, `${name}: give the ${lowerFirst(measure.label)}.`, bound ?? force),
    ];
  }
  return measure.bounds.flatMap((bound, at) => judgeBound(bound, at, { ...place, figure, measure, name }, facts));
}

/** Nought is no figure where the law sets no least: an order of 0 months has no length yet. */
function givenFigure({ id, bounds }: Measure, figures: Given['figures']): number | undefined {
  const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
  return figure === 0 && bounds.every(({ least }) => least === undefined) ? undefined : figure;
}

interface Figure {
  requirement: string | undefined;
  field: string;
  figure: number;
  measure: Measure;
  name: string;
}

function judgeBound(
  bound: Bound,
  at: number,
  { figure, measure, name, ...place }: Figure,
  facts: ProposalFacts,
): Ruling[] {
  const isOver = bound.most !== undefined && figure > bound.most;
  const isUnder = bound.least !== undefined && figure < bound.least;
  if (!isOver && !isUnder) return [];
  const limit = isOver
    ? `the most is ${amount(bound.most ?? 0, measure)}`
    : `the least is ${amount(bound.least ?? 0, measure)}`;
  const says = `${name}, ${lowerFirst(measure.label)}: ${limit}.`;
  const rule = `${isOver ? 'most' : 'least'}-${at + 1}`;
  switch (holdsHere(bound, facts)) {
    case 'yes':
      return [ruling('unlawful', { ...place, rule, figures: [figure] }, says, bound)];
    case 'unknown':
      return [
        ruling(
          'missing',
          { ...place, rule },
          `${says} Whether this limit holds depends on a date that is not recorded.`,
          bound,
        ),
      ];
    default:
      return [];
  }
}

/** An answer that is lawful gives no ruling; one that is not given is missing. */
export function judgeCondition(
  condition: Condition,
  { name }: Pick<Asked, 'name'>,
  requirement: string | undefined,
  { answers }: Pick<Given, 'answers'>,
): Ruling[] {
  const place = { requirement, field: condition.id };
  const answer = Object.hasOwn(answers, condition.id) ? answers[condition.id] : undefined;
  if (answer === condition.lawful) return [];
  if (answer === undefined || answer === 'not known') {
    const says = answer === undefined ? 'not answered' : 'not known';
    return [
      ruling('missing', { ...place, rule: 'answered' }, `${name}: “${condition.question}” is ${says}.`, condition),
    ];
  }
  return [ruling(condition.otherwise, { ...place, rule: 'condition' }, condition.says, condition)];
}
