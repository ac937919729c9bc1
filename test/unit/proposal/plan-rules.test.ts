/** A plan is judged by the very catalogue it was begun with, and a new one by the newest. */
import { describe, expect, it } from 'vitest';
import type { CatalogueSet } from '../../../electron/handlers/load-catalogue.ts';
import { planRulesFrom } from '../../../electron/handlers/plan-rules.ts';
import { planRules } from '../../../shared/document/plan-rules.ts';
import { emptyProposal } from '../../../shared/proposal/proposal.ts';
import { sampleRecord } from '../checks/sample-report.ts';
import { withProposal } from '../checks/trips.ts';
import { catalogue, set } from './catalogue-cases.ts';

const older = { ...catalogue, version: '2025.9' };
const two: CatalogueSet = { ...set, requirements: [catalogue, older] };
const { template } = withProposal(undefined);

function rulesWith(catalogues: CatalogueSet, begunWith?: string) {
  const plan = begunWith && { order: { kind: 'proposal' as const, content: emptyProposal(begunWith) } };
  const moment = { record: sampleRecord(), today: '2026-11-21' };
  const rules = planRulesFrom(catalogues, template, { plans: plan || {}, answers: {} }, moment)['order'];
  return rules?.kind === 'proposal' ? rules : undefined;
}

describe('the rules of a plan', () => {
  it('are of the version it was begun with; of the newest for a new one, or where that version is gone', () => {
    expect(rulesWith(two, '2025.9')?.requirements.version).toBe('2025.9');
    expect(rulesWith(two)?.requirements.version).toBe(catalogue.version);
    expect(rulesWith(two, '2019.1')?.requirements.version).toBe(catalogue.version);
  });

  it('carry the facts of the record, and cross the wire', () => {
    const rules = rulesWith(two);
    expect(rules?.facts.dateOfBirth).toBe('1994-05-02');
    expect(planRules.safeParse(rules).error).toBeUndefined();
  });

  it('do without the notes of effective practice, and not without requirements', () => {
    expect(rulesWith({ ...two, practice: [] })?.practice).toBeUndefined();
    expect(rulesWith({ ...two, requirements: [] })).toBeUndefined();
  });
});
