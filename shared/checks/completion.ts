/** How far a report has come: per part, per section, and as one figure for lists. */
import type { ReportDocument } from '../document/document.ts';
import type { Plan } from '../document/plan.ts';
import type { ReleasePlan } from '../release-plan/release-plan.ts';
import { partText } from '../document/plain-text.ts';
import { countWords } from '../document/word-count.ts';
import { isBlockShown, isShown } from '../template/is-shown.ts';
import { partsOf, type Part } from '../template/parts.ts';
import type { Template, TemplateBlock, TemplateSection } from '../template/template.ts';
import { isAnswered } from './choice-unfilled.ts';
import { isEntered } from './entry-unfilled.ts';
import { placeholdersIn } from './placeholder-left.ts';
import { hasWords } from './shown-text.ts';

/** `not needed`: hidden by an answer elsewhere. `started`: words, but few for the guide length or with a mark left to fill. */
type Progress = 'done' | 'started' | 'empty' | 'not needed';

export interface Completion {
  /**
   * Required parts, questions and entries that are filled, of all that are shown; facts fill themselves and do not
   * count. 0 until the first words are written, 100 only when none is missing.
   */
  percent: number;
  /** By part id; the opening part of a section also stands for the questions above it. */
  parts: Record<string, Progress>;
  /** By section id. */
  sections: Record<string, Progress>;
}

/** Below this share of its guide length a part counts as started only. */
const thin = 0.2;

export function completion(template: Template, document: ReportDocument): Completion {
  const written = Object.fromEntries(partsOf(template).map((part) => [part.id, partProgress(part, document)]));
  const sections = template.sections.map((section) => [section.id, sectionProgress(section, written, document)]);
  const parts = Object.fromEntries(partsOf(template).map((part) => [part.id, withFields(part, written, document)]));
  return { percent: percentOf(template, document, written), parts, sections: Object.fromEntries(sections) };
}

function partProgress({ id, section, prose }: Part, document: ReportDocument): Progress {
  if (!isBlockShown(section, prose, document.answers)) return 'not needed';
  const { text } = partText(document, id);
  if (!hasWords(text)) return 'empty';
  const isThin = prose.guideWords !== undefined && countWords(text) < prose.guideWords * thin;
  return isThin || placeholdersIn(text).length > 0 ? 'started' : 'done';
}

/** The opening part of a section also stands for the questions above it: it is done when both are. */
function withFields(part: Part, written: Record<string, Progress>, document: ReportDocument): Progress {
  const progress = written[part.id] ?? 'empty';
  if (part.opens === undefined || progress === 'not needed') return progress;
  const asked = part.opens.fields.filter(
    (block) => block.required === true && isAuthored(block) && isShown(block.showWhen, document.answers),
  );
  const answered = asked.filter((block) => isFilled(block, document)).length;
  if (answered < asked.length) return progress === 'empty' && answered === 0 ? 'empty' : 'started';
  return progress === 'empty' && asked.length > 0 ? (part.prose.required ? 'started' : 'done') : progress;
}

function sectionProgress(
  section: TemplateSection,
  parts: Record<string, Progress>,
  document: ReportDocument,
): Progress {
  if (!isShown(section.showWhen, document.answers)) return 'not needed';
  const shown = section.blocks.filter((block) => isShown(block.showWhen, document.answers));
  const required = shown.filter((block) => block.required === true);
  const isThin = shown.some((block) => parts[block.id] === 'started');
  if (required.every((block) => isFilled(block, document)) && !isThin) return 'done';
  return shown.some((block) => isAuthored(block) && isFilled(block, document)) ? 'started' : 'empty';
}

/** Facts and tables come from the record; only the rest is the author's work. */
function isAuthored({ type }: TemplateBlock): boolean {
  return type === 'prose' || type === 'choice' || type === 'entry' || type === 'plan';
}

function isFilled(block: TemplateBlock, document: ReportDocument): boolean {
  const { answers, facts, tables, plans } = document;
  if (block.type === 'choice') return isAnswered(block, answers[block.id]);
  if (block.type === 'entry') return isEntered(block, answers[block.id]);
  if (block.type === 'fact') return hasWords(facts[block.id]?.text ?? '');
  if (block.type === 'table') return (tables[block.id]?.rows.length ?? 0) > 0;
  if (block.type === 'plan') return isBegun(plans[block.id]);
  return hasWords(partText(document, block.id).text);
}

/** The checks say what is missing in a plan; that something is chosen counts here. */
function isBegun(plan: Plan | undefined): boolean {
  if (plan === undefined) return false;
  return plan.kind === 'proposal' ? plan.content.disposal !== undefined : hasRows(plan.content);
}

function hasRows({ conditions, actions, risks }: ReleasePlan): boolean {
  return [...conditions, ...actions, ...risks].length > 0;
}

function percentOf(template: Template, document: ReportDocument, parts: Record<string, Progress>): number {
  if (!Object.values(parts).some((progress) => progress === 'done' || progress === 'started')) return 0;
  const required = template.sections.flatMap((section) =>
    section.blocks.filter(
      (block) => block.required === true && isAuthored(block) && isBlockShown(section, block, document.answers),
    ),
  );
  if (required.length === 0) return 100;
  return Math.floor((required.filter((block) => isFilled(block, document)).length / required.length) * 100);
}
