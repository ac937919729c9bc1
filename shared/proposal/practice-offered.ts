/** Which notes of effective practice bear on a requirement, and which on the sentence as a whole. */
import type { PracticeCatalogue } from './practice-catalogue.ts';
import type { ProposedRequirement } from './proposal.ts';

export type PracticeNote = PracticeCatalogue['notes'][number];

/** Notes on the requirement itself, and on the need it answers whatever the requirement. */
export function notesOn(
  { notes }: Pick<PracticeCatalogue, 'notes'>,
  { requirement, need }: Pick<ProposedRequirement, 'requirement' | 'need'>,
): PracticeNote[] {
  return notes.filter(({ requirements, needs }) => {
    if (requirements.length > 0) return requirements.includes(requirement);
    return need !== undefined && needs.includes(need);
  });
}

/** Notes tied to no requirement and no need. */
export function notesOnSentence({ notes }: Pick<PracticeCatalogue, 'notes'>): PracticeNote[] {
  return notes.filter(({ requirements, needs }) => requirements.length === 0 && needs.length === 0);
}
