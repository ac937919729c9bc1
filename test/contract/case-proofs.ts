/** The backend's calls on settings, cases, extracts and the list of work: each does what it says, and refuses. */
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { NameIn } from '../../shared/contract.ts';
import { unknownFile } from './host-steps.ts';
import { author, extractFile, nobody, prepared, surplus, type BackendProof } from './proving-desk.ts';

export const caseProofs = {
  'settings.read': {
    async success({ desk }) {
      await desk.ask('settings.save', { author });
      expect(await desk.ask('settings.read', {})).toEqual({ author });
    },
    refusal: surplus('settings.read'),
  },
  'settings.save': {
    async success({ desk }) {
      expect(await desk.ask('settings.save', { author })).toEqual({ savedAt: expect.any(String) as string });
    },
    refusal: ({ refusedAs }) =>
      refusedAs('call-refused', 'settings.save', { author: { ...author, name: 'x'.repeat(121) } }),
  },
  'case.find': {
    async success({ desk }) {
      const found = await desk.ask('case.find', { query: prepared.crn.toLowerCase() });
      expect(found).toMatchObject({ cases: [{ crn: prepared.crn, setting: 'court' }], total: 1 });
    },
    refusal: ({ refusedAs }) => refusedAs('call-refused', 'case.find', { query: 'x'.repeat(201) }),
  },
  'case.read': {
    async success({ desk, ready, begun, signed, caseId }) {
      const read = await desk.ask('case.read', { id: await caseId() });
      expect(read.reports.map(({ id }) => id).toSorted()).toEqual([ready, begun, signed].toSorted());
      expect(read.templates.find(({ id }) => id === prepared.templateId)?.fits).toBe(true);
    },
    refusal: ({ refusedAs }) => refusedAs('case-unknown', 'case.read', { id: nobody }),
  },
  'case.saveNotes': {
    async success({ desk, caseId }) {
      const id = await caseId();
      await desk.ask('case.saveNotes', { id, notes: 'Ring on Monday.' });
      expect((await desk.ask('case.read', { id })).notes).toBe('Ring on Monday.');
    },
    refusal: ({ refusedAs }) => refusedAs('case-unknown', 'case.saveNotes', { id: nobody, notes: '' }),
  },
  'extract.preview': {
    async success({ desk }) {
      const { rows, faults } = await desk.ask('extract.preview', { file: desk.tokenFor(extractFile) });
      expect(faults).toEqual([]);
      expect(new Set(rows.map(({ change }) => change))).toEqual(new Set(['same']));
    },
    async refusal({ desk, refusedAs }) {
      const large = join(desk.folder, 'large.json');
      writeFileSync(large, '');
      truncateSync(large, 50_000_000);
      await refusedAs('file-too-large', 'extract.preview', { file: desk.tokenFor(large) });
      await refusedAs('file-unreadable', 'extract.preview', { file: desk.tokenFor(desk.folder) });
      await refusedAs('file-unreadable', 'extract.preview', { file: desk.tokenFor('/dev/zero') });
      await refusedAs('file-missing', 'extract.preview', { file: unknownFile });
    },
  },
  'extract.import': {
    async success({ desk }) {
      const { preview } = await desk.ask('extract.preview', { file: desk.tokenFor(extractFile) });
      expect(await desk.ask('extract.import', { preview, confirmed: [] })).toMatchObject({ added: 0, updated: 0 });
    },
    refusal: ({ refusedAs }) =>
      refusedAs('extract-invalid', 'extract.import', { preview: 'an old one', confirmed: [] }),
  },
  'work.find': {
    async success({ desk, ready, begun, signed }) {
      const steps = (await desk.ask('work.find', {})).reports.map(({ id, nextStep }) => [id, nextStep]);
      expect(Object.fromEntries(steps)).toEqual({
        [ready]: 'Sign',
        [begun]: 'Start',
        [signed]: 'Open signed report',
      });
    },
    refusal: surplus('work.find'),
  },
} satisfies Partial<Record<NameIn<'backend'>, BackendProof>>;
