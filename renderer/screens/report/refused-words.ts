/** Words that the store refused because the stored report had moved on: kept for copying until the officer lets them go. */
import { create } from 'zustand';
import { plainText } from '../../../shared/document/plain-text.ts';
import type { FactSnapshot, TableSnapshot } from '../../../shared/document/document.ts';
import type { Plan } from '../../../shared/document/plan.ts';
import { planInWords } from '../../../shared/document/plan-in-words.ts';
import type { PlanRules } from '../../../shared/document/plan-rules.ts';
import { typedInPlan } from '../../../shared/document/typed-in-plan.ts';
import type { ReportId } from '../../../shared/model/ids.ts';
import { fieldsOf, partsOf } from '../../../shared/template/parts.ts';
import type { PlanBlock, TemplateBlock } from '../../../shared/template/template.ts';
import { on } from '../../client.ts';
import { joinWriters } from '../../state/writers.ts';
import type { Changes } from './pending-changes.ts';
import type { ReportView } from './session.ts';

interface Refused {
  words: string;
  drop: () => void;
}

export const useRefused = create<Readonly<Record<ReportId, Refused | undefined>>>()(() => ({}));

/** Locking and closing ask about them, as about everything that is not in the store. */
export function keepRefused(id: ReportId, what: string, words: string): void {
  const before = useRefused.getState()[id];
  before?.drop();
  const writer = joinWriters(`${what}, words that were not saved`, () => Promise.reject(new Error('refused')));
  const drop = () => {
    stopWatching();
    writer.leave();
    useRefused.setState({ [id]: undefined });
  };
  const stopWatching = on('store.locked', drop);
  useRefused.setState({ [id]: { words: before === undefined ? words : `${before.words}\n\n${words}`, drop } });
}

/** Everything that waits, in the order of the report, each under its heading or question. */
export function wordsOf(
  { parts, answers, facts, tables, plans = {} }: Changes,
  { template, planRules }: Pick<ReportView, 'template' | 'planRules'>,
): string {
  const texts = partsOf(template).flatMap(({ id, heading, section }) => {
    const part = parts.find((one) => one.id === id);
    return part === undefined ? [] : [`${heading ?? section.heading}\n${plainText(part.blocks).text}`];
  });
  const fields = fieldsOf(template).flatMap(({ block }) => {
    if (block.type === 'prose') return [];
    if (block.type === 'table') return tableWords(block.caption, tables?.[block.id]);
    if (block.type === 'plan') return planWords(block, plans[block.id], planRules[block.id]);
    const value = valueOf(block, answers?.[block.id]) ?? factWords(facts?.[block.id]);
    return value === undefined ? [] : [`${block.label}\n${value}`];
  });
  return [...texts, ...fields].join('\n\n');
}

function tableWords(caption: string, table: TableSnapshot | null | undefined): string[] {
  if (table === undefined) return [];
  return [`${caption}\n${table === null ? 'taken back' : 'brought up to date'}`];
}

function factWords(fact: FactSnapshot | null | undefined): string | undefined {
  return fact === null ? 'taken back' : fact?.text;
}

/** The sentence that says it, then every word typed in it. */
function planWords({ label }: PlanBlock, plan: Plan | null | undefined, rules: PlanRules | undefined): string[] {
  if (plan === undefined) return [];
  if (plan === null) return [`${label}\ntaken back`];
  const words = rules === undefined ? '' : planInWords(plan, rules);
  return [[label, words, ...typedInPlan(plan).map(({ text }) => text)].filter((line) => line !== '').join('\n')];
}

function valueOf(block: TemplateBlock, answer: string | string[] | null | undefined): string | undefined {
  if (answer === null) return 'answer taken back';
  if (answer === undefined) return undefined;
  const values = typeof answer === 'string' ? [answer] : answer;
  const options = block.type === 'choice' ? block.options : [];
  return values.map((value) => options.find((option) => option.value === value)?.label ?? value).join(', ');
}
