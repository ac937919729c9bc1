/** Finds what a level in a sentence is about: groups at risk, risk of serious harm over all, or a tool. */
import type { Predictor, RoshGroup } from '../model/risk.ts';
import type { Setting } from './level-context.ts';
import {
  atRiskList,
  bareList,
  filler,
  groupList,
  groupsIn,
  reoffendingTools,
  toolPattern,
  toolsOf,
} from './level-patterns.ts';

export type LevelSubject =
  | { kind: 'group'; groups: RoshGroup[]; setting: Setting | undefined }
  | { kind: 'overall'; setting: Setting | undefined }
  | { kind: 'tool'; name: string; tools: Predictor['tool'][] }
  | { kind: 'likelihood'; name: string; tools: Predictor['tool'][] };

/** What the text around a sentence is about, so that a bare "Public: high", or "presents as low", counts. */
export interface TextTopic {
  isRisk: boolean;
  isRosh: boolean;
}

/** The words on either side of a level, as far as they can be its own. */
export interface Around {
  sentence: string;
  before: string;
  after: string;
}

/** `length` is how far the words of the subject reach, where they follow the level: the next must not claim them too. */
export interface Named {
  subject: LevelSubject;
  length?: number;
}

const setting = '(?:\\s+(?:in\\s+the\\s+community|in\\s+custody|in\\s+prison|currently|overall|both))*';
const right = new RegExp(
  `^[\\s-]*(?:level\\s+of\\s+)?(?:risks?|rosh)(?:\\s+level)?(?:\\s+of\\s+(?:causing\\s+|serious\\s+|further\\s+|significant\\s+)*harm)?` +
    `(?:\\s*\\([^)]{0,60}\\))?(?:\\s+(?:is|was)\\s+(?:posed|presented))?${setting}\\s*,?\\s*(?:to|towards?|for|against)\\s+(${atRiskList})`,
  'iu',
);
/** "and medium to children", after a risk named before. */
const rightShort = new RegExp(`^${setting}\\s+(?:to|towards?|for)\\s+(${groupList})`, 'iu');
const inBrackets = new RegExp(`^(?:\\s+risk|\\s+rosh)?\\s*\\(\\s*(${groupList})\\s*\\)`, 'iu');
const left = new RegExp(`(${groupList})${filler}$|\\brisk\\s+to\\s+(${atRiskList})${filler}$`, 'iu');
const listed = new RegExp(
  `^\\W*(?:risk\\s+(?:of\\s+serious\\s+harm\\s+)?to\\s+)?(${groupList})\\s*[:|\\t–-]${filler}$`,
  'iu',
);
const overallRight = /^\s*(?:(?:level\s+of\s+)?risk\s+of\s+(?:causing\s+)?serious\s+harm|rosh)\b/iu;
const overallLeft = new RegExp(`\\b(?:risk\\s+of\\s+serious\\s+harm|rosh)(?![^\\s:,(])${filler}$`, 'iu');
const reoffending =
  '(?:likelihood|probability|risk)\\s+of\\s+(?:general\\s+|further\\s+|proven\\s+)?(violent\\s+)?re-?offending\\b';
const likelihoodRight = new RegExp(`^\\s+${reoffending}`, 'iu');
const likelihoodLeft = new RegExp(`\\b${reoffending}${filler}$`, 'iu');
const asLevel =
  /\b(?:presents?|presenting|assessed|rated|considered|remains?|poses?|posing|is|are|am)\s+(?:(?:currently|now)\s+)?(?:as\s+|to\s+be\s+)?(?:a\s+|an\s+)?$/iu;
