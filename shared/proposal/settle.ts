/** What still stands against a proposal: rulings that no printed reason goes past. */
import type { Proposal } from './proposal.ts';
import type { Ruling } from './ruling.ts';

type Reasons = Pick<Proposal, 'reasons'>;

/** Whether an author's reason can settle it; what is missing can only be given. */
export function canGoPast({ effect }: Ruling): boolean {
  return effect !== 'missing';
}

/** The printed reason for going past a ruling; undefined where there is none. A clash has one, given at either side. */
export function reasonFor({ key }: Pick<Ruling, 'key'>, { reasons }: Reasons): string | undefined {
  return [key, otherSideOf(key)].map((one) => written(reasons, one)).find((reason) => reason !== undefined);
}

export function isSettled(ruling: Ruling, proposal: Reasons): boolean {
  return canGoPast(ruling) && reasonFor(ruling, proposal) !== undefined;
}

/** Each clash once, for lists in which both of its sides would stand. */
export function eachOnce(rulings: readonly Ruling[]): Ruling[] {
  const keys = rulings.map(({ key }) => key);
  return rulings.filter(({ key }, at) => {
    const other = keys.indexOf(otherSideOf(key) ?? '');
    return other === -1 || at < other;
  });
}

/** `atr/whole/clash-aamr` for `aamr/whole/clash-atr`. */
function otherSideOf(key: string): string | undefined {
  const [one, other] = /^([^/]+)\/whole\/clash-(.+)$/.exec(key)?.slice(1) ?? [];
  return one === undefined || other === undefined ? undefined : `${other}/whole/clash-${one}`;
}

function written(reasons: Reasons['reasons'], key: string | undefined): string | undefined {
  const reason = key !== undefined && Object.hasOwn(reasons, key) ? reasons[key]?.trim() : undefined;
  return reason === '' ? undefined : reason;
}
