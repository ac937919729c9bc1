/** Fields in the history of the text, without a page: one order, a run of letters as one step, and only what differs put back. */
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { $getRoot, HISTORY_PUSH_TAG, type LexicalEditorWithDispose, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  FieldHistory,
  type Fields,
  type RestoredFields,
  type RestoredLetters,
} from '../../../renderer/editor/field-history.ts';
import { PartBoard } from '../../../renderer/editor/header/part-board.ts';
import { $isPartNode } from '../../../renderer/editor/nodes/part-node.ts';
import { buildReportEditor } from '../../../renderer/editor/report-extension.ts';
import { $blockFromDocument } from '../../../renderer/editor/to-lexical.ts';
import { newRequirement } from '../../../shared/proposal/availability.ts';
import { emptyProposal, type Proposal } from '../../../shared/proposal/proposal.ts';
import { editorDocument, editorTemplate, factsToday } from '../../fixtures/editor-template.ts';

const before: Fields = { answers: { plea: 'guilty' }, facts: {}, tables: {}, plans: {} };
const withAnswers = (answers: Fields['answers']): Fields => ({ ...before, answers });

let editor: LexicalEditorWithDispose;
let history: FieldHistory;
let restored: RestoredFields[];
let letters: (RestoredLetters | undefined)[];
let beside: string[];

beforeEach(() => {
  const board = new PartBoard(editorTemplate, { fields: editorDocument, factsToday, isReadOnly: false });
  editor = buildReportEditor(board, editorDocument.parts, { isPlainPaste: () => false, onDropped: () => undefined });
  getExtensionDependencyFromEditor(editor, HistoryExtension).output.disabled.value = false;
  history = new FieldHistory(editor, before);
  restored = [];
  beside = [];
  letters = [];
  history.register({
    onRestored: (fields, typed) => {
      restored.push(fields);
      letters.push(typed);
    },
    onTextBeside: (did) => beside.push(did),
  });
});

afterEach(() => {
  editor.dispose();
  vi.useRealTimers();
});

function write(text: string): void {
  editor.update(
    () => {
      const part = $getRoot().getChildren().find($isPartNode);
      part?.append($blockFromDocument({ type: 'paragraph', children: [{ type: 'text', text }] }));
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  );
}

const words = () => editor.getEditorState().read(() => $getRoot().getTextContent());

function withCurfew(reason: string | undefined): Pick<Proposal, 'requirements'> {
  return { requirements: reason === undefined ? [] : [{ ...newRequirement('curfew'), reason }] };
}

/** What was put back by it, of answers. */
async function step(command: typeof UNDO_COMMAND): Promise<RestoredFields['answers'] | undefined> {
  restored = [];
  editor.dispatchCommand(command, undefined);
  await Promise.resolve();
  return restored[0]?.answers;
}

test('text and fields are taken back and done again in the order in which they were done', async () => {
  write('One.');
  history.keep(withAnswers({ plea: 'guilty', seen: 'yes' }));
  write('Two.');
  history.keep(withAnswers({ seen: 'yes' }));
  expect(await step(UNDO_COMMAND)).toEqual({ plea: 'guilty' });
  expect(await step(UNDO_COMMAND)).toBeUndefined();
  expect(words()).not.toContain('Two.');
  expect(await step(UNDO_COMMAND)).toEqual({ seen: null });
  expect(words()).toContain('One.');
  expect(await step(UNDO_COMMAND)).toBeUndefined();
  expect(words()).not.toContain('One.');
  await step(REDO_COMMAND);
  expect(await step(REDO_COMMAND)).toEqual({ seen: 'yes' });
  await step(REDO_COMMAND);
  expect(await step(REDO_COMMAND)).toEqual({ plea: null });
});

test('letters that follow each other are one step; a pause, another field and a word in the text each begin a new one', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  history.keep(withAnswers({ area: 'L' }), 'area');
  history.keep(withAnswers({ area: 'Le' }), 'area');
  vi.advanceTimersByTime(1500);
  history.keep(withAnswers({ area: 'Lee' }), 'area');
  history.keep(withAnswers({ area: 'Lee', other: 'x' }), 'other');
  write('Between.');
  history.keep(withAnswers({ area: 'Lee', other: 'xy' }), 'other');
  expect(await step(UNDO_COMMAND)).toEqual({ other: 'x' });
  expect(await step(UNDO_COMMAND)).toBeUndefined();
  expect(await step(UNDO_COMMAND)).toEqual({ other: null });
  expect(await step(UNDO_COMMAND)).toEqual({ area: 'Le' });
  expect(await step(UNDO_COMMAND)).toEqual({ area: null, plea: 'guilty' });
});

