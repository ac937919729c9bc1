/** The whole story in a store of the officer's own, for a court and for a panel, up to what outside judges say of the PDF. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeTestCertificates, type TestCertificates } from '../../fixtures/certificates/test-certificates.ts';
import { expect, test, type RunningApp } from '../app-fixture.ts';
import {
  answerAll,
  createStore,
  expectSaved,
  goTo,
  importExtract,
  insertEvidence,
  keepRecoveryCode,
  lock,
  saveHere,
  startReport,
  writeAll,
} from './officer.ts';
import {
  beginSigning,
  checkAndPreview,
  checkSignedPdf,
  chooseAnnexPlace,
  choosePlace,
  describeOneself,
  openCertificate,
  sign,
} from './signing.ts';
import { judgeFromOutside, readInOrder } from './judgement.ts';
import { askPdfsig } from './outside-judges.ts';
import { beginningsOf, preparedReport, shippedTemplate } from './prepared-words.ts';
import { filesWith } from './traces.ts';

const extractName = 'made-up-cases.json';
const extract = join(import.meta.dirname, '..', '..', '..', 'demo', extractName);
const kinds = [
  { id: 'psr-short', person: 'Alex James Lee', crn: 'X123456', fact: { search: 'alcohol', title: 'Alcohol use' } },
  { id: 'parom1', person: 'Robert Hargreaves', crn: 'J417302', fact: { search: 'MAPPA', title: 'MAPPA' } },
] as const;
type Kind = (typeof kinds)[number];

let certificates: TestCertificates;
test.beforeAll(() => {
  certificates = makeTestCertificates();
});
test.afterAll(() => certificates.remove());

async function enterOwnStore({ page, filesFolder }: RunningApp): Promise<void> {
  const { recoveryCode } = await createStore(page(), 'Leeds court team');
  await keepRecoveryCode(page());
  expect(readFileSync(join(filesFolder, 'Recovery code.txt'), 'utf8')).toContain(recoveryCode);
  copyFileSync(extract, join(filesFolder, extractName));
  await importExtract(page(), extractName);
}

async function lookAtCase(page: Page, { person, crn }: Kind): Promise<void> {
  await goTo(page, 'Cases');
  await page.getByRole('searchbox', { name: 'Find a person' }).fill(crn);
  await page.getByRole('button', { name: person, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: person })).toBeVisible();
  for (const card of ['Needs', 'Risk of serious harm', 'Predictors', 'Enquiries']) {
    await expect(page.getByRole('heading', { name: card, exact: true })).toBeVisible();
  }
  await expect(page.locator('.need__name', { hasText: 'Alcohol use' })).toBeVisible();
  await expect(page.locator('.need__name', { hasText: 'Accommodation' })).toBeVisible();
  await goTo(page, 'My work');
}

/** Writes the whole report, with a live fact from the evidence at its end. */
async function writeReport(page: Page, { id, person, fact }: Kind): Promise<void> {
  const prepared = preparedReport(id);
  await startReport(page, person);
  await answerAll(page, shippedTemplate(id), prepared);
  await writeAll(page, prepared);
  await page.keyboard.type(' ');
  await insertEvidence(page, fact.search, fact.title);
  await expect(page.locator('.chip-current', { hasText: '' }).last()).toHaveAccessibleName(/, field, from /);
  await expectSaved(page, /"type":"chip"/);
}

async function signWithOwnCertificate({ page, filesFolder }: RunningApp, { id }: Kind): Promise<void> {
  copyFileSync(certificates.makeP12('officer.p12'), join(filesFolder, 'officer.p12'));
  await beginSigning(page());
  await openCertificate(page(), 'officer.p12', certificates.passphrase);
  await expect(page().getByText('issued by Test root of the probation region')).toBeVisible();
  await choosePlace(page(), 'signed.pdf');
  if (shippedTemplate(id).annex !== undefined) await chooseAnnexPlace(page(), 'annex.pdf');
  await sign(page());
}

