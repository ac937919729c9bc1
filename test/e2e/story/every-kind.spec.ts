/** Every kind of report goes from the New report dialog to a signed PDF that outside judges find good. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PreparedReport } from '../../../electron/demo/prepared-report.ts';
import { makeTestCertificates, type TestCertificates } from '../../fixtures/certificates/test-certificates.ts';
import { preparedIdOf, preparedIds } from '../../fixtures/prepared-ids.ts';
import { expect, test, type RunningApp } from '../app-fixture.ts';
import { judgeFromOutside, readInOrder } from './judgement.ts';
import { kindStories, type KindStory } from './kind-stories.ts';
import { chooseCase, chooseKind, expectMisfit, start } from './new-report.ts';
import { answerAll, expectSaved, goTo, lock, openDemo, unlock, writeAll } from './officer.ts';
import { beginningsOf, preparedReport, shippedTemplate } from './prepared-words.ts';
import { findDraft, putPrepared } from './report-by-wire.ts';
import { beginSigning, checkAndPreview, chooseAnnexPlace, choosePlace, openCertificate, sign } from './signing.ts';

let certificates: TestCertificates;
test.beforeAll(() => {
  certificates = makeTestCertificates();
});
test.afterAll(() => certificates.remove());

/** Through the dialog, which says on the way why another kind is not for this case; ends in the editor. */
async function begin(page: Page, { id, person, misfit, because }: KindStory): Promise<void> {
  const { addsTo } = preparedReport(id);
  const dialog = await chooseCase(page, person);
  await expectMisfit(dialog, shippedTemplate(misfit).title, because);
  const signed = addsTo && shippedTemplate(preparedIdOf({ id: addsTo })).title;
  await chooseKind(dialog, shippedTemplate(id).title, signed);
  await start(page, dialog);
}

/** The first part and the first answer by hand in the window; the others, which it would take long to type, below it; ends in My work. */
async function write(page: Page, { id }: KindStory): Promise<void> {
  const prepared = preparedReport(id);
  const report = await findDraft(page, prepared);
  const { byHand, others } = divide(prepared);
  await answerAll(page, shippedTemplate(id), byHand);
  await writeAll(page, byHand);
  await expectSaved(page, JSON.stringify(byHand.answers).slice(1, -1), report);
  for (const words of Object.values(beginningsOf(byHand)).flat()) await expectSaved(page, words, report);
  await putPrepared(page, report, others);
  // Until it is locked, the window goes on from the words it has.
  await lock(page);
  await unlock(page);
}

function divide(prepared: PreparedReport): { byHand: PreparedReport; others: PreparedReport } {
  const [answer, ...answers] = Object.entries(prepared.answers);
  return {
    byHand: {
      ...prepared,
      parts: prepared.parts.slice(0, 1),
      answers: Object.fromEntries(answer ? [answer] : []),
      plans: {},
    },
    others: { ...prepared, parts: prepared.parts.slice(1), answers: Object.fromEntries(answers) },
  };
}

/** A person may have a report and an addendum to it: the row is told by both. All the words stand in the editor. */
async function openDraft(page: Page, { id }: KindStory): Promise<void> {
  const prepared = preparedReport(id);
  const row = page
    .getByRole('row')
    .filter({ hasText: prepared.crn })
    .filter({ hasText: shippedTemplate(id).title });
  await row.locator('[data-column="next"]').click();
  for (const [part, lines] of Object.entries(beginningsOf(prepared))) {
    for (const line of lines) await expect(page.locator(`#report-text [data-part="${part}"]`)).toContainText(line);
  }
}

async function signReport({ page }: RunningApp, { id }: KindStory): Promise<void> {
  const { annex } = shippedTemplate(id);
  await beginSigning(page());
  await page().getByRole('radio', { name: 'My own certificate file' }).check();
  await openCertificate(page(), 'officer.p12', certificates.passphrase);
  await expect(page().getByText('issued by Test root of the probation region')).toBeVisible();
  await choosePlace(page(), `${id}.pdf`);
  if (annex !== undefined) await chooseAnnexPlace(page(), `${id}-annex.pdf`);
  await sign(page());
  const verdict =
    annex === undefined ? 'the signature is good and covers' : 'both signatures are good, and each covers';
  await expect(page().getByText(`Signed and verified: ${verdict} every byte`)).toBeVisible();
  await goTo(page(), 'My work');
}

function judge({ filesFolder }: RunningApp, { id }: KindStory): void {
  const pdf = join(filesFolder, `${id}.pdf`);
  judgeFromOutside(pdf, id, certificates.rootFile);
  readInOrder(pdf, id);
  const { annex } = shippedTemplate(id);
  if (annex === undefined) return;
  const annexPdf = join(filesFolder, `${id}-annex.pdf`);
  judgeFromOutside(annexPdf, id, certificates.rootFile, annex.title);
  readInOrder(annexPdf, id, 'annex');
}

// The longest file of the stories: in one worker it would outlast the rest.
test.describe.configure({ mode: 'parallel' });

for (const stories of kindStories) {
  const ids = stories.map(({ id }) => id).join(', then ');
  test(`${ids}: begun from the dialog, signed and verified, in the order of its template`, async ({ running }) => {
    test.setTimeout(300_000);
    const page = running.page();
    await openDemo(page);
    copyFileSync(certificates.makeP12('officer.p12'), join(running.filesFolder, 'officer.p12'));
    for (const story of stories) {
      await test.step(story.id, async () => {
        await begin(page, story);
        await write(page, story);
        await openDraft(page, story);
        await checkAndPreview(page);
        await signReport(running, story);
        judge(running, story);
      });
    }
  });
}

test('the kinds that are begun here are all that are shipped, and each is once the one that does not fit', () => {
  const stories = kindStories.flat();
  expect(stories.map(({ id }) => id).toSorted()).toEqual(preparedIds.toSorted());
  expect(stories.map(({ misfit }) => misfit).toSorted()).toEqual(preparedIds.toSorted());
});

test('a new report offers what fits the case in order, and folds the others away with the reason', async ({
  running,
}) => {
  const page = running.page();
  await openDemo(page);
  const dialog = await chooseCase(page, 'Jodie Marlow');
  await expect(dialog.getByRole('radio')).toHaveCount(5);
  await expect(dialog.getByRole('radio').first()).toHaveAccessibleName(shippedTemplate('breach').title);
  await expect(
    dialog.getByText('No report on Ms Marlow that it could add to has been signed in this store yet.').first(),
  ).toBeHidden();
  await dialog.getByText('7 kinds do not fit this case').click();
  await expect(
    dialog.getByText('No report on Ms Marlow that it could add to has been signed in this store yet.').first(),
  ).toBeVisible();
  await chooseKind(dialog, shippedTemplate('verification').title);
  await start(page, dialog);
  await expect(page.locator('.report-bar')).toContainText('Due 2 Dec 2026');
});
