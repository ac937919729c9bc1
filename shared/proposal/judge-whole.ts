/** Judges what concerns several pieces of a proposal: clashes, requirements without an order, purposes. */
import type { Clash, DisposalEntry, RequirementCatalogue } from './requirement-catalogue.ts';
import type { Proposal } from './proposal.ts';
import { ruling, type Ruling } from './ruling.ts';

/** Both of a pair are named, so that each shows the clash at its own place. */
export function judgeClashes(catalogue: RequirementCatalogue, { requirements }: Proposal): Ruling[] {
  const held = new Set(requirements.map(({ requirement }) => requirement));
  return catalogue.clashes
    .filter(({ between: [a, b] }) => held.has(a) && held.has(b))
    .flatMap((clash) => bothSides(clash));
}

function bothSides(clash: Clash): Ruling[] {
  const [a, b] = clash.between;
  const side = (one: string, other: string) =>
    ruling(clash.effect, { requirement: one, rule: `clash-${other}` }, clash.says, clash);
  return [side(a, b), side(b, a)];
}

/** Requirements stand only in an order that takes them, and such an order needs at least one. */
export function judgeShape(disposal: DisposalEntry, { requirements, purposes }: Proposal): Ruling[] {
  const say = (rule: string, effect: Ruling['effect'], says: string) => ruling(effect, { rule }, says, disposal.force);
  return [
    ...(disposal.needsRequirement && requirements.length === 0
      ? [say('requirement', 'missing', `${disposal.name} needs at least one requirement.`)]
      : []),
    ...(!disposal.takesRequirements && requirements.length > 0
      ? [say(`no-requirement-${disposal.id}`, 'unlawful', `${disposal.name} takes no requirements.`)]
      : []),
    ...(purposes.length === 0
      ? [say('purpose', 'missing', 'Choose the purposes of sentencing that the proposal serves.')]
      : []),
  ];
}
