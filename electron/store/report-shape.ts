/** The second check before a report is stored: its parts and fields must be those of its template, in order. */
import { reportDocument } from '../../shared/document/document.ts';
import type { ReportDocument } from '../../shared/document/document.ts';
import type { Plan, PlanKind } from '../../shared/document/plan.ts';
import type { Fault } from '../../shared/errors.ts';
import { ownPageOneFacts } from '../../shared/template/page-one.ts';
import { fieldsOf, partsOf } from '../../shared/template/parts.ts';
import { template } from '../../shared/template/template.ts';
import { documentInvalid, templateInvalid } from './failures.ts';

/** What a template allows a report to hold. */
export interface ReportShape {
  parts: readonly string[];
  answers: ReadonlySet<string>;
  facts: ReadonlySet<string>;
  tables: ReadonlySet<string>;
  /** The kind of each plan, by block id. */
  plans: ReadonlyMap<string, PlanKind>;
}

/** @throws AppError `template-invalid` */
export function shapeOf(templateText: string): ReportShape {
  const parsed = template.safeParse(parseJson(templateText));
  if (!parsed.success) throw templateInvalid(parsed.error.issues.map(toFault));
  const fields = fieldsOf(parsed.data).map(({ block }) => block);
  const idsOf = (...types: string[]) => new Set(fields.filter(({ type }) => types.includes(type)).map(({ id }) => id));
  return {
    parts: partsOf(parsed.data).map(({ id }) => id),
    answers: idsOf('choice', 'entry'),
    facts: new Set([...idsOf('fact'), ...ownPageOneFacts(parsed.data).map(({ key }) => key)]),
    tables: idsOf('table'),
    plans: new Map(fields.flatMap((block) => (block.type === 'plan' ? [[block.id, block.kind] as const] : []))),
  };
}

/** The document as the schema knows it. @throws AppError `document-invalid` */
export function checkedDocument(document: unknown, shape: ReportShape): ReportDocument {
  const parsed = reportDocument.safeParse(document);
  if (!parsed.success) throw documentInvalid(parsed.error.issues.map(toFault));
  refuseFaults([...orderFaults(parsed.data, shape), ...fieldFaults(parsed.data, shape)]);
  return parsed.data;
}

export interface FieldIds {
  answers?: Record<string, unknown> | undefined;
  facts?: Record<string, unknown> | undefined;
  tables?: Record<string, unknown> | undefined;
  plans?: Record<string, Plan | null> | undefined;
}

/** Faults of fields that the template does not have. */
export function fieldFaults(fields: FieldIds, shape: ReportShape): Fault[] {
  const strangers = (['answers', 'facts', 'tables', 'plans'] as const).flatMap((kind) =>
    Object.keys(fields[kind] ?? {})
      .filter((id) => !shape[kind].has(id))
      .map((id) => ({ where: `${kind}.${id}`, message: 'the template has no such field' })),
  );
  const others = Object.entries(fields.plans ?? {})
    .filter(([id, plan]) => plan !== null && shape.plans.has(id) && shape.plans.get(id) !== plan.kind)
    .map(([id]) => ({ where: `plans.${id}`, message: 'the template has another kind of plan here' }));
  return [...strangers, ...others];
}

function orderFaults(document: ReportDocument, shape: ReportShape): Fault[] {
  const found = document.parts.map(({ id }) => id);
  const isSame = found.length === shape.parts.length && found.every((id, at) => id === shape.parts[at]);
  return isSame ? [] : [{ where: 'parts', message: 'the parts must be exactly those of the template, in its order' }];
}

export function refuseFaults(faults: Fault[]): void {
  if (faults.length > 0) throw documentInvalid(faults);
}

/** Where and what, never the value: a report's words do not belong in an error. */
export function toFault(issue: { path: PropertyKey[]; code?: string | undefined }): Fault {
  return { where: issue.path.map(String).join('.'), message: `not as expected (${issue.code ?? 'unknown'})` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
