/** Judges whether an entry may be used at all: commencement, closing, and age at conviction or on release. */
import { ageOn, dateInWords } from '../dates/wording.ts';
import type { Force } from './catalogue-parts.ts';
import { holds } from './in-force.ts';
import type { IsoDate } from '../model/ids.ts';
import type { AgeRule } from './requirement-catalogue.ts';
import { ruling, type ProposalFacts, type Ruling } from './ruling.ts';

const turningPoints = {
  conviction: { date: 'the date of conviction', happened: 'convictions' },
  offence: { date: 'the date of the offence', happened: 'offences' },
  order: { date: 'the date of the hearing', happened: 'orders' },
  release: { date: 'the date of release', happened: 'releases' },
  recall: { date: 'the date of recall', happened: 'recalls' },
};
type Point = keyof typeof turningPoints;

interface Timed {
  name: string;
  force: Omit<Force, 'turnsOn'> & { turnsOn: Point };
}

type Dated = Pick<Timed['force'], 'from' | 'to' | 'turnsOn'>;

/** For which convictions, offences and so on a dated rule is, where it is not for this one. */
export function notForThis(name: string, { from, to, turnsOn }: Dated, state: 'before' | 'after'): string {
  const { happened } = turningPoints[turnsOn];
  return state === 'before'
    ? `${name} is for ${happened} on or after ${dateInWords(from ?? '')}.`
    : `${name} is for ${happened} up to ${dateInWords(to ?? '')}.`;
}

/** `requirement` is its id; unset for the disposal. */
export function judgeForce(
  entry: { name: string; force: Force; age: AgeRule },
  requirement: string | undefined,
  facts: ProposalFacts,
): Ruling[] {
  return [...judgeCommencement(entry, requirement, facts), ...age(entry, requirement, facts)];
}

/** Whether it is in force on the date it turns on. */
export function judgeCommencement(
  { name, force }: Timed,
  requirement: string | undefined,
  facts: { dates: Partial<Record<Point, IsoDate | undefined>> },
): Ruling[] {
  const say = (effect: Ruling['effect'], says: string) => [ruling(effect, { requirement, rule: 'force' }, says, force)];
  if (!force.isCommenced) return say('unlawful', `${name} has been enacted, but no commencement was found.`);
  const state = holds(force, facts);
  switch (state) {
    case 'yes':
      return [];
    case 'unknown':
      return say('missing', `${name} depends on ${turningPoints[force.turnsOn].date}, which is not recorded.`);
    case 'before':
    case 'after':
      return say('unlawful', notForThis(name, force, state));
  }
}

function age(
  entry: { name: string; age: AgeRule },
  requirement: string | undefined,
  { dateOfBirth, dates }: ProposalFacts,
): Ruling[] {
  if (dates.conviction !== undefined)
    return judgeAge(entry, requirement, ageOn(dateOfBirth, dates.conviction), 'when convicted');
  const says = `${entry.name} depends on age at conviction, and no conviction is recorded.`;
  return [ruling('missing', { requirement, rule: 'age' }, says, entry.age)];
}

/** `when` says at which moment the person is of that age, as in "when convicted". */
export function judgeAge(
  { name, age: rule }: { name: string; age: AgeRule },
  requirement: string | undefined,
  years: number,
  when: string,
): Ruling[] {
  const say = (says: string) => [ruling('unlawful', { requirement, rule: 'age' }, says, rule)];
  if (years < rule.from) return say(`${name} is for people aged ${rule.from} or over ${when}.`);
  if (rule.below !== undefined && years >= rule.below)
    return say(`${name} is for people aged under ${rule.below} ${when}.`);
  return [];
}
