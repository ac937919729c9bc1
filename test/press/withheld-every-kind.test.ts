/** Nothing of a withheld section is in the signed file of the report, whatever kind it is and whatever the section holds. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorField } from '../../electron/press/finish-facts.ts';
import { openP12 } from '../../electron/press/p12-signer.ts';
import { pressReport } from '../../electron/press/press.ts';
import { readPrintFonts } from '../../electron/press/print-fonts.ts';
import type { Signer } from '../../electron/press/signer.ts';
import { findingKey } from '../../shared/checks/make-finding.ts';
import { plansSetAside } from '../../shared/checks/plans-set-aside.ts';
import { checkOf, keyOf, openRulings, shownPlans } from '../../shared/checks/plans.ts';
import { printedTitle } from '../../shared/print/annex-page.ts';
import type { PrintInput } from '../../shared/print/print-input.ts';
import { renderReportHtml } from '../../shared/print/report-html.ts';
import { templateFaults } from '../../shared/template/template-faults.ts';
import { makeTestCertificates, type TestCertificates } from '../fixtures/certificates/test-certificates.ts';
import { plantMarkers } from '../fixtures/markers.ts';
import { shippedRules } from '../fixtures/plan-rules.ts';
import { preparedIds, type PreparedId } from '../fixtures/prepared-ids.ts';
import { preparedPrint, preparedRecord, signed } from '../fixtures/prepared-print.ts';
import { bringsIn, withEverythingWithheld } from '../fixtures/withheld-everything.ts';
import { storyDay } from '../unit/demo/made-up-cases.ts';
import { finishFacts, openPrinter, signedAt } from './printed-report.ts';
import { lookInto } from './look-into.ts';

let folder: string;
let certificates: TestCertificates;
let signer: Signer;
let printer: ReturnType<typeof openPrinter>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-withheld-'));
  certificates = makeTestCertificates();
  signer = await openP12(readFileSync(certificates.makeP12('officer.p12')), certificates.passphrase, signedAt);
  printer = openPrinter();
});
afterAll(async () => {
  await printer.end();
  certificates.remove();
  rmSync(folder, { recursive: true, force: true });
});

function planted(id: PreparedId) {
  let labelled!: ReturnType<typeof withEverythingWithheld>;
  const fresh = preparedPrint(
    id,
    signed,
    readPrintFonts(),
    (shipped) => (labelled = withEverythingWithheld(shipped)).template,
  );
  const answers = { ...fresh.document.answers, ...bringsIn };
  const words = plantMarkers({ template: fresh.template, document: { ...fresh.document, answers } });
  const { document } = words;
  const planRules = shippedRules(fresh.template, preparedRecord(id), storyDay, document);
  const whole = { template: fresh.template, document, planRules };
  const aside = setAsideIn(whole);
  const input: PrintInput = { ...fresh, ...whole, plansAside: plansSetAside({ ...whole, setAside: aside }) };
  return { input, ...labelled, ...words, markers: [...words.markers, ...Object.values(aside)] };
}

/** A reason of its own for one ruling of each withheld plan, by the key of its finding. */
function setAsideIn(whole: Parameters<typeof shownPlans>[0]): Record<string, string> {
  const shown = [...shownPlans(whole, 'proposal'), ...shownPlans(whole, 'release-plan')];
  const withheld = shown.filter(({ block }) => block.id.startsWith('withheld-'));
  return Object.fromEntries(
    withheld.map((one, at) => {
      const ruling = openRulings(one).find(({ effect }) => effect === 'missing');
      if (ruling === undefined) throw new Error(`nothing to set aside in ${one.block.id}`);
      return [findingKey(checkOf(one, ruling), keyOf(one, ruling)), `Zqaside${at}x`];
    }),
  );
}

async function signedFile(input: PrintInput, name: string): Promise<string> {
  const raw = await printer.print(renderReportHtml(input));
  const title = printedTitle(input);
  const sign = { reason: 'I am the author of this report', location: 'Leeds', signedAt, fieldName: authorField };
  const finish = { ...finishFacts, title, subject: title };
  const { pdf } = await pressReport({ raw, finish, signer, sign, trust: { roots: [], demoRoots: [] } });
  const path = join(folder, name);
  writeFileSync(path, pdf);
  return path;
}

describe.each(preparedIds)('the signed %s', (id) => {
  const { input, template, labels, unprinted, markers, ofKeeps } = planted(id);
  const annex = { report: { sha256: 'ab'.repeat(32), documentId: '0b6f5f5e-2f0a-4f0e-9a52-0d1f6f2a7c11' } };

  test('has words planted in every kind of block, and its annex prints them', () => {
    expect(templateFaults(template)).toEqual([]);
    const html = renderReportHtml({ ...input, annex });
    const due = [
      ...markers.filter((one) => !ofKeeps.includes(one)),
      ...labels.filter((one) => !unprinted.includes(one)),
    ];
    expect(due.filter((one) => !html.includes(one))).toEqual([]);
    expect(due.filter((one) => one.startsWith('Zqaside'))).toHaveLength(2);
    expect(due.length).toBeGreaterThan(70);
  });

  test('holds none of them: on its pages, in its streams, metadata, bookmarks, tags or attachments', async () => {
    const path = await signedFile(input, `${id}.pdf`);
    const holds = lookInto(path);
    expect(holds(input.person.fullName)).toBe(true);
    expect(holds(template.sections[0]!.heading)).toBe(true);
    expect([...markers, ...labels].filter(holds)).toEqual([]);
    expect(execFileSync('pdfdetach', ['-list', path], { encoding: 'utf8' })).toContain('0 embedded files');
  });
});

test('the search finds what is there: the annex of one of them holds its words', async () => {
  const { input, markers, ofKeeps, labels, unprinted } = planted('breach');
  const annex = { report: { sha256: 'ab'.repeat(32), documentId: '0b6f5f5e-2f0a-4f0e-9a52-0d1f6f2a7c11' } };
  const holds = lookInto(await signedFile({ ...input, annex }, 'annex.pdf'));
  for (const marker of markers) if (!ofKeeps.includes(marker)) expect(holds(marker), marker).toBe(true);
  for (const label of labels) if (!unprinted.includes(label)) expect(holds(label), label).toBe(true);
});
