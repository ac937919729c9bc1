/** Levels, bands and need findings that the text states otherwise than the case record. */
import { dateInWords } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { Check, CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { levelClaims } from './level-claims.ts';
import { levelDifference, needDifference, type Difference } from './level-differences.ts';
import type { TextTopic } from './level-subjects.ts';
import { clip, makeFinding, mark, partName, partPlace } from './make-finding.ts';
import { needClaims } from './need-claims.ts';
import { withoutQuotations } from './reported-speech.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { shownParts, type ShownPart } from './shown-text.ts';
import { isOnSignedReport, withSignedLevels } from './signed-levels.ts';
import { keptLevels, staleLevels, type KeptLevels } from './stale-levels.ts';

export const levelDiffersCheck: Check = {
  id: 'level-differs',
  run: (input) => {
    const kept = keptLevels(input);
    const right = { today: kept, then: withSignedLevels(input, kept) };
    return [...shownParts(input).flatMap((shown) => partFindings(input, right, shown)), ...staleLevels(input)];
  },
};

/** Levels that a text may state beside those of the record: of today, and in a sentence on the signed report. */
interface RightLevels {
  today: KeptLevels;
  then: KeptLevels;
}

function partFindings(input: CheckInput, right: RightLevels, shown: ShownPart): Finding[] {
  const text = withoutThisYear(ownWords(shown), input.record);
  const topic = topicOf(text, shown);
  return sentencesOf(text).flatMap((sentence) => {
    const isOld = isOnSignedReport(input, sentence.text);
    const kept = isOld ? right.then : right.today;
    const levels = levelClaims(sentence.text, topic).flatMap((claim) =>
      levelDifference(input.record, kept, shown.part.section, claim),
    );
    const needs = isOld ? [] : needClaims(sentence.text).flatMap((claim) => needDifference(input.record, claim));
    return [...levels, ...needs].map((difference) => toFinding(shown, sentence, difference));
  });
}

/** A part headed with risk of serious harm alone is about that; one on reoffending as well leaves a bare level open. */
function topicOf(text: string, { part }: ShownPart): TextTopic {
  const headings = `${partName(part)} ${part.section.heading}`;
  return {
    isRisk: /\brisk\b|\bharm\b|\brosh\b/iu.test(`${text} ${headings}`),
    isRosh: /serious\s+harm|\brosh\b/iu.test(partName(part)) && !/reoffend|likelihood|predict/iu.test(headings),
  };
}

/** Chips and quotations are not the author's claim: a chip has its own check, a quotation is somebody else's words. */
function ownWords({ plain: { text, chips, lines } }: ShownPart): string {
  const others = [...chips, ...lines.filter(({ kind }) => kind === 'quote')];
  const own = others.reduce(
    (kept, { from, to }) => kept.slice(0, from) + kept.slice(from, to).replace(/[^\n]/g, ' ') + kept.slice(to),
    text,
  );
  return withoutQuotations(own);
}

/** "In November 2026" is not the past where the assessment is of that year. */
function withoutThisYear(text: string, { risk }: CaseRecord): string {
  const year = risk?.source.date.slice(0, 4);
  if (year === undefined) return text;
  return text.replace(new RegExp(`\\bin\\s+(?:\\p{Lu}\\p{L}+\\s+)?${year}\\b`, 'gu'), (words) =>
    ' '.repeat(words.length),
  );
}

const rests =
  'The decision rests on the level. Text and assessment must say the same, or the assessment must be changed first.';
const judged =
  'A predictor informs the view of reoffending and does not set it. Where your view is another, say so and give the reason.';

function toFinding(shown: ShownPart, sentence: Sentence, difference: Difference): Finding {
  const { about, said, held, source, isJudgement = false } = difference;
  return makeFinding(
    'level-differs',
    isJudgement ? 'warning' : 'blocking',
    `${shown.part.id}:${mark(isJudgement ? `likelihood ${about}` : about)}`,
    {
      message: `${partName(shown.part)} says ${said}; the case record says ${held} (${source.system}, ${dateInWords(source.date)}).`,
      why: isJudgement ? judged : rests,
      excerpt: clip(shown.plain.text.slice(sentence.from, sentence.to).trim(), 300),
    },
    partPlace(shown.part),
  );
}