test('a plan comes back whole by its steps, letters typed in one field of it being one', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const plan = (reason: string | undefined): Fields => ({
    ...before,
    plans: { proposal: { kind: 'proposal', content: { ...emptyProposal('2026.1'), ...withCurfew(reason) } } },
  });
  const steps = [plan(undefined), plan(''), plan('He'), plan('He was out at night.'), plan(undefined)] as const;
  history.keep(steps[0]);
  history.keep(steps[1]);
  history.keep(steps[2], 'proposal-curfew-reason');
  history.keep(steps[3], 'proposal-curfew-reason');
  write('Between.');
  history.keep(steps[4]);
  const undone = async () => {
    await step(UNDO_COMMAND);
    return restored[0]?.plans;
  };
  expect(await undone()).toEqual(steps[3].plans);
  expect(await undone()).toBeUndefined();
  expect(words()).not.toContain('Between.');
  expect(await undone()).toEqual(steps[1].plans);
  expect(await undone()).toEqual(steps[0].plans);
  expect(await undone()).toEqual({ proposal: null });
  for (let forward = 0; forward < 5; forward += 1) await step(REDO_COMMAND);
  expect(restored[0]?.plans).toEqual(steps[4].plans);
});

test('whose letters come and go is told; letters that are stored as nothing are one step however late they come', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const months = (figures: Record<string, number>): Fields => ({
    ...before,
    plans: { proposal: { kind: 'proposal', content: { ...emptyProposal('2026.1'), figures } } },
  });
  history.keep(months({}));
  history.keep(months({ months: 1 }), 'months');
  history.keep(months({}), 'months');
  vi.advanceTimersByTime(5000);
  history.keep(months({}), 'months');
  history.keep({ ...months({}), answers: {} });
  await step(UNDO_COMMAND);
  await step(UNDO_COMMAND);
  expect(restored[0]?.answers).toEqual({});
  expect(letters).toEqual([undefined, { field: 'months', areBack: false }]);
  await step(UNDO_COMMAND);
  expect(restored[0]?.plans).toEqual({ proposal: null });
  await step(REDO_COMMAND);
  await step(REDO_COMMAND);
  expect(letters.slice(2)).toEqual([undefined, undefined, { field: 'months', areBack: true }]);
});

test('two choices made at once are two steps, and what was done after an undo ends the way forward', async () => {
  history.keep(withAnswers({ plea: 'not guilty' }));
  history.keep(withAnswers({ plea: 'mixed' }));
  expect(await step(UNDO_COMMAND)).toEqual({ plea: 'not guilty' });
  history.keep(withAnswers({ plea: 'guilty' }));
  expect(await step(REDO_COMMAND)).toBeUndefined();
  expect(await step(UNDO_COMMAND)).toEqual({ plea: 'not guilty' });
});

test('an editor that cannot be written in takes nothing back', async () => {
  write('One.');
  history.keep(withAnswers({ plea: 'mixed' }));
  editor.setEditable(false);
  history.step('undo');
  await Promise.resolve();
  expect(restored).toEqual([]);
  expect(words()).toContain('One.');
  expect(editor.isEditable()).toBe(false);
});

test('a step in the text is told where it was asked for beside the text, and only there', async () => {
  write('One.');
  history.keep(withAnswers({ plea: 'mixed' }));
  history.step('undo');
  await Promise.resolve();
  expect(beside).toEqual([]);
  history.step('undo');
  await Promise.resolve();
  expect(words()).not.toContain('One.');
  expect(beside).toEqual(['undo']);
  history.step('redo');
  await Promise.resolve();
  expect(beside).toEqual(['undo', 'redo']);
  await step(UNDO_COMMAND);
  expect(beside).toEqual(['undo', 'redo']);
});
