/** Works out what the locked header of a part says, from the template and the fields, as plain data. */
import { dateInWords } from '../../../shared/dates/wording.ts';
import type { Answer, FactSnapshot, ReportDocument, TableSnapshot } from '../../../shared/document/document.ts';
import { factState, tableState, type FactState } from '../../../shared/document/fact-state.ts';
import { isoDate } from '../../../shared/model/ids.ts';
import { emptyTableWords } from '../../../shared/template/empty-table-words.ts';
import { isShown } from '../../../shared/template/is-shown.ts';
import type { Part } from '../../../shared/template/parts.ts';
import type {
  ChoiceBlock,
  EntryBlock,
  PlanBlock,
  ShowWhen,
  TableBlock,
  Template,
  TemplateBlock,
} from '../../../shared/template/template.ts';
import { type FactsToday, sourceWords } from './fact-state.ts';

/** The parts of the document that are not prose: shown above a section's text, changed in forms outside it. */
export interface FieldsView extends Pick<ReportDocument, 'facts' | 'tables' | 'answers'> {
  /** Each plan in one sentence, by block id; absent while nothing is chosen. */
  planWords?: Readonly<Record<string, string>>;
}

export interface FieldView {
  id: string;
  label: string;
  text: string;
  isMissing: boolean;
  isRequired: boolean;
  source?: string;
  mark?: string;
  table?: { columns: string[]; rows: string[][] };
}

export interface PartView {
  id: string;
  section?: { number: string; heading: string; guidance: string[]; fields: FieldView[] };
  heading?: { number: string; text: string; guidance: string[] };
  rule: string;
  /** Why the section is left out of what is disclosed. */
  withheld?: string;
  /** Why the part is not part of this report; its text is kept. */
  notNeeded?: string;
  /** The whole section is not needed and its opening part says so. */
  isSilent: boolean;
}

/** `tables` by block id; where absent, tables are not compared. */
export interface RecordToday {
  facts: FactsToday;
  tables?: Readonly<Record<string, TableSnapshot>> | undefined;
}

export function describePart(part: Part, template: Template, fields: FieldsView, today: RecordToday): PartView {
  const sectionReason = reasonAgainst(part.section.showWhen, template, fields);
  const reason = sectionReason ?? reasonAgainst(part.prose.showWhen, template, fields);
  const ownGuidance = part.prose.guidance;
  return {
    id: part.id,
    ...(part.opens === undefined ? {} : { section: describeOpening(part, part.opens, fields, today) }),
    ...(part.heading === undefined
      ? {}
      : { heading: { number: part.number, text: part.heading, guidance: ownGuidance } }),
    rule: ruleWords(part),
    ...(part.section.withheld === undefined ? {} : { withheld: part.section.withheld.reason }),
    ...(reason === undefined ? {} : { notNeeded: reason }),
    isSilent: sectionReason !== undefined && part.opens === undefined,
  };
}

function describeOpening(
  part: Part,
  opens: NonNullable<Part['opens']>,
  fields: FieldsView,
  today: RecordToday,
): NonNullable<PartView['section']> {
  const shown = opens.fields.filter((block) => isShown(block.showWhen, fields.answers));
  return {
    number: part.sectionNumber,
    heading: opens.heading,
    guidance: part.heading === undefined ? [...opens.guidance, ...part.prose.guidance] : opens.guidance,
    fields: shown.flatMap((block) => describeField(block, fields, today)),
  };
}

function ruleWords(part: Part): string {
  const must = part.prose.required ? 'Must be written' : 'Optional';
  return part.prose.guideWords === undefined ? must : `${must}, about ${part.prose.guideWords} words`;
}

function reasonAgainst(rule: ShowWhen | undefined, template: Template, fields: FieldsView): string | undefined {
  if (rule === undefined || isShown(rule, fields.answers)) return undefined;
  const given = valuesOf(fields.answers[rule.choice]);
  const choice = template.sections.flatMap((section) => section.blocks).find((block) => block.id === rule.choice);
  if (choice?.type !== 'choice') return 'Not needed in this report';
  const answerText = given.length === 0 ? 'not answered yet' : labelsOf(choice, given).toLowerCase();
  return `Not needed, because “${choice.label}” is ${answerText}`;
}

function valuesOf(answer: Answer | undefined): string[] {
  if (answer === undefined || answer === '') return [];
  return Array.isArray(answer) ? answer : [answer];
}

function labelsOf(choice: ChoiceBlock, values: string[]): string {
  return values.map((value) => choice.options.find((option) => option.value === value)?.label ?? value).join('; ');
}

function describeField(block: TemplateBlock, fields: FieldsView, today: RecordToday): FieldView[] {
  switch (block.type) {
    case 'fact':
      return [describeFact(block.id, block.label, block.required, fields.facts[block.id], today.facts)];
    case 'table':
      return [describeTable(block, fields.tables[block.id], today)];
    case 'choice':
    case 'entry':
      return [describeAnswer(block, valuesOf(fields.answers[block.id]))];
    case 'plan':
      return [describePlan(block, fields.planWords?.[block.id] ?? '')];
    case 'prose':
      return [];
  }
}

function describeFact(
  id: string,
  label: string,
  isRequired: boolean,
  fact: FactSnapshot | undefined,
  factsToday: FactsToday,
): FieldView {
  const isMissing = fact === undefined || fact.text === '';
  if (fact === undefined || isMissing) return { id, label, text: 'Not in the case record', isMissing, isRequired };
  return {
    id,
    label,
    text: fact.text,
    isMissing,
    isRequired,
    source: sourceWords(fact.source),
    ...markOf(factState(fact, factsToday[fact.slot])),
  };
}

function describeTable(block: TableBlock, table: TableSnapshot | undefined, { tables }: RecordToday): FieldView {
  const isMissing = table === undefined || table.rows.length === 0;
  const base = {
    id: block.id,
    label: block.caption,
    text: isMissing ? emptyTableWords(block.slot) : '',
    isMissing,
    isRequired: block.required === true,
    ...(table !== undefined && tables !== undefined && markOf(tableState(table, tables[block.id]))),
  };
  if (table === undefined || isMissing) return base;
  const source = [...new Set(table.sources.map(sourceWords))].slice(0, 3).join('; ');
  return { ...base, ...(source === '' ? {} : { source }), table: { columns: table.columns, rows: table.rows } };
}

const marks: Record<FactState, string | undefined> = {
  current: undefined,
  changed: 'Changed since',
  kept: 'Kept as inserted',
  gone: 'No longer in the record',
};

function markOf(state: FactState): { mark?: string } {
  const mark = marks[state];
  return mark === undefined ? {} : { mark };
}

function describePlan({ id, label, required }: PlanBlock, words: string): FieldView {
  const isMissing = words === '';
  return { id, label, text: isMissing ? 'Not begun' : words, isMissing, isRequired: required };
}

function describeAnswer(block: ChoiceBlock | EntryBlock, values: string[]): FieldView {
  const isMissing = values.length === 0;
  const common = { id: block.id, label: block.label, isMissing, isRequired: block.required };
  if (isMissing) return { ...common, text: 'Not answered' };
  if (block.type === 'choice') return { ...common, text: labelsOf(block, values) };
  const [line = ''] = values;
  return { ...common, text: block.format === 'date' && isoDate.safeParse(line).success ? dateInWords(line) : line };
}
