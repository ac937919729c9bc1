/** A report session: what is sent, in which revision, and that nothing is forgotten when a save fails. */
import { expect, test } from 'vitest';
import type { DocPart } from '../../../shared/document/document.ts';
import type { Plan } from '../../../shared/document/plan.ts';
import { emptyProposal } from '../../../shared/proposal/proposal.ts';
import type { Failure } from '../../../shared/errors.ts';
import type { CallInput } from '../../../shared/contract.ts';
import { openSession, type ReportView } from '../../../renderer/screens/report/session.ts';

const part = (id: string, text: string): DocPart => ({
  id,
  blocks: [{ type: 'paragraph', children: text === '' ? [] : [{ type: 'text', text }] }],
});

const noAnswer: Failure = { code: 'call-refused', message: 'No answer.', safe: 'All is safe.', todo: 'Try again.' };

let areChecksDown = false;

function open(answers: (() => Promise<{ revision: number; savedAt: string }>)[]) {
  areChecksDown = false;
  const view = {
    id: '00000000-0000-4000-8000-000000000001',
    revision: 7,
    savedAt: '2026-11-21T14:00:00.000Z',
    document: { parts: [part('offence', ''), part('proposal', '')], answers: {}, facts: {}, tables: {}, plans: {} },
  } as unknown as ReportView;
  const sent: CallInput<'report.save'>[] = [];
  const session = openSession(view, {
    save: (input) => {
      sent.push(input);
      return (answers.shift() ?? (() => Promise.reject(new Error('no answer left'))))();
    },
    check: () =>
      areChecksDown
        ? Promise.reject(new Error('no answer'))
        : Promise.resolve({ findings: [], passed: [], ranAt: '2026-11-21T14:00:00.000Z' }),
    explain: () => ({ message: 'It could not be saved.', isOvertaken: false }),
    failureOf: () => noAnswer,
  });
  return { session, sent };
}

const saved = (revision: number) => () => Promise.resolve({ revision, savedAt: '2026-11-21T14:32:00.000Z' });

test('only the parts the editor calls dirty are sent, with the revision last heard of', async () => {
  const { session, sent } = open([saved(8), saved(9)]);
  let dirty = [part('offence', 'He told me he had been drinking.')];
  session.attachEditor(() => dirty.splice(0));
  expect(await session.flush()).toBe(true);
  dirty = [part('proposal', 'A community order.')];
  await session.flush();
  expect(sent.map(({ revision, parts }) => [revision, parts.map(({ id }) => id)])).toEqual([
    [7, ['offence']],
    [8, ['proposal']],
  ]);
  expect(session.state.getState().document.parts[1]).toEqual(part('proposal', 'A community order.'));
});

test('what a failed save carried is sent again, and later words for the same part win', async () => {
  const { session, sent } = open([() => Promise.reject(new Error('disk full')), saved(8)]);
  let dirty = [part('offence', 'first'), part('proposal', 'kept')];
  session.attachEditor(() => dirty.splice(0));
  expect(await session.flush()).toBe(false);
  dirty = [part('offence', 'second')];
  expect(await session.flush()).toBe(true);
  expect(sent[1]?.parts).toEqual([part('offence', 'second'), part('proposal', 'kept')]);
  session.stop();
});

test('a flush with nothing to send asks the store for nothing and says when the last save was', async () => {
  const { session, sent } = open([]);
  expect(await session.flush()).toBe(true);
  expect(sent).toEqual([]);
  expect(session.state.getState().save).toEqual({ kind: 'saved', at: '2026-11-21T14:00:00.000Z' });
});

test('an answer taken back is sent as null and leaves the document', async () => {
  const { session, sent } = open([saved(8), saved(9)]);
  session.setAnswer('custody-likely', 'yes');
  await session.flush();
  session.setAnswer('custody-likely', null);
  await session.flush();
  expect(sent.map(({ answers }) => answers)).toEqual([{ 'custody-likely': 'yes' }, { 'custody-likely': null }]);
  expect(session.state.getState().document.answers).toEqual({});
  session.stop();
});

