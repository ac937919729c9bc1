/** Draws the facts, tables, choices and entries of a section: what they say now and where that came from. */
import type { FieldView } from './describe-part.ts';
import { element } from './element.ts';

/** A row is a button without a tab stop; its form opens outside the text, where the keyboard reaches it too. */
export function drawFields(fields: FieldView[], isReadOnly: boolean): HTMLElement {
  return element(
    'ul',
    { class: 'part-fields', 'aria-label': 'Facts and answers' },
    ...fields.map((f) => row(f, isReadOnly)),
  );
}

function row(field: FieldView, isReadOnly: boolean): HTMLElement {
  const line = isReadOnly
    ? element('div', { class: 'part-field' })
    : element('button', { type: 'button', tabindex: '-1', class: 'part-field', 'data-field': field.id });
  line.append(element('span', { class: 'part-field-label' }, field.label), answerOf(field));
  const item = element(
    'li',
    { class: field.table === undefined ? 'part-field-row' : 'part-field-row part-field-row-wide' },
    line,
  );
  if (field.table !== undefined) item.append(tableOf(field.label, field.table));
  return item;
}

function answerOf(field: FieldView): HTMLElement {
  const answer = element('span', { class: 'part-field-answer' });
  if (field.text !== '') answer.append(wordsOf(field));
  if (field.mark !== undefined) answer.append(' ', element('span', { class: 'part-field-mark' }, field.mark));
  if (field.source !== undefined) answer.append(' ', element('span', { class: 'part-field-source' }, field.source));
  return answer;
}

/** Only what stops signing is loud; what may stay empty is quiet. */
function wordsOf(field: FieldView): HTMLElement {
  if (!field.isMissing) return element('span', { class: 'part-field-text' }, field.text);
  if (!field.isRequired) return element('span', { class: 'part-field-text part-field-missing' }, field.text);
  return element('span', { class: 'part-field-text part-field-required' }, `${field.text} (required)`);
}

function tableOf(caption: string, table: NonNullable<FieldView['table']>): HTMLElement {
  const head = element('tr', {}, ...table.columns.map((column) => element('th', { scope: 'col' }, column)));
  const rows = table.rows.map((cells) =>
    element('tr', {}, ...cells.map((cell, at) => element('td', { 'data-column': table.columns[at] ?? '' }, cell))),
  );
  return element(
    'div',
    { class: 'part-field-table' },
    element('table', { 'aria-label': caption }, element('thead', {}, head), element('tbody', {}, ...rows)),
  );
}