const isPosed = /\b(?:presents?|presenting|assessed|rated|poses?|posing)\b[^,;]*$/iu;
const toolRight = new RegExp(
  `^[^\\n;]{0,50}?\\b(?:on|by|under|for|from|using|per|according\\s+to)\\s+(?:the\\s+)?(${toolPattern})`,
  'u',
);
const toolNext = new RegExp(
  `^[\\s-]+(?:(?:risk|level|band)\\s+)?(?:of\\s+(?:serious\\s+)?(?:recidivism|reoffending|reconviction)\\s+)?\\(?(${toolPattern})`,
  'u',
);
const toolLeft = new RegExp(`(${toolPattern})[^\\n;]{0,100}$`, 'u');
const toolBeside = new RegExp(`(${toolPattern})[\\s:(]*$`, 'u');
/** "OVP was read to him when in low mood": the word behind makes it another kind of low. */
const endsLevel =
  /^\s*(?:$|[.,;:)\]%/–-]|(?:risk|band|range|level|likelihood|probability|category|score|scoring|on|by|for|from|and|but|in|at|with|of|or|to|which|while|when|compared|over|under|using|per|according|overall|static|dynamic|although|though|whereas|because|since|as|despite|he|she|they|is|are|this|that|also|too|here|currently|now|today)(?!\p{L}))/iu;

export function subjectOf(around: Around, topic: TextTopic): Named | undefined {
  return groupsNamed(around, topic) ?? overall(around) ?? toolNamed(around) ?? likelihood(around);
}

/** "high risk to …" first, then "risk to … is high", then the short "medium to …", then a list such as "Public: high". */
function groupsNamed({ sentence, before, after }: Around, { isRisk }: TextTopic): Named | undefined {
  const isAboutRisk = /\brisks?\b|\bharm\b|\brosh\b/iu.test(sentence);
  const behind = isAboutRisk ? right.exec(after) : null;
  if (behind !== null) return namedGroups(behind[1], behind[0].length);
  const ahead = isAboutRisk || bareList.test(sentence) ? left.exec(before) : null;
  if (ahead !== null) return namedGroups(ahead[1] ?? ahead[2]);
  const short = (isAboutRisk ? rightShort.exec(after) : null) ?? (isRisk ? inBrackets.exec(after) : null);
  if (short !== null) return namedGroups(short[1], short[0].length);
  return isRisk ? namedGroups(listed.exec(before)?.[1]) : undefined;
}

function namedGroups(words: string | undefined, length?: number): Named | undefined {
  if (words === undefined) return undefined;
  const subject = { kind: 'group' as const, groups: groupsIn(words), setting: undefined };
  return length === undefined ? { subject } : { subject, length };
}

function overall({ before, after }: Around): Named | undefined {
  if (!overallRight.test(after) && !overallLeft.test(before)) return undefined;
  return { subject: { kind: 'overall', setting: undefined } };
}

/** "He presents as low" is about serious harm only in a part that is; "He is low" may be about his mood. */
export function bareOverall({ before, after }: Around, { isRosh }: TextTopic): LevelSubject | undefined {
  if (!isRosh || !asLevel.test(before)) return undefined;
  const isRisk = /^\s+risk\s*(?:$|[.,;:)]|(?:in|and|but|at)\b)/iu.test(after);
  const isLevel = isPosed.test(before) && /^\s*(?:$|[.,;:)])/u.test(after);
  return isRisk || isLevel ? { kind: 'overall', setting: undefined } : undefined;
}

function toolNamed({ before, after }: Around): Named | undefined {
  const beside = toolBeside.exec(before)?.[1];
  const behind = beside === undefined ? (toolRight.exec(after) ?? toolNext.exec(after)) : null;
  const tool = behind?.[1] ?? beside ?? (endsLevel.test(after) ? toolLeft.exec(before)?.[1] : undefined);
  if (tool === undefined) return undefined;
  const subject = { kind: 'tool' as const, name: tool, tools: toolsOf(tool) };
  return behind === null ? { subject } : { subject, length: behind[0].length };
}

function likelihood({ before, after }: Around): Named | undefined {
  const behind = likelihoodRight.exec(after);
  const found = behind ?? likelihoodLeft.exec(before);
  if (found === null) return undefined;
  const isViolent = found[1] !== undefined;
  const name = isViolent ? 'likelihood of violent reoffending' : 'likelihood of reoffending';
  const tools = reoffendingTools[isViolent ? 'violent' : 'general'];
  const subject = { kind: 'likelihood' as const, name, tools };
  return behind === null ? { subject } : { subject, length: behind[0].length };
}
