/** What still stands against a proposal: rulings that no printed reason goes past. */
import type { Ruling } from './ruling.ts';

interface Reasons {
  reasons: Readonly<Record<string, string>>;
}

/** What an author typed for going past a ruling. */
interface TypedReason {
  text: string;
  /** The figures it was given for, where they are not those of today. */
  formerly?: readonly number[];
}

/** Fewer words say nothing that a court could weigh. */
const fewestWords = 3;

/** Whether an author's reason can settle it; what is missing can only be given. */
export function canGoPast({ effect }: Pick<Ruling, 'effect'>): boolean {
  return effect === 'unlawful' || effect === 'warning';
}

/** Whether it says enough to be printed as a reason. */
export function isReason(text: string): boolean {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= fewestWords;
}

/**
 * The printed reason for going past a ruling; undefined where there is none. A clash has one, given at either side. A
 * reason given for a figure is none for another.
 */
export function reasonFor(ruling: Pick<Ruling, 'key' | 'figures'>, { reasons }: Reasons): string | undefined {
  return written(reasons, keyGiven(ruling, reasons))?.trim();
}

/** Under which key it is held. */
function keyGiven(ruling: Pick<Ruling, 'key' | 'figures'>, reasons: Reasons['reasons']): string | undefined {
  return [keyOf(ruling), otherSideOf(ruling.key)].find((key) => isReason(written(reasons, key) ?? ''));
}

/** The reasons that print. One whose ruling has gone is kept, and neither shown nor printed. */
export function reasonsInUse(rulings: readonly Ruling[], { reasons }: Reasons): Record<string, string> {
  const keys = new Set(eachOnce(rulings).map((one) => (canGoPast(one) ? keyGiven(one, reasons) : undefined)));
  return Object.fromEntries(Object.entries(reasons).filter(([key]) => keys.has(key)));
}

/** A hint asks for nothing, so nothing is open about it. */
export function isSettled(ruling: Ruling, proposal: Reasons): boolean {
  return ruling.effect === 'hint' || (canGoPast(ruling) && reasonFor(ruling, proposal) !== undefined);
}

/** What was typed for a ruling, at either side of a clash, for the figures of today or for earlier ones. */
export function typedFor(ruling: Pick<Ruling, 'key' | 'figures'>, { reasons }: Reasons): TypedReason | undefined {
  const text = written(reasons, keyOf(ruling)) ?? written(reasons, otherSideOf(ruling.key));
  if (text !== undefined) return { text };
  const [key, earlier] = Object.entries(reasons).find(([one]) => isAbout(one, ruling)) ?? [];
  if (key === undefined || earlier === undefined) return undefined;
  return { text: earlier, formerly: [...key.slice(ruling.key.length).matchAll(/\d+/g)].map(Number) };
}

/** The reasons with this one typed for the figures of today, and held once; undefined takes it back. */
export function withReason(
  ruling: Pick<Ruling, 'key' | 'figures'>,
  { reasons }: Reasons,
  text: string | undefined,
): Record<string, string> {
  const others = Object.fromEntries(Object.entries(reasons).filter(([key]) => !isAbout(key, ruling)));
  return text === undefined ? others : { ...others, [keyOf(ruling)]: text };
}

/** Without those given for a requirement or row. A reason for a clash may be held on either side of it. */
export function reasonsWithout(reasons: Reasons['reasons'], id: string): Record<string, string> {
  const isOf = (key: string) => key.startsWith(`${id}/`) || key.endsWith(`/clash-${id}`);
  return Object.fromEntries(Object.entries(reasons).filter(([key]) => !isOf(key)));
}

function isAbout(key: string, ruling: Pick<Ruling, 'key'>): boolean {
  return key === ruling.key || key === otherSideOf(ruling.key) || key.startsWith(`${ruling.key}@`);
}

/** `unpaid-work/hours/most-1@320`: the figures stand with the key, so that another figure has no reason yet. */
export function keyOf({ key, figures }: Pick<Ruling, 'key' | 'figures'>): string {
  return figures === undefined ? key : `${key}@${figures.join('-')}`;
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
  return key !== undefined && Object.hasOwn(reasons, key) ? reasons[key] : undefined;
}
