/** Builds findings whose texts fit their limits, and names places as the officer sees them. */
import type { Part } from '../template/parts.ts';
import type { CheckId, Finding } from './finding.ts';

type Weight = Finding['weight'];

/** `about` tells findings of one check apart and stays the same between runs. */
export function makeFinding(
  check: CheckId,
  weight: Weight,
  about: string,
  words: { message: string; why: string; excerpt?: string | undefined },
  place: Finding['place'],
): Finding {
  return {
    key: findingKey(check, about),
    check,
    weight,
    message: clip(words.message, 500),
    why: clip(words.why, 500),
    place,
    ...(words.excerpt === undefined ? {} : { excerpt: clip(words.excerpt, 300) }),
  };
}

/** The key under which a finding is set aside. */
export function findingKey(check: CheckId, about: string): string {
  return clip(`${check}:${about}`, 200);
}

/** A short mark of words of the case, so that a key can follow them without holding them (FNV-1a, 32 bits). */
export function mark(words: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/** `4.2 Trauma`; the section's heading where the part has none of its own. */
export function partName(part: Part): string {
  return `${part.number} ${part.heading ?? part.section.heading}`;
}

export function partPlace(part: Part): { section: string; part: string } {
  return { section: part.section.id, part: part.id };
}

export function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
