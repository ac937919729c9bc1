/** Reads what surrounds a level: in which setting it holds, and whether it is denied, supposed or a thing of the past. */

/** `earlier` is a time the store has no level for. */
export type Setting = 'community' | 'custody' | 'atSentence' | 'earlier';

const cues: [Setting, RegExp][] = [
  [
    'atSentence',
    /\bat\s+(?:the\s+)?(?:point\s+of\s+|time\s+of\s+)?(?:his\s+|her\s+|their\s+)?sentenc(?:e|ing)\b|\bwhen\s+(?:\w+\s+){0,3}sentenced\b/iu,
  ],
  [
    'custody',
    /\b(?:with)?in\s+(?:the\s+|a\s+)?(?:custody|prison|custodial\s+(?:setting|environment)|closed\s+conditions|open\s+conditions)\b|\((?:in\s+)?custody\)|\bwhile\s+(?:\w+\s+){0,3}(?:custody|prison)\b/iu,
  ],
  [
    'community',
    /\bin\s+(?:the\s+community|a\s+community\s+setting)\b|\(community\)|\b(?:up)?on\s+(?:release|licence)\b|\bif\s+(?:\w+\s+){0,3}released\b/iu,
  ],
];
const present = /\b(?:now|currently|today|at\s+present|remains?|presently)\b/iu;
const past =
  /\b(?:previous(?:ly)?|formerly|earlier|used\s+to|had\s+been|initial(?:ly)?|at\s+th(?:e|at)\s+time|last\s+(?:report|review|assessment|year)|until\s+(?:then|recently|\d{4})|before\s+(?:his|her|their|the)|historic(?:al|ally)?|once|originally|having\s+been|ago|in\s+the\s+past|prior\s+to)\b|\bin\s+(?:\p{Lu}\p{L}+\s+)?(?:19|20)\d\d\b/iu;

/**
 * Cues in the region decide: the nearest after the level, then before it. Undefined where the text does not say.
 * Words of the present override words of the past.
 */
export function settingOf(region: string, mention: { from: number }, text: string): Setting | undefined {
  const start = Math.max(0, text.indexOf(region));
  const found = cues.flatMap(([setting, cue]) => {
    const match = cue.exec(region);
    return match ? [{ setting, distance: start + match.index - mention.from }] : [];
  });
  const after = found.filter(({ distance }) => distance >= 0).toSorted((a, b) => a.distance - b.distance)[0];
  const before = found.toSorted((a, b) => b.distance - a.distance)[0];
  const nearest = (after ?? before)?.setting;
  if (nearest === 'atSentence') return nearest;
  return past.test(region) && !present.test(region) ? 'earlier' : nearest;
}

const denial =
  /(?:\b(?:not|no\s+longer|never|neither|nor|without|cannot|far\s+from|rather\s+than|instead\s+of|as\s+opposed\s+to|below|above|less\s+than|more\s+than)\b|n['’]t\b)(?:\s+[^\s,;:]+){0,10}?\s*$|\bno\s+$/iu;
const denialAfter = /^[^,;.]{0,60}?\b(?:is|are|was|were|has|have)\s+(?:not|never)\b/iu;

/** "not a high risk", "high risk is not indicated", "medium rather than high". */
export function isDenied(text: string, { from, to }: { from: number; to: number }): boolean {
  const clause =
    text
      .slice(0, from)
      .split(/[;:(]|\bbut\b|\band\s+(?=(?:a|an|is|are|he|she|they|his|her|their|to|I)\b)/iu)
      .at(-1) ?? '';
  return denial.test(clause) || denialAfter.test(text.slice(to));
}

const supposition =
  /\b(?:if|would|could|might|unless|whether|should|potential(?:ly)?|disputes?|disputed|disagrees?|likely\s+to|expected\s+to|aims?|target)\b/iu;
/** In lower case alone: the month is no supposition. */
const may = /(?<!\p{L})may(?!\p{L})/u;
const ownJudgement = /\bI\s+(?:would|should|could)\s+(?:assess|describe|say|consider|judge|rate|put)\b/giu;

/** Levels that only might hold, and levels of an earlier time that the store does not know. */
export function isSupposed(region: string, setting: Setting | undefined): boolean {
  const plain = region.replace(/\bif\s+(?:\w+\s+){0,3}released\b/giu, '').replace(ownJudgement, '');
  return setting === 'earlier' || supposition.test(plain) || may.test(plain);
}
