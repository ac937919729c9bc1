/** The backend's calls on a report being written: each does what it says, and refuses. */
import { expect } from 'vitest';
import type { NameIn } from '../../shared/contract.ts';
import { nobody, prepared, unknownReport, type BackendProof } from './proving-desk.ts';

export const reportProofs = {
  'report.create': {
    async success({ desk, begun }) {
      expect(await desk.ask('report.read', { id: begun })).toMatchObject({ status: 'draft', revision: 1 });
    },
    async refusal({ desk, caseId, refusedAs }) {
      const id = await caseId();
      await refusedAs('template-unknown', 'report.create', { caseId: id, templateId: 'letter-home' });
      await refusedAs('template-unknown', 'report.create', { caseId: id, templateId: 'parom1' });
      await refusedAs('case-unknown', 'report.create', { caseId: nobody, templateId: prepared.templateId });
      expect((await desk.ask('work.find', {})).reports).toHaveLength(3);
    },
  },
  'report.read': {
    async success({ desk, certificates, signed }) {
      expect(await desk.ask('report.read', { id: signed })).toMatchObject({
        status: 'signed',
        isReadOnly: true,
        receipt: { fileName: 'first.pdf', signer: certificates.officerName, isDemoCertificate: false },
      });
    },
    refusal: unknownReport('report.read'),
  },
  'report.save': {
    async success({ desk, ready }) {
      const { revision } = await desk.ask('report.read', { id: ready });
      const saved = await desk.ask('report.save', { id: ready, revision, parts: prepared.parts.slice(0, 1) });
      expect(saved.revision).toBe(revision + 1);
    },
    async refusal({ ready, begun, signed, refusedAs }) {
      await refusedAs('revision-conflict', 'report.save', { id: ready, revision: 1, parts: [] });
      await refusedAs('report-signed', 'report.save', { id: signed, revision: 2, parts: [] });
      const stranger = [{ id: 'another', blocks: prepared.parts[0]?.blocks }];
      await refusedAs('document-invalid', 'report.save', { id: begun, revision: 1, parts: stranger });
    },
  },
  'report.saveNotes': {
    async success({ desk, ready }) {
      await desk.ask('report.saveNotes', { id: ready, notes: 'Ask about work.' });
      expect((await desk.ask('report.read', { id: ready })).notes).toBe('Ask about work.');
    },
    refusal: unknownReport('report.saveNotes', { notes: '' }),
  },
  'report.check': {
    async success({ desk, begun }) {
      const { findings } = await desk.ask('report.check', { id: begun });
      expect(findings.some(({ weight }) => weight === 'blocking')).toBe(true);
    },
    refusal: unknownReport('report.check'),
  },
  'finding.setAside': {
    async success({ desk, begun }) {
      await desk.ask('finding.setAside', { id: begun, key: 'part-too-long:offence', because: 'The court asked.' });
      expect(desk.store.reports.read(begun as never).setAside).toEqual({ 'part-too-long:offence': 'The court asked.' });
    },
    refusal: unknownReport('finding.setAside', { key: 'k', because: 'b' }),
  },
  'finding.takeBack': {
    async success({ desk, begun }) {
      await desk.ask('finding.setAside', { id: begun, key: 'part-too-long:offence', because: 'The court asked.' });
      await desk.ask('finding.takeBack', { id: begun, key: 'part-too-long:offence' });
      expect(desk.store.reports.read(begun as never).setAside).toEqual({});
    },
    refusal: unknownReport('finding.takeBack', { key: 'k' }),
  },
  'report.preview': {
    async success({ desk, begun }) {
      const { pages, url } = await desk.ask('report.preview', { id: begun });
      expect([pages > 1, url]).toEqual([true, 'memory:/1']);
    },
    refusal: unknownReport('report.preview'),
  },
  'report.suggestName': {
    async success({ desk, begun }) {
      const { name } = await desk.ask('report.suggestName', { id: begun });
      expect(name).toMatch(new RegExp(`^[A-Za-z-]+_${prepared.crn}_\\d{4}-\\d\\d-\\d\\d\\.pdf$`));
    },
    refusal: unknownReport('report.suggestName'),
  },
} satisfies Partial<Record<NameIn<'backend'>, BackendProof>>;
