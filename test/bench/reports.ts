/** The two reports that are measured: the prepared court report of about 12 pages, and one of about 60. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPrepared, type PreparedReport } from '../../electron/demo/prepared-report.ts';
import { readPrintFonts } from '../../electron/press/print-fonts.ts';
import type { ReportDocument } from '../../shared/document/document.ts';
import type { CaseRecord } from '../../shared/model/case.ts';
import { fullName } from '../../shared/model/naming.ts';
import type { PrintInput } from '../../shared/print/print-input.ts';
import { factsToday } from '../../shared/template/facts-today.ts';
import { fillTemplate } from '../../shared/template/fill.ts';
import { template as templateSchema, type Template } from '../../shared/template/template.ts';
import { shippedRules } from '../fixtures/plan-rules.ts';
import { madeUpCase, storyDay, storyMoment } from '../unit/demo/made-up-cases.ts';
import { longParts } from './long-text.ts';

export const root = join(import.meta.dirname, '..', '..');

export interface ReportToMeasure {
  template: Template;
  templateText: string;
  document: ReportDocument;
  record: CaseRecord;
  factsToday: ReturnType<typeof factsToday>['facts'];
}

export const author = {
  name: 'Priya Nair',
  role: 'Probation officer',
  office: 'Leeds',
  officeAddress: '',
  division: '',
  email: '',
  telephone: '',
};

/** A draft with nothing written, as the demo prepares it for one of its people. */
function beginReport(prepared: PreparedReport): ReportToMeasure {
  const templateText = readFileSync(join(root, 'templates', `${prepared.templateId}.2026.1.json`), 'utf8');
  const template = templateSchema.parse(JSON.parse(templateText));
  const { record } = madeUpCase(prepared.crn);
  const begun = fillForMeasure({ template, templateText, record });
  const document = { ...begun, answers: { ...begun.answers, ...prepared.answers } };
  return { template, templateText, document, record, factsToday: todayOf(template, record) };
}

export function fillForMeasure(report: Pick<ReportToMeasure, 'template' | 'templateText' | 'record'>): ReportDocument {
  const sha256 = createHash('sha256').update(report.templateText).digest('hex');
  return fillTemplate(report.template, report.record, { at: storyMoment, today: storyDay, sha256, language: 'en' });
}

function todayOf(template: Template, record: CaseRecord): ReportToMeasure['factsToday'] {
  return factsToday(template, record, storyMoment, storyDay).facts;
}

const preparedText = (name: 'psr-short' | 'parom1') => readPrepared(join(root, 'demo', 'prepared', `${name}.json`));

/** The prepared report for a court: about 12 pages. */
export function courtReport(): ReportToMeasure {
  return withItsText(preparedText('psr-short'));
}

/** The prepared report that plans a release. */
export function paroleReport(): ReportToMeasure {
  return withItsText(preparedText('parom1'));
}

function withItsText(prepared: PreparedReport): ReportToMeasure {
  const textOf = new Map(prepared.parts.map((part) => [part.id, part]));
  const begun = beginReport(prepared);
  const parts = begun.document.parts.map((part) => textOf.get(part.id) ?? part);
  return { ...begun, document: { ...begun.document, parts, plans: prepared.plans } };
}

/** The largest template with text for about 60 pages, where the prepared report has some: other parts are not shown. */
export function longReport(): ReportToMeasure {
  const prepared = preparedText('parom1');
  const shown = new Set(prepared.parts.map(({ id }) => id));
  const begun = beginReport(prepared);
  const parts = longParts(begun.document.parts, shown, Object.values(begun.factsToday));
  return { ...begun, document: { ...begun.document, parts, plans: prepared.plans } };
}

export function printInputOf({ template, document, record }: ReportToMeasure, state: PrintInput['state']): PrintInput {
  const { person } = record;
  const { crn, nomsNumber, dateOfBirth } = person;
  return {
    template,
    document,
    planRules: shippedRules(template, record, storyDay, document),
    person: { fullName: fullName(person.name), crn, nomsNumber, dateOfBirth },
    author,
    state,
    fonts: readPrintFonts(),
  };
}
