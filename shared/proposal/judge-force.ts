/** Judges whether a disposal or requirement may be ordered at all: commencement, closing, and age at conviction. */
import { ageOn, dateInWords } from '../dates/wording.ts';
import { holds } from './in-force.ts';
import type { AgeRule, Force, TurningPoint } from './requirement-catalogue.ts';
import { ruling, type ProposalFacts, type Ruling } from './ruling.ts';

interface Entry {
  name: string;
  force: Force;
  age: AgeRule;
}

const turningPoints: Record<TurningPoint, { date: string; happened: string }> = {
  conviction: { date: 'the date of conviction', happened: 'convictions' },
  offence: { date: 'the date of the offence', happened: 'offences' },
  order: { date: 'the date of the hearing', happened: 'orders' },
};

/** `requirement` is its id; unset for the disposal. */
export function judgeForce(entry: Entry, requirement: string | undefined, facts: ProposalFacts): Ruling[] {
  return [...commencement(entry, requirement, facts), ...age(entry, requirement, facts)];
}

function commencement({ name, force }: Entry, requirement: string | undefined, facts: ProposalFacts): Ruling[] {
  const say = (effect: Ruling['effect'], says: string) => [ruling(effect, { requirement, rule: 'force' }, says, force)];
  if (!force.isCommenced) return say('unlawful', `${name} has been enacted, but no commencement was found.`);
  const { date, happened } = turningPoints[force.turnsOn];
  switch (holds(force, facts)) {
    case 'yes':
      return [];
    case 'unknown':
      return say('missing', `${name} depends on ${date}, which is not recorded.`);
    case 'before':
      return say('unlawful', `${name} is for ${happened} on or after ${dateInWords(force.from ?? '')}.`);
    case 'after':
      return say('unlawful', `${name} is for ${happened} up to ${dateInWords(force.to ?? '')}.`);
  }
}

function age({ name, age: rule }: Entry, requirement: string | undefined, facts: ProposalFacts): Ruling[] {
  const say = (effect: Ruling['effect'], says: string) => [ruling(effect, { requirement, rule: 'age' }, says, rule)];
  const day = facts.dates.conviction;
  if (day === undefined) return say('missing', `${name} depends on age at conviction, and no conviction is recorded.`);
  const years = ageOn(facts.dateOfBirth, day);
  if (years < rule.from) return say('unlawful', `${name} is for people aged ${rule.from} or over when convicted.`);
  if (rule.below !== undefined && years >= rule.below)
    return say('unlawful', `${name} is for people aged under ${rule.below} when convicted.`);
  return [];
}
