/** Judges what a proposal rests on from research: notes that nobody knows, and notes at hand that are not used. */
import { lowerFirst } from '../dates/wording.ts';
import type { PracticeCatalogue } from './practice-catalogue.ts';
import { notesOn } from './practice-offered.ts';
import type { Proposal, ProposedRequirement } from './proposal.ts';
import type { RequirementCatalogue } from './requirement-catalogue.ts';
import type { Ruling } from './ruling.ts';

/** Nothing is said where the notes cannot be read: a proposal can be made without them. */
export function judgePractice(
  { practice: chosen = [], requirements }: Proposal,
  practice: PracticeCatalogue | undefined,
  catalogue: RequirementCatalogue,
): Ruling[] {
  if (practice === undefined) return [];
  const known = new Set(practice.notes.map(({ id }) => id));
  return [
    ...chosen.filter((id) => !known.has(id)).map((id) => unknownNote('disposal', id)),
    ...requirements.flatMap((one) => judgeOne(one, practice, known, catalogue)),
  ];
}

function judgeOne(
  one: ProposedRequirement,
  practice: PracticeCatalogue,
  known: ReadonlySet<string>,
  catalogue: RequirementCatalogue,
): Ruling[] {
  const { requirement, practice: chosen } = one;
  if (chosen !== undefined) return known.has(chosen) ? [] : [{ ...unknownNote(requirement, chosen), requirement }];
  const name = catalogue.requirements.find(({ id }) => id === requirement)?.name ?? requirement;
  if (notesOn(practice, one).length === 0) return [];
  const says = `Research bears on ${lowerFirst(name)}, and no note of it is chosen.`;
  return [
    { key: `${requirement}/practice/at-hand`, effect: 'hint', requirement, field: 'practice', says, provision: '' },
  ];
}

function unknownNote(place: string, id: string): Ruling {
  const says = `There is no note of research called “${id}”. Choose another, or none.`;
  return { key: `${place}/practice/known-${id}`, effect: 'missing', field: 'practice', says, provision: '' };
}
