/** Judges what a proposal says of other sentences: the court asks what else was considered, and why it is not proposed. */
import { lowerFirst } from '../dates/wording.ts';
import type { Proposal } from './proposal.ts';
import type { RequirementCatalogue } from './requirement-catalogue.ts';
import type { Ruling } from './ruling.ts';

export function judgeAlternatives({ alternatives }: Proposal, catalogue: RequirementCatalogue): Ruling[] {
  if (alternatives.length === 0)
    return [missing('given', 'Name what else was considered, and why it is not proposed.')];
  const unreasoned = new Set(alternatives.filter(({ why }) => why.trim() === '').map(({ option }) => option));
  return [...unreasoned].map((option) =>
    missing(option, `Say why ${lowerFirst(optionName(option, catalogue))} is not proposed.`),
  );
}

/** A disposal or a requirement may be considered; an id that the catalogue does not know stands as it is. */
export function optionName(option: string, { disposals, requirements, orders }: RequirementCatalogue): string {
  return [...disposals, ...requirements, ...orders].find(({ id }) => id === option)?.name ?? option;
}

function missing(rule: string, says: string): Ruling {
  return { key: `disposal/alternatives/${rule}`, effect: 'missing', field: 'alternatives', says, provision: '' };
}
