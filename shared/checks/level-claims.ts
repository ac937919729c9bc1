/** What a sentence says about levels: which group or tool, which level, in which setting; unsure readings are dropped. */
import type { Predictor, RoshGroup, RoshLevel } from '../model/risk.ts';
import { isDenied, isSupposed, settingOf, type Setting } from './level-context.ts';
import { filler, groupList, groupsIn, levelOf, levelPattern, toolPattern, toolsOf } from './level-patterns.ts';

type LevelSubject =
  | { kind: 'group'; groups: RoshGroup[]; setting: Setting | undefined }
  | { kind: 'overall'; setting: Setting | undefined }
  | { kind: 'tool'; name: string; tools: Predictor['tool'][] };

/** `at` is the offset of the level inside the sentence. */
export interface LevelClaim {
  subject: LevelSubject;
  level: RoshLevel;
  at: number;
}

interface Mention {
  level: RoshLevel;
  from: number;
  to: number;
}

const opens = /[;,(]|\s(?:but|and|while|whereas|although|though|however)\s/gu;
const wasFrom = /\bfrom\s+(?:a\s+|an\s+)?(?:very[\s-]+high|high|medium|low)(?:\s+risk)?/giu;
const range = /^\s*(?:-|\/|\s(?:to|or)\s)\s*(?:very[\s-]+high|high|medium|low)\b/iu;
const rangeBefore = /\b(?:very[\s-]+high|high|medium|low)\s*(?:-|\/|\s(?:to|or)\s)\s*$/iu;

/** `isRiskText` says that the surrounding text is about risk, so that a bare "Public: high" counts. */
export function levelClaims(sentence: string, isRiskText: boolean): LevelClaim[] {
  const text = sentence.replace(wasFrom, (words) => ' '.repeat(words.length));
  const mentions = [...text.matchAll(levelPattern)].map((match) => ({
    level: levelOf(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
  const claims: LevelClaim[] = [];
  let used = 0;
  mentions.forEach((mention, index) => {
    const around = regionOf(text, mentions, index);
    const window = { from: used, to: mentions[index + 1]?.from ?? text.length };
    const named = subjectOf(text, mention, window, isRiskText);
    const subject = named?.subject ?? inherited(around, claims.at(-1));
    used = Math.max(mention.to, named?.to ?? 0);
    if (subject === undefined || isUnsure(text, mention)) return;
    claims.push({ subject: withSetting(subject, around, mention, text), level: mention.level, at: mention.from });
  });
  return claims.filter((claim) => !isSetAside(text, mentions, claim));
}

/** The stretch a cue such as "at sentence" or "would" reaches: one clause, with the sentence's opening for the first. */
function regionOf(text: string, mentions: readonly Mention[], index: number): string {
  const mention = mentions[index];
  const next = mentions[index + 1];
  if (mention === undefined) return '';
  const from = index === 0 ? 0 : lastOpening(text, mention.from);
  const to = next === undefined ? text.length : Math.max(mention.to, lastOpening(text, next.from));
  return text.slice(from, to);
}

function lastOpening(text: string, before: number): number {
  return [...text.slice(0, before).matchAll(opens)].at(-1)?.index ?? 0;
}

function isUnsure(text: string, { from, to }: Mention): boolean {
  return range.test(text.slice(to)) || rangeBefore.test(text.slice(0, from));
}

function isSetAside(text: string, mentions: readonly Mention[], claim: LevelClaim): boolean {
  const index = mentions.findIndex(({ from }) => from === claim.at);
  const mention = mentions[index];
  if (mention === undefined) return true;
  const region = regionOf(text, mentions, index);
  const setting = claim.subject.kind === 'tool' ? undefined : claim.subject.setting;
  return isDenied(text, mention) || isSupposed(region, setting);
}

const setting = '(?:\\s+(?:in\\s+the\\s+community|in\\s+custody|in\\s+prison|currently|overall|both))*';
const right = new RegExp(
  `^[\\s-]*(?:level\\s+of\\s+)?risks?(?:\\s+level)?(?:\\s+of\\s+(?:causing\\s+|serious\\s+|further\\s+|significant\\s+)*harm)?` +
    `(?:\\s*\\([^)]{0,60}\\))?${setting}\\s*,?\\s*(?:to|towards?|for|against)\\s+(${groupList})`,
  'iu',
);
/** "and medium to children", after a risk named before. */
const rightShort = new RegExp(`^${setting}\\s+(?:to|towards?|for)\\s+(${groupList})`, 'iu');
const left = new RegExp(`(${groupList})${filler}$`, 'iu');
const listed = new RegExp(
  `^\\W*(?:risk\\s+(?:of\\s+serious\\s+harm\\s+)?to\\s+)?(${groupList})\\s*[:|\\t–-]${filler}$`,
  'iu',
);
const overallRight = /^\s*(?:level\s+of\s+)?risk\s+of\s+(?:causing\s+)?serious\s+harm\b/iu;
const overallLeft = new RegExp(`\\b(?:risk\\s+of\\s+serious\\s+harm|rosh)(?![^\\s:,(])${filler}$`, 'iu');
const toolRight = new RegExp(
  `^[^\\n;]{0,50}?\\b(?:on|by|under|for|from|using|per|according\\s+to)\\s+(?:the\\s+)?(${toolPattern})`,
  'u',
);
const toolLeft = new RegExp(`(${toolPattern})[^\\n;]{0,100}$`, 'u');

/** `to` is where the words of the subject end, where they follow the level: the next level must not claim them too. */
interface Named {
  subject: LevelSubject;
  to?: number;
}

function subjectOf(
  text: string,
  mention: Mention,
  window: { from: number; to: number },
  isRiskText: boolean,
): Named | undefined {
  const after = text.slice(mention.to, window.to);
  const before = text.slice(window.from, mention.from);
  const groups = groupsNamed(text, before, after, isRiskText);
  if (groups !== undefined) return { ...groups, ...(groups.to === undefined ? {} : { to: mention.to + groups.to }) };
  if (overallRight.test(after) || overallLeft.test(before)) return { subject: { kind: 'overall', setting: undefined } };
  const behind = toolRight.exec(after);
  const tool = behind?.[1] ?? toolLeft.exec(before)?.[1];
  if (tool === undefined) return undefined;
  const subject = { kind: 'tool' as const, name: tool, tools: toolsOf(tool) };
  return behind === null ? { subject } : { subject, to: mention.to + behind[0].length };
}

/** "high risk to …" first, then "risk to … is high", then the short "medium to …", then a list such as "Public: high". */
function groupsNamed(text: string, before: string, after: string, isRiskText: boolean): Named | undefined {
  const isAboutRisk = /\brisks?\b|\bharm\b|\brosh\b/iu.test(text);
  const behind = isAboutRisk ? right.exec(after) : null;
  if (behind !== null) return namedGroups(behind[1], behind[0].length);
  const ahead = isAboutRisk ? left.exec(before) : null;
  if (ahead !== null) return namedGroups(ahead[1]);
  const short = isAboutRisk ? rightShort.exec(after) : null;
  if (short !== null) return namedGroups(short[1], short[0].length);
  return isRiskText ? namedGroups(listed.exec(before)?.[1]) : undefined;
}

function namedGroups(words: string | undefined, to?: number): Named | undefined {
  if (words === undefined) return undefined;
  const subject = { kind: 'group' as const, groups: groupsIn(words), setting: undefined };
  return to === undefined ? { subject } : { subject, to };
}

/** "was high at sentence and is now medium": the second level is about the same group as the first. */
function inherited(region: string, last: LevelClaim | undefined): LevelSubject | undefined {
  return last !== undefined && /\b(?:now|currently|today|at present)\b/iu.test(region) ? last.subject : undefined;
}

function withSetting(subject: LevelSubject, region: string, mention: Mention, text: string): LevelSubject {
  return subject.kind === 'tool' ? subject : { ...subject, setting: settingOf(region, mention, text) };
}
