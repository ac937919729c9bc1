/** Facts, choices and short answers of a section as one quiet table of label and value. */
import type { ReportDocument } from '../document/document.ts';
import type { Source } from '../model/source.ts';
import type { ChoiceBlock, EntryBlock, FactBlock } from '../template/template.ts';
import { empty, joined, lines, markup, type Markup } from './escape.ts';
import { renderLevel } from './level-html.ts';
import { noteKept, type PageNotes } from './page-notes.ts';
import { printedDate } from './printed-date.ts';
import { chosenLabels } from './chosen.ts';

export type FieldBlock = FactBlock | ChoiceBlock | EntryBlock;

/** Fields that follow each other in a section. An unanswered question that need not be answered is left out. */
export function renderFields(blocks: readonly FieldBlock[], document: ReportDocument, notes: PageNotes): Markup {
  const rows = blocks.map((block) => renderField(block, document, notes)).filter((row) => row !== empty);
  if (rows.length === 0) return empty;
  return joined([
    markup`<table class="fields"><tbody>
${joined(rows)}
</tbody></table>`,
    notes.sources.note(sourcesOf(blocks, document), notes.words.source),
  ]);
}

function sourcesOf(blocks: readonly FieldBlock[], document: ReportDocument): Source[] {
  return blocks.flatMap((block) => {
    const fact = block.type === 'fact' ? document.facts[block.id] : undefined;
    return fact === undefined ? [] : [fact.source];
  });
}

function renderField(block: FieldBlock, document: ReportDocument, notes: PageNotes): Markup {
  const value = block.type === 'fact' ? factValue(block, document, notes) : answerValue(block, document, notes);
  return value === empty ? empty : markup`<tr><th scope="row">${block.label}</th><td>${value}</td></tr>`;
}

function factValue(block: FactBlock, document: ReportDocument, notes: PageNotes): Markup {
  const fact = document.facts[block.id];
  if (fact === undefined || fact.text.trim() === '') return absent(notes.words.notRecorded);
  noteKept(notes, block.label, fact);
  return markup`${renderLevel(fact.text)}${notes.sources.mark(fact.source)}`;
}

function answerValue(block: ChoiceBlock | EntryBlock, document: ReportDocument, notes: PageNotes): Markup {
  const answers = block.type === 'choice' ? chosenLabels(block, document.answers) : entryWords(block, document, notes);
  if (answers.length === 0) return block.required ? absent(notes.words.notAnswered) : empty;
  if (answers.length === 1) return lines(answers[0] ?? '');
  return markup`<ul class="chosen">${answers.map((answer) => markup`<li>${answer}</li>`)}</ul>`;
}

function entryWords(block: EntryBlock, document: ReportDocument, notes: PageNotes): string[] {
  const given = [document.answers[block.id] ?? []].flat().filter((text) => text.trim() !== '');
  return block.format === 'date' ? given.map((text) => printedDate(text, notes.language)) : given;
}

function absent(words: string): Markup {
  return markup`<span class="absent">${words}</span>`;
}
