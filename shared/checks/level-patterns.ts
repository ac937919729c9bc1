/** Patterns for levels, groups and tools in prose, used to find what a text says about risk. */
import type { Predictor } from '../model/risk.ts';
import type { RoshGroup, RoshLevel } from '../model/risk.ts';

/** `high-profile` is not a level; `high-risk` is. */
export const levelPattern = /(?<![\p{L}\p{N}-])(very[\s-]+high|high|medium|low)(?![\p{L}\p{N}])(?!-(?!risk))/giu;

export function levelOf(words: string): RoshLevel {
  const plain = words.toLowerCase().replace(/[\s-]+/g, ' ');
  return plain === 'very high' || plain === 'high' || plain === 'medium' ? plain : 'low';
}

const groups: Record<RoshGroup, string> = {
  children: "child(?:ren)?(?!['’]s)",
  public: 'public(?!\\s+(?:protection|order|transport|places?|house|health|sector|interest|confidence))',
  'known adult': 'known\\s+(?:adults?|individuals?)',
  staff: 'staff',
  prisoners: 'prisoners?|people\\s+in\\s+(?:custody|prison)',
};
/** People close to the person are known adults, where a risk is said to be to them. */
const closeAdults = '(?:ex-?\\s?|former\\s+|current\\s+)?(?:partners?|wife|husband|spouse|girlfriend|boyfriend)';
const before =
  '(?:(?:the|any|all|his|her|their|other|general|members|of|wider|a|an|prison|probation|own|named)\\s+){0,4}';
const group = `${before}(?:${Object.values(groups).join('|')})(?![\\p{L}\\p{N}])`;
/** One or more groups joined by commas, `and`, `or`; `to` may be repeated. */
export const groupList = `${group}(?:\\s*(?:,\\s*and|,|and|or|&|/)\\s*(?:to\\s+|towards\\s+)?${group})*`;

/** As `groupList`, and people close to the person: for what follows "risk to". */
export const atRiskList = `(?:${groupList}|${before}${closeAdults}(?![\\p{L}\\p{N}]))`;

export function groupsIn(words: string): RoshGroup[] {
  return (Object.keys(groups) as RoshGroup[]).filter((name) => {
    const named = name === 'known adult' ? `${groups[name]}|${closeAdults}` : groups[name];
    return new RegExp(`(?<![\\p{L}])(?:${named})(?![\\p{L}])`, 'iu').test(words);
  });
}

/** "Public high, children low": nothing but groups and their levels. */
export const bareList = new RegExp(
  `^\\W*(?:${groupList}[\\s:–-]+(?:very[\\s-]+high|high|medium|low)[\\s,;.]*(?:and\\s+)?){2,}$`,
  'iu',
);

const fillerWords = [
  'and\\s+is|by\\s+me|by\\s+OASys|is|are|was|were|be|been|being|has|have|had|remains?|remained|stays?|stands?|continues?|to|as|at|a|an|the|of|in|on',
  'not|no\\s+longer|previously|formerly|once|initially|originally|both|also|still|now|currently|presently|today|again|assessed|rated|judged|considered|scored|set|put|placed|found',
  'level|levels|risk|risks|serious|harm|rosh|community|custody|band|that|which|posing|presenting|poses?|presents?',
  'reduced|fallen|risen|increased|decreased|lowered|raised|dropped|moved|gone|went|changed|come|down|up|reviewed|however|therefore|overall|he|she|they',
].join('|');

/** Words that may stand between a subject and its level: "the public *is currently assessed as* high". */
export const filler = `(?:[\\s“"‘,:;–\\-\\t(|]|\\b(?:${fillerWords})\\b)*`;

const linkWords =
  'and|but|it|this|today|at\\s+present|having|though|although|while|until|(?:19|20)\\d\\d|point|time|sentence|prison|on|release|high|low|medium';
/** Nothing but links between a level and the next of the same subject: "high *at sentence and is now* medium". */
export const linkOnly = new RegExp(`^(?:[\\s,:;–\\-\\t()|.]|\\b(?:${fillerWords}|${linkWords})\\b)*$`, 'iu');

type Tool = Predictor['tool'];
/** "Likelihood of reoffending" is measured by any of these; which one is meant is not said. */
export const reoffendingTools: { general: Tool[]; violent: Tool[] } = {
  general: ['ARP', 'OGRS4', 'OGRS3', 'OGP'],
  violent: ['VRP', 'OVP'],
};
/** Older names stand for their successors: OSP/C for OSP/DC, OSP/I for OSP/IIC; `OGRS` alone may be either version. */
const tools: [pattern: string, tools: Tool[]][] = [
  ['OGRS\\s?-?3', ['OGRS3']],
  ['OGRS\\s?-?4', ['OGRS4']],
  ['OGRS', ['OGRS3', 'OGRS4']],
  ['OGP', ['OGP']],
  ['OVP', ['OVP']],
  ['RSR', ['RSR']],
  ['OSP\\s?[/-]\\s?(?:DC|C)', ['OSP/DC']],
  ['OSP\\s?[/-]\\s?(?:IIC|I)', ['OSP/IIC']],
  ['SVRP', ['SVRP']],
  ['ARP', ['ARP']],
  ['VRP', ['VRP']],
  ['SARA', ['SARA']],
  ['CSRP', ['CSRP']],
];
export const toolPattern = `(?<![\\p{L}\\p{N}/])(?:${tools.map(([pattern]) => pattern).join('|')})(?![\\p{L}\\p{N}/])`;

/** The tools a name stands for; the first pattern that fits the whole name decides. */
export function toolsOf(name: string): Tool[] {
  return tools.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(name))?.[1] ?? [];
}