test('what undo puts back is sent, with null where a field held nothing, and the rest stays', async () => {
  const { session, sent } = open([saved(8), saved(9)]);
  const fact = {
    slot: 'offence.plea',
    value: 'guilty',
    text: 'guilty',
    insertedAt: '2026-11-21T14:00:00.000Z',
  } as never;
  session.setAnswer('custody-likely', 'yes');
  session.setAnswer('seen', 'no');
  session.setFact('plea', fact);
  await session.flush();
  session.restore({ answers: { 'custody-likely': null }, facts: { plea: null }, tables: {}, plans: {} });
  await session.flush();
  expect(sent[1]).toMatchObject({ answers: { 'custody-likely': null }, facts: { plea: null } });
  expect(session.state.getState().document).toMatchObject({ answers: { seen: 'no' }, facts: {} });
  session.stop();
});

test('a plan is sent as it stands last, and again where a save fails', async () => {
  const { session, sent } = open([() => Promise.reject(new Error('disk full')), saved(8)]);
  const plan = (months: number): Plan => ({
    kind: 'proposal',
    content: { ...emptyProposal('2026.1'), disposal: 'community-order', figures: { months } },
  });
  session.setPlan('proposal', plan(1));
  session.setPlan('proposal', plan(12));
  expect(await session.flush()).toBe(false);
  expect(await session.flush()).toBe(true);
  expect(sent.map(({ plans }) => plans)).toEqual([{ proposal: plan(12) }, { proposal: plan(12) }]);
  expect(session.state.getState().document.plans).toEqual({ proposal: plan(12) });
  session.stop();
});

test('a plan that undo puts back is sent, and null where there was none before', async () => {
  const { session, sent } = open([saved(8), saved(9)]);
  const plan: Plan = { kind: 'proposal', content: emptyProposal('2026.1') };
  const restored = { answers: {}, facts: {}, tables: {} };
  session.restore({ ...restored, plans: { proposal: plan } });
  await session.flush();
  session.restore({ ...restored, plans: { proposal: null } });
  await session.flush();
  expect(sent.map(({ plans }) => plans)).toEqual([{ proposal: plan }, { proposal: null }]);
  expect(session.state.getState().document.plans).toEqual({});
  session.stop();
});

test('the last words of an editor that goes are taken with it, and saved though it is gone', async () => {
  const { session, sent } = open([saved(8)]);
  const dirty = [part('offence', 'typed just before leaving')];
  const detach = session.attachEditor(() => dirty.splice(0));
  const leaving = session.flush();
  detach();
  expect(session.state.getState().document.parts[0]).toEqual(part('offence', 'typed just before leaving'));
  await leaving;
  expect(sent[0]?.parts).toEqual([part('offence', 'typed just before leaving')]);
});

test('checks that cannot run leave the last findings in sight and say why, until they run again', async () => {
  const { session } = open([]);
  await session.recheck();
  const before = session.state.getState().checks;
  expect(before).toBeDefined();
  areChecksDown = true;
  await session.recheck();
  expect(session.state.getState()).toMatchObject({ checks: before, checksFailure: noAnswer });
  areChecksDown = false;
  await session.recheck();
  expect(session.state.getState().checksFailure).toBeUndefined();
});

test('what undo has come to and nobody has shown is let go at the next step', () => {
  const { session } = open([]);
  const comeTo = () => session.state.getState().comeTo;
  const place = { block: 'proposal', ids: ['field-proposal'] };
  session.comeTo(place);
  session.restore({ answers: { 'custody-likely': null }, facts: {}, tables: {}, plans: {} });
  expect(comeTo()).toBe(place);
  session.setAnswer('custody-likely', 'yes');
  expect(comeTo()).toBeUndefined();
  session.comeTo(place);
  session.textChanged();
  expect(comeTo()).toBeUndefined();
  session.stop();
});

test('letters that undo has taken back are known by their field until they come back or others are typed', () => {
  const { session } = open([]);
  const none = { answers: {}, facts: {}, tables: {}, plans: {} };
  const takenBack = () => [...session.state.getState().takenBack];
  session.restore(none, { field: 'days', areBack: false });
  session.restore(none, { field: 'hours', areBack: false });
  session.restore(none);
  expect(takenBack()).toEqual(['days', 'hours']);
  session.restore(none, { field: 'days', areBack: true });
  expect(takenBack()).toEqual(['hours']);
  session.setPlan('proposal', { kind: 'proposal', content: emptyProposal('2026.1') }, 'hours');
  expect(takenBack()).toEqual([]);
  session.stop();
});
