/** The host's calls on files and dialogs: each does what it says, and refuses. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { NameIn } from '../../shared/contract.ts';
import { chooseFile, chooseTarget, extraKey, unknownFile, type HostProof } from './host-steps.ts';
import { lastDialog } from './windowless-app.ts';

export const fileProofs = {
  'file.chooseOpen': {
    async success(running) {
      const token = await chooseFile(running, 'extract.json', '{}');
      expect(token).toMatch(/^f-/);
    },
    refusal: (running) => extraKey(running, 'file.chooseOpen'),
  },
  'file.chooseSave': {
    async success(running) {
      const open = (): Promise<unknown> =>
        running.ask('file.chooseSave', { purpose: 'report', suggestedName: 'Report' });
      const chosen = await running.choose('PSR X123456', open);
      expect(chosen).toMatchObject({ target: { name: 'PSR X123456.pdf' } });
      expect(existsSync(join(running.folder, 'PSR X123456.pdf'))).toBe(false);
    },
    async refusal(running) {
      expect(await running.refused('file.chooseSave', { purpose: 'report', suggestedName: '' })).toMatchObject({
        code: 'call-refused',
      });
    },
  },
  'file.show': {
    async success(running) {
      const place = await chooseTarget(running, 'shown.txt');
      await running.ask('file.show', { place, name: 'shown (2).txt' });
      expect(running.shell.shown).toEqual([join(running.folder, 'shown (2).txt')]);
    },
    async refusal(running) {
      const asked = { place: unknownFile, name: 'a.pdf' };
      expect(await running.refused('file.show', asked)).toMatchObject({ code: 'file-missing' });
      expect(await running.refused('file.show', { ...asked, name: '../a' })).toMatchObject({ code: 'call-refused' });
    },
  },
  'dialog.list': {
    async success(running) {
      mkdirSync(join(running.folder, 'Reports'), { recursive: true });
      await chooseFile(running, 'here.json', '{}');
      const opening = running.ask('file.chooseOpen', { purpose: 'extract' });
      const dialog = lastDialog(running.shell);
      const listed = await running.ask('dialog.list', { dialog });
      expect(listed.folders.map(({ label }) => label)).toContain('Reports');
      expect(JSON.stringify(listed.folders)).not.toContain(running.folder);
      await running.ask('dialog.answer', { dialog });
      expect(await opening).toEqual({});
    },
    async refusal(running) {
      expect(await running.refused('dialog.list', { dialog: 'none' })).toMatchObject({ code: 'cancelled' });
    },
  },
  'dialog.answer': {
    async success(running) {
      const opening = running.ask('file.chooseSave', { purpose: 'report', suggestedName: 'x' });
      const dialog = lastDialog(running.shell);
      const { folder } = await running.ask('dialog.list', { dialog });
      const tried = await running.ask('dialog.answer', { dialog, folder, name: '../outside' });
      expect(tried).toMatchObject({ accepted: false, problem: expect.any(String) as string });
      expect(await running.ask('dialog.answer', { dialog })).toEqual({ accepted: true });
      expect(await opening).toEqual({});
    },
    async refusal(running) {
      expect(await running.refused('dialog.answer', { dialog: 'none' })).toMatchObject({ code: 'cancelled' });
    },
  },
  'pdf.verify': {
    async success(running) {
      const file = await chooseFile(running, 'unsigned.pdf', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n');
      const verdict = await running.ask('pdf.verify', { file });
      expect(verdict).toMatchObject({ outcome: 'changed or broken', fileName: 'unsigned.pdf' });
    },
    async refusal(running) {
      const file = await chooseFile(running, 'letter.pdf', 'Dear Sir or Madam');
      expect(await running.refused('pdf.verify', { file })).toMatchObject({ code: 'not-a-pdf' });
    },
  },
} satisfies Partial<Record<NameIn<'host'>, HostProof>>;
