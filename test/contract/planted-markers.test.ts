/** Nothing of an annex can be found in the file of its report, whichever kind it is and wherever one looks in the file. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withheldSections } from '../../shared/template/withheld.ts';
import { askQpdf, readPdfFacts, readText } from '../e2e/story/outside-judges.ts';
import { plantMarkers, type Planted } from '../fixtures/markers.ts';
import { lookInto } from '../press/look-into.ts';
import { madeKind, newReport, openAnnexDesk, shippedKinds, signing, type AnnexKind } from './annex-desk.ts';
import type { BackendDesk } from './backend-desk.ts';

let desk: BackendDesk;
beforeAll(async () => {
  desk = await openAnnexDesk();
});
afterAll(() => desk.end());

async function plantedReport(kind: AnnexKind): Promise<{ id: string; planted: Planted }> {
  const id = await newReport(desk, kind, kind.written);
  const { document, revision } = await desk.ask('report.read', { id });
  const planted = plantMarkers({ template: kind.form, document });
  const { parts, facts, tables, answers, plans } = planted.document;
  await desk.ask('report.save', { id, revision, parts, facts, tables, answers, plans });
  return { id, planted };
}

test.each([madeKind, ...shippedKinds].map((kind) => [kind.form.id, kind] as const))(
  'a word planted in every withheld block of %s is nowhere in the file of the report, and in the annex',
  async (name, kind) => {
    const { id, planted } = await plantedReport(kind);
    const files = [`${name}.pdf`, `${name}-annex.pdf`] as const;
    await desk.ask('report.sign', signing(desk, id, ...files));
    const [report, annex] = [join(desk.folder, 'signed', files[0]), join(desk.folder, 'signed', files[1])];
    const [inReport, inAnnex] = [lookInto(report), lookInto(annex)];
    const words = readText(annex);
    expect(planted.markers.length).toBeGreaterThan(withheldSections(kind.form).length);
    for (const marker of planted.markers) {
      if (!planted.ofKeeps.includes(marker)) expect(words).toContain(marker);
      expect(inReport(marker), marker).toBe(false);
    }
    // The headings are bookmarks too, which shows that the search finds what is there.
    const title = kind.form.annex?.title ?? '';
    for (const word of [...withheldSections(kind.form).map(({ heading }) => heading), title]) {
      expect(inAnnex(word), word).toBe(true);
      expect(inReport(word), word).toBe(false);
    }
    for (const path of [report, annex]) {
      expect(execFileSync('pdfdetach', ['-list', path], { encoding: 'utf8' })).toContain('0 embedded files');
      expect(askQpdf(path).isContent).toBe(true);
    }
    expect(readPdfFacts(annex)).toMatchObject({ Title: title, Tagged: 'yes' });
  },
);

test('a shipped kind whose first question is answered with no is signed alone', async () => {
  for (const kind of shippedKinds) {
    const withheld = withheldSections(kind.form).flatMap(({ blocks }) => blocks);
    const parts = kind.prepared.parts.filter(({ id }) => !withheld.some((block) => block.id === id));
    const asked = withheld.filter(({ type }) => type === 'choice').map(({ id }) => [id, 'no'] as const);
    const bare = { ...kind, prepared: { ...kind.prepared, parts } };
    const id = await newReport(desk, bare, { answers: Object.fromEntries(asked) });
    const receipt = await desk.ask('report.sign', signing(desk, id, `${kind.form.id}-alone.pdf`));
    expect(receipt.annex).toBeUndefined();
  }
});
