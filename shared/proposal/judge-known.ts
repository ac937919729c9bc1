/** Judges names alone: one that the catalogue does not know, and one that stands twice. */
import { ruling, type Ruling } from './ruling.ts';

export const noProvision = { provision: '', confidence: 'high' } as const;

/** @param requirement unset for the disposal */
export function unknownEntry(requirement: string | undefined, id: string): Ruling {
  const says = `The catalogue of this report has no “${id}”.`;
  return ruling('unlawful', { requirement, rule: 'known' }, says, noProvision);
}

export function judgeTwice(ids: readonly string[], entries: readonly { id: string; name: string }[]): Ruling[] {
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [...twice].map((id) => {
    const name = entries.find((one) => one.id === id)?.name ?? id;
    return ruling('unlawful', { requirement: id, rule: 'once' }, `${name} stands twice in the proposal.`, noProvision);
  });
}