/** The store keeps the signed file byte for byte, and the receipt names the hash of these very bytes. */
async function saveCopy({ page, filesFolder }: RunningApp): Promise<void> {
  const signed = readFileSync(join(filesFolder, 'signed.pdf'));
  const fingerprint = createHash('sha256').update(signed).digest('hex');
  await expect(page().locator('.fingerprint').first()).toHaveText(fingerprint);
  await page().getByRole('button', { name: 'Save a copy' }).click();
  await saveHere(page(), 'copy.pdf');
  await expect(page().getByText('Copy saved: copy.pdf')).toBeVisible();
  expect(readFileSync(join(filesFolder, 'copy.pdf')).equals(signed)).toBe(true);
}

async function seeReadOnlyReport(page: Page, { id, person }: Kind): Promise<void> {
  const isAlone = shippedTemplate(id).annex === undefined;
  const verdict = isAlone ? 'the signature is good and covers' : 'both signatures are good, and each covers';
  await expect(page.getByText(`Signed and verified: ${verdict} every byte`)).toBeVisible();
  await expect(page.getByText('signed.pdf in ')).toBeVisible();
  await expect(page.locator('.report-bar').getByText('Signed', { exact: true })).toBeVisible();
  await expect(page.locator('#report-text')).toHaveAttribute('contenteditable', 'false');
  await expect(page.getByRole('button', { name: 'Sign', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Read the signed pages' }).click();
  await expect(page.locator('.pdf-page canvas').first()).toBeVisible({ timeout: 30_000 });
  await goTo(page, 'My work');
  await expect(page.getByRole('row', { name: new RegExp(person) }).getByText('Signed', { exact: true })).toBeVisible();
}

/** The name, the number and the officer's own words stand in the encrypted store only. */
function expectNoTraces({ stateFolder, filesFolder }: RunningApp, { id, person, crn }: Kind): void {
  const written = Object.values(beginningsOf(preparedReport(id))).map(([first = '']) => first);
  const words = [person, crn, ...written.filter((line) => line.length > 20)];
  expect(words.length).toBeGreaterThan(5);
  expect(filesWith(filesFolder, words), 'the search finds what is there').toContain(join(filesFolder, extractName));
  expect(filesWith(stateFolder, words)).toEqual([]);
}

/** One bit in the pages, in the structure, in the signature and in the last byte. */
function flippedCopies(pdf: string, folder: string): string[] {
  const good = readFileSync(pdf);
  const inSignature = good.lastIndexOf('/Contents') + 200;
  return [2000, Math.floor(good.length / 2), inSignature, good.length - 2].map((at, index) => {
    const bad = Buffer.from(good);
    bad[at] = (bad[at] ?? 0) ^ 1;
    const name = `flipped-${String(index + 1)}.pdf`;
    writeFileSync(join(folder, name), bad);
    return name;
  });
}

for (const kind of kinds) {
  test(`an officer lives the whole story of a ${kind.id}, and outside judges find the PDF good`, async ({
    running,
  }) => {
    test.setTimeout(300_000);
    const page = running.page();
    await enterOwnStore(running);
    await describeOneself(page, certificates.officerName);
    await lookAtCase(page, kind);
    await writeReport(page, kind);
    await checkAndPreview(page);
    await signWithOwnCertificate(running, kind);
    await saveCopy(running);
    await seeReadOnlyReport(page, kind);

    const pdf = join(running.filesFolder, 'signed.pdf');
    expect(existsSync(pdf)).toBe(true);
    judgeFromOutside(pdf, kind.id, certificates.rootFile);
    readInOrder(pdf, kind.id);

    expectNoTraces(running, kind);
    await lock(page);
    expectNoTraces(running, kind);
    await page.getByRole('button', { name: 'Check a signed PDF' }).click();
    expect(await checkSignedPdf(page, 'signed.pdf')).toBe('Signer unknown here');
    const trusted = join(running.stateFolder, 'trusted-signers');
    mkdirSync(trusted);
    copyFileSync(certificates.rootFile, join(trusted, 'region.pem'));
    expect(await checkSignedPdf(page, 'signed.pdf')).toBe('Good');
    for (const name of flippedCopies(pdf, running.filesFolder)) {
      expect(await checkSignedPdf(page, name)).toBe('Not good');
      expect(askPdfsig(join(running.filesFolder, name), certificates.rootFile)).not.toContain('Signature is Valid');
    }
  });
}
