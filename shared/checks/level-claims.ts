/** What a sentence says about levels: which group or tool, which level, in which setting; unsure readings are dropped. */
import type { RoshLevel } from '../model/risk.ts';
import { isDenied, isSupposed, settingOf } from './level-context.ts';
import { levelOf, levelPattern, linkOnly } from './level-patterns.ts';
import { bareOverall, subjectOf, type Around, type LevelSubject, type TextTopic } from './level-subjects.ts';
import { isReported } from './reported-speech.ts';

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

/** A level with its subject, whether or not the sentence claims it. */
interface Reading extends LevelClaim {
  mention: Mention;
}

const opens = /[;,(]|\s(?:but|and|while|whereas|although|though|however)\s/gu;
const wasFrom = /\bfrom\s+(?:a\s+|an\s+)?(?:very[\s-]+high|high|medium|low)(?:\s+risk)?/giu;
const range = /^\s*(?:-|\/|\s(?:to|or)\s)\s*(?:very[\s-]+high|high|medium|low)\b/iu;
const rangeBefore =
  /\b(?:very[\s-]+high|high|medium|low)\s*(?:-|\/|\s(?:to|or)\s)\s*$|\bat\s+(?:least|most)\s+(?:an?\s+)?$/iu;
const between = /\bbetween\s+(?:(?:very[\s-]+high|high|medium|low)\s+and\s+)?$/iu;

/** `topic` says what the surrounding text is about. */
export function levelClaims(sentence: string, topic: TextTopic): LevelClaim[] {
  const text = sentence.replace(wasFrom, (words) => ' '.repeat(words.length));
  const mentions = mentionsIn(text);
  const readings: Reading[] = [];
  let used = 0;
  mentions.forEach((mention, index) => {
    const region = regionOf(text, mentions, index);
    const before = text.slice(used, mention.from);
    const after = text.slice(mention.to, mentions[index + 1]?.from ?? text.length);
    const around = { sentence: text, before, after };
    const named = subjectOf(around, topic);
    const subject = named?.subject ?? inherited(around, readings.at(-1)) ?? bareOverall(around, topic);
    used = named?.length === undefined ? mention.to : mention.to + named.length;
    if (subject === undefined || isUnsure(text, mention)) return;
    const set = withSetting(subject, region, mention, text);
    readings.push({ subject: set, level: mention.level, at: mention.from, mention });
  });
  const claimed = readings.filter((reading) => !isSetAside(text, mentions, reading));
  return claimed.map(({ subject, level, at }) => ({ subject, level, at }));
}

function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(levelPattern)].map((match) => ({
    level: levelOf(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
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
  const before = text.slice(0, from);
  return range.test(text.slice(to)) || rangeBefore.test(before) || between.test(before);
}

function isSetAside(text: string, mentions: readonly Mention[], { subject, mention }: Reading): boolean {
  const region = regionOf(text, mentions, mentions.indexOf(mention));
  const setting = 'setting' in subject ? subject.setting : undefined;
  return isDenied(text, mention) || isSupposed(region, setting) || isReported(text, mention);
}

const cue = /\b(?:now|currently|today|present|but|is|it|in|once|having)\b|\((?=custody|community)/iu;
const endsThere =
  /^(?:\s+risk)?\s*(?:$|[.,;:)(]|(?:and|but|while|if|at|on|in\s+(?:custody|prison|the\s+community))\b)/iu;

/** "was high at sentence and is now medium": the second level is about the same as the first, if only links lie between. */
function inherited({ before, after }: Around, last: Reading | undefined): LevelSubject | undefined {
  if (last === undefined || !endsThere.test(after)) return undefined;
  const hasCue = cue.test(before) || /^\s*\((?:custody|community)\)/iu.test(after);
  return hasCue && linkOnly.test(before) ? last.subject : undefined;
}

function withSetting(subject: LevelSubject, region: string, mention: Mention, text: string): LevelSubject {
  return !('setting' in subject) ? subject : { ...subject, setting: settingOf(region, mention, text) };
}
