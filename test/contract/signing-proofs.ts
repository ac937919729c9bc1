/** The backend's calls on certificates and signed reports: each does what it says, and refuses. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { NameIn } from '../../shared/contract.ts';
import { extractFile, type BackendProof } from './proving-desk.ts';

export const signingProofs = {
  'certificate.read': {
    async success({ desk, certificates, ownP12 }) {
      const view = await desk.ask('certificate.read', { file: ownP12().file, passphrase: certificates.passphrase });
      expect(view).toMatchObject({ subject: certificates.officerName, isDemo: false });
    },
    async refusal({ desk, ownP12, refusedAs }) {
      const { file } = ownP12();
      await refusedAs('p12-passphrase-wrong', 'certificate.read', { file, passphrase: 'wrong' });
      const other = { file: desk.tokenFor(extractFile), passphrase: 'x' };
      await refusedAs('p12-unreadable', 'certificate.read', other);
    },
  },
  'report.sign': {
    async success({ desk }) {
      expect(desk.store.audit.firstBroken()).toBeUndefined();
      expect(readdirSync(join(desk.folder, 'signed'))).toContain('first.pdf');
    },
    async refusal({ desk, ready, begun, signed, target, ownP12, refusedAs }) {
      const files = readdirSync(join(desk.folder, 'signed'));
      const certificate = ownP12();
      await refusedAs('report-blocked', 'report.sign', { id: begun, target: target('b.pdf'), certificate });
      await refusedAs('report-signed', 'report.sign', { id: signed, target: target('c.pdf'), certificate });
      const demo = { kind: 'demo' };
      await refusedAs('certificate-unusable', 'report.sign', { id: ready, target: target('d.pdf'), certificate: demo });
      const gone = desk.tokenFor(join(desk.folder, 'gone', 'e.pdf'));
      await refusedAs('folder-read-only', 'report.sign', { id: ready, target: gone, certificate });
      expect(readdirSync(join(desk.folder, 'signed'))).toEqual(files);
      expect((await desk.ask('report.read', { id: ready })).status).toBe('draft');
    },
  },
  'report.saveCopy': {
    async success({ desk, signed, target }) {
      const { fileName, sha256 } = await desk.ask('report.saveCopy', { id: signed, target: target('first.pdf') });
      expect(fileName).toBe('first (2).pdf');
      expect(sha256).toBe((await desk.ask('report.read', { id: signed })).receipt?.sha256);
    },
    refusal: ({ begun, target, refusedAs }) =>
      refusedAs('report-unknown', 'report.saveCopy', { id: begun, target: target('f.pdf') }),
  },
  'report.viewSigned': {
    async success({ desk, signed }) {
      const { pages } = await desk.ask('report.viewSigned', { id: signed });
      expect(pages).toBe((await desk.ask('report.read', { id: signed })).receipt?.pages);
    },
    refusal: ({ begun, refusedAs }) => refusedAs('report-unknown', 'report.viewSigned', { id: begun }),
  },
} satisfies Partial<Record<NameIn<'backend'>, BackendProof>>;
