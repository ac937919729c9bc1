/** What a sentence says about needs: identified or not, and the score. */
import { needIds, type NeedId } from '../model/need.ts';

export interface NeedClaim {
  need: NeedId;
  /** Present where the text says whether it is a need. */
  isIdentified?: boolean;
  /** Present where the text gives a score out of a maximum. */
  score?: number;
  max?: number;
  at: number;
}

const names: Record<NeedId, string> = {
  accommodation: 'accommodation|housing',
  ete: 'employment(?:,?\\s+training\\s+and\\s+education|\\s+and\\s+(?:training|education))?|education',
  finance: 'financ(?:e|es|ial\\s+management)',
  relationships: '(?:personal\\s+)?relationships',
  lifestyle: 'lifestyle(?:\\s+and\\s+associates)?',
  drugs: 'drugs?(?:\\s+(?:mis)?use)?',
  alcohol: 'alcohol(?:\\s+(?:mis)?use)?',
  health:
    '(?:physical\\s+and\\s+mental\\s+|emotional\\s+|mental\\s+)?(?:health|wellbeing|well-being)(?:\\s+and\\s+wellbeing)?',
  thinking: 'thinking(?:\\s+and\\s+behaviour)?',
  attitudes: 'attitudes',
};
const start = '(?<![\\p{L}])';
const isNeed =
  '(?:\\s+\\([^)]{0,60}\\))?\\s+(?:is|are|remains?)\\s+(?:(?:currently|still|also|now)\\s+)?(?<not>not\\s+|no\\s+longer\\s+)?(?:(?:currently|assessed\\s+as|considered)\\s+)?(?:an?\\s+)?(?:identified\\s+|criminogenic\\s+|area\\s+of\\s+)+need\\b';
const scored = /(?<score>\d{1,2})\s*(?:of|out\s+of|\/)\s*(?<max>\d{1,2})(?!\d)/giu;
/** What may stand between a need and its score; anything else and the figures are about something else. */
const scoreFiller =
  /^(?:[\s,:(]|\b(?:mis)?use\b|\b(?:and|training|education|associates|behaviour|wellbeing|need|scores?|scored|scoring|with|is|at|of|an?|identified|the|assessed|rated|as)\b)*$/iu;
const unsure = /\b(?:if|would|could|might|previous(?:ly)?|earlier|formerly|in\s+(?:19|20)\d\d)\b/iu;

export function needClaims(sentence: string): NeedClaim[] {
  if (unsure.test(sentence)) return [];
  return [...needIds.flatMap((need) => statusClaims(sentence, need)), ...scoreClaims(sentence)];
}

function statusClaims(sentence: string, need: NeedId): NeedClaim[] {
  const pattern = new RegExp(`${start}(?:${names[need]})${isNeed}`, 'giu');
  return [...sentence.matchAll(pattern)].map((match) => ({
    need,
    isIdentified: match.groups?.['not'] === undefined,
    at: match.index,
  }));
}

/** A score belongs to the need named last before it. */
function scoreClaims(sentence: string): NeedClaim[] {
  return [...sentence.matchAll(scored)].flatMap((match) => {
    const named = lastNeed(sentence.slice(0, match.index));
    if (named === undefined || !scoreFiller.test(sentence.slice(named.to, match.index))) return [];
    const { score, max } = match.groups ?? {};
    return [{ need: named.need, score: Number(score), max: Number(max), at: named.from }];
  });
}

function lastNeed(before: string): { need: NeedId; from: number; to: number } | undefined {
  return needIds
    .flatMap((need) =>
      [...before.matchAll(new RegExp(`${start}(?:${names[need]})(?![\\p{L}])`, 'giu'))].map((match) => ({
        need,
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    .toSorted((a, b) => b.to - a.to)[0];
}
