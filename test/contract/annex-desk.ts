/** A desk with the made-up cases and every kind of report that can have a withheld annex. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpAuthor } from '../../electron/demo/made-up-author.ts';
import { readPrepared, type PreparedReport } from '../../electron/demo/prepared-report.ts';
import { loadTemplates } from '../../electron/handlers/template-set.ts';
import type { CallInput } from '../../shared/contract.ts';
import { templateId } from '../../shared/model/ids.ts';
import type { Template } from '../../shared/template/template.ts';
import { withheldSections } from '../../shared/template/withheld.ts';
import { withAnnex, withheldWords, withoutWithheld, withoutWithheldWords } from '../fixtures/withheld-report.ts';
import { openBackendDesk, root, type BackendDesk } from './backend-desk.ts';

/** What is saved into a new report beside the prepared words. */
export type Extra = Partial<Pick<CallInput<'report.save'>, 'parts' | 'answers' | 'plans'>>;

export interface AnnexKind {
  form: Template;
  prepared: PreparedReport;
  /** Fills what is withheld, where the prepared report does not. */
  written: Extra;
}

const shipped = loadTemplates(join(root, 'templates')).templates.map(({ template }) => template);
const preparedOf = (id: string) => readPrepared(join(root, 'demo', 'prepared', `${id}.json`));

const madeId = templateId.parse('made-parom1');
const parom1 = shipped.find(({ id }) => id === 'parom1')!;

/** A shipped kind by another name, with two withheld sections that hold every kind of block in place of its own. */
export const madeKind: AnnexKind = {
  form: { ...withAnnex(withoutWithheld(parom1)), id: madeId },
  prepared: { ...withoutWithheldWords(preparedOf('parom1'), parom1), templateId: madeId },
  written: withheldWords,
};

export const shippedKinds: AnnexKind[] = shipped
  .filter((form) => withheldSections(form).length > 0)
  .map((form) => ({ form, prepared: preparedOf(form.id), written: {} }));

/** Signed files go into its folder `signed`. */
export async function openAnnexDesk(): Promise<BackendDesk> {
  const desk = await openBackendDesk({
    isDemo: true,
    prepareTemplates: (folder) => {
      cpSync(join(root, 'templates', 'catalogues'), join(folder, 'catalogues'), { recursive: true });
      for (const { form } of [madeKind, ...shippedKinds])
        writeFileSync(join(folder, `${form.id}.${form.version}.json`), JSON.stringify(form));
    },
  });
  mkdirSync(join(desk.folder, 'signed'));
  const file = desk.tokenFor(join(root, 'demo', 'made-up-cases.json'));
  const { preview } = await desk.ask('extract.preview', { file });
  await desk.ask('extract.import', { preview, confirmed: [] });
  await desk.ask('settings.save', { author: madeUpAuthor });
  return desk;
}

/** A draft with the prepared words and, where asked, more. */
export async function newReport(desk: BackendDesk, { prepared }: AnnexKind, extra: Extra = {}): Promise<string> {
  const { cases } = await desk.ask('case.find', { query: prepared.crn });
  const { id } = await desk.ask('report.create', { caseId: cases[0]!.id, templateId: prepared.templateId });
  await desk.ask('report.save', {
    id,
    revision: 1,
    parts: [...prepared.parts, ...(extra.parts ?? [])],
    answers: { ...prepared.answers, ...extra.answers },
    plans: { ...prepared.plans, ...extra.plans },
  });
  return id;
}

export function signing(desk: BackendDesk, id: string, file: string, annex?: string) {
  const tokenFor = (name: string) => desk.tokenFor(join(desk.folder, 'signed', name));
  return {
    id,
    target: tokenFor(file),
    ...(annex === undefined ? {} : { annexTarget: tokenFor(annex) }),
    certificate: { kind: 'demo' } as const,
  };
}
