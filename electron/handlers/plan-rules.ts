/** Gathers what the plans of a report are judged by: the catalogues in its folder, and the record as it is today. */
import { join } from 'node:path';
import type { ReportDocument } from '../../shared/document/document.ts';
import type { Plan } from '../../shared/document/plan.ts';
import type { PlanRules } from '../../shared/document/plan-rules.ts';
import type { CaseRecord } from '../../shared/model/case.ts';
import type { IsoDate } from '../../shared/model/ids.ts';
import { proposalFactsOf } from '../../shared/proposal/proposal-facts.ts';
import { releaseFactsOf } from '../../shared/release-plan/release-facts-of.ts';
import { answeredFacts } from '../../shared/template/answered-facts.ts';
import { fieldsOf } from '../../shared/template/parts.ts';
import type { PlanBlock, Template } from '../../shared/template/template.ts';
import type { Store } from '../store/store.ts';
import { loadCatalogues, type CatalogueSet } from './load-catalogue.ts';
import type { Services } from './services.ts';

/** Read once for each unlocked store: a report is checked at every pause. */
const held = new WeakMap<Store, CatalogueSet>();

interface Moment {
  record: CaseRecord;
  today: IsoDate;
}

/** By block id. A block whose catalogue cannot be read has no rules, and the checks say so. */
export function planRulesOf(
  services: Services,
  template: Template,
  document: Pick<ReportDocument, 'plans' | 'answers'>,
  moment: Moment,
): Record<string, PlanRules> {
  return planRulesFrom(cataloguesOf(services), template, document, moment);
}

export function planRulesFrom(
  catalogues: CatalogueSet,
  template: Template,
  { plans, answers }: Pick<ReportDocument, 'plans' | 'answers'>,
  moment: Moment,
): Record<string, PlanRules> {
  const rules = fieldsOf(template).flatMap(({ block }) => {
    const found =
      block.type === 'plan' ? rulesOf(catalogues, block, { begun: plans[block.id], answers }, moment) : undefined;
    return found === undefined ? [] : [[block.id, found] as const];
  });
  return Object.fromEntries(rules);
}

function rulesOf(
  catalogues: CatalogueSet,
  block: PlanBlock,
  { begun, answers }: { begun: Plan | undefined; answers: ReportDocument['answers'] },
  { record, today }: Moment,
): PlanRules | undefined {
  switch (block.kind) {
    case 'proposal': {
      const requirements = begunWith(catalogues.requirements, begun);
      const [practice] = catalogues.practice;
      if (requirements === undefined) return undefined;
      const facts = { ...proposalFactsOf(record, today, block.occasion), ...answeredFacts(block, answers) };
      return { kind: block.kind, requirements, ...(practice && { practice }), facts };
    }
    case 'release-plan': {
      const licence = begunWith(catalogues.licences, begun);
      if (licence === undefined) return undefined;
      return { kind: block.kind, licence, facts: releaseFactsOf(record, today), without: block.without ?? [] };
    }
  }
}

/** The version a plan was begun with; the newest for a new plan, and where that version is no longer here. */
function begunWith<T extends { version: string }>(newestFirst: readonly T[], begun: Plan | undefined): T | undefined {
  return newestFirst.find(({ version }) => version === begun?.content.catalogue) ?? newestFirst[0];
}

function cataloguesOf({ store, templatesFolder }: Services): CatalogueSet {
  const known = held.get(store) ?? loadCatalogues(join(templatesFolder, 'catalogues'));
  held.set(store, known);
  return known;
}
