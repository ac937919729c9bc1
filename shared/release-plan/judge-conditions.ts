/** Judges each condition proposed for the licence: known, in force, for this sentence and age, filled in, and reasoned. */
import { ageOn, lowerFirst } from '../dates/wording.ts';
import type { IsoDate } from '../model/ids.ts';
import { judgeCondition } from '../proposal/judge-figures.ts';
import { judgeAge } from '../proposal/judge-force.ts';
import { ruling, type Ruling } from '../proposal/ruling.ts';
import { conditionOf } from './condition-in-words.ts';
import { judgeBlanks } from './judge-blanks.ts';
import { lengthsFor } from './law-for-plan.ts';
import type { LicenceCatalogue, LicenceCondition } from './licence-catalogue.ts';
import { datesOf, judgeInForce, onDays, wanting, wantingFields, type ReleaseFacts } from './release-facts.ts';
import type { PlannedCondition, ReleasePlan } from './release-plan.ts';

export function judgeConditions(plan: ReleasePlan, catalogue: LicenceCatalogue, facts: ReleaseFacts): Ruling[] {
  return [
    ...plan.conditions.flatMap((one) => judgeOne(one, plan, catalogue, facts)),
    ...judgeTwice(plan, catalogue),
    ...judgeClashes(plan, catalogue),
  ];
}

function judgeOne(
  planned: PlannedCondition,
  plan: ReleasePlan,
  catalogue: LicenceCatalogue,
  facts: ReleaseFacts,
): Ruling[] {
  const { row, condition, answers } = planned;
  const entry = conditionOf(catalogue, condition);
  if (entry === undefined) {
    const says = `The catalogue of this report has no condition “${condition}”.`;
    return [ruling('unlawful', { requirement: row, rule: 'known' }, says, { provision: '', confidence: 'high' })];
  }
  const dates = datesOf(plan, facts);
  return [
    ...judgeInForce(entry, row, dates),
    ...judgeAgeOn(entry, row, dates.release, facts),
    ...judgeAllowed(entry, row, plan),
    ...judgeBlanks(entry, planned, {
      releaseOn: plan.releaseOn,
      lengths: lengthsFor(plan, catalogue, facts),
      facts,
    }),
    ...entry.questions.flatMap((one) => judgeCondition(one, entry, row, { answers })),
    ...judgeGrounds(entry, planned, plan),
    ...judgeMatch(entry, planned, plan, catalogue),
  ];
}

function judgeAgeOn({ name, age }: LicenceCondition, row: string, release: IsoDate, facts: ReleaseFacts): Ruling[] {
  if (age === undefined) return [];
  const found = judgeAge({ name, age }, row, ageOn(facts.dateOfBirth, release), 'on release');
  return found.map((one) => onDays(one, release));
}

function judgeAllowed({ name, kind, sentences, force }: LicenceCondition, row: string, plan: ReleasePlan): Ruling[] {
  if (kind === 'standard')
    return [ruling('warning', { requirement: row, rule: 'standard' }, `${name} is in every licence already.`, force)];
  if (plan.sentence === undefined || sentences.includes(plan.sentence)) return [];
  const says = `${name} does not go with a licence of this sentence.`;
  return [ruling('unlawful', { requirement: row, rule: `sentence-${plan.sentence}` }, says, force)];
}

/** A condition stands in a licence only for a risk of this person, and only as far as the risk needs it. */
function judgeGrounds({ name, kind }: LicenceCondition, planned: PlannedCondition, plan: ReleasePlan): Ruling[] {
  const { row, risk, wording, necessary, proportionate } = planned;
  const asked = lowerFirst(name);
  const isTied = plan.risks.some((one) => one.row === risk);
  return [
    ...(isTied ? [] : [wanting(row, 'risk', `Choose the risk that “${asked}” answers.`)]),
    ...wantingFields(row, [
      ['necessary', necessary, `Say why “${asked}” is necessary.`],
      ['proportionate', proportionate, `Say why “${asked}” is proportionate: why nothing lighter would do.`],
      ...(kind === 'bespoke' ? [['wording', wording, 'Word the bespoke condition.'] as [string, string, string]] : []),
    ]),
    ...(kind === 'bespoke' && /[[\]]/.test(wording)
      ? [wanting(row, 'wording', 'Square brackets are left in the bespoke condition.', 'brackets')]
      : []),
  ];
}

/** What is asked of the licence and what is done about the same risk belong together. */
function judgeMatch(
  { name }: LicenceCondition,
  { row, risk }: PlannedCondition,
  { risks, actions }: ReleasePlan,
  { match }: LicenceCatalogue,
): Ruling[] {
  if (!risks.some((one) => one.row === risk) || actions.some((one) => one.risk === risk)) return [];
  return [
    ruling('warning', { requirement: row, field: 'risk', rule: 'match' }, `${name}: ${lowerFirst(match.says)}`, match),
  ];
}

function judgeTwice({ conditions }: ReleasePlan, catalogue: LicenceCatalogue): Ruling[] {
  return conditions.flatMap(({ row, condition }, at) => {
    const entry = conditionOf(catalogue, condition);
    const isFirst = conditions.findIndex((one) => one.condition === condition) === at;
    if (entry === undefined || entry.mayRepeat || isFirst) return [];
    return [
      ruling('warning', { requirement: row, rule: 'once' }, `${entry.name} stands twice in the plan.`, entry.force),
    ];
  });
}

/** Both of a pair are named, so that each shows the clash at its own place. */
function judgeClashes({ conditions }: ReleasePlan, { clashes }: LicenceCatalogue): Ruling[] {
  return clashes.flatMap((clash) => {
    const { between, effect, says } = clash;
    const held = between.map((id) => conditions.filter(({ condition }) => condition === id).map(({ row }) => row));
    const [these = [], those = []] = held;
    return [...these, ...those].flatMap((row) =>
      (these.includes(row) ? those : these).map((other) =>
        ruling(effect, { requirement: row, rule: `clash-${other}` }, says, clash),
      ),
    );
  });
}
